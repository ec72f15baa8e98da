import { unpackGraph } from '@cascade/lineage/domain';
import { useMemo } from 'react';
import { useAnswer, useAnswers } from '../../api/answers';
import { chainOf, NO_CHAIN, type Chain, type Told } from '../model/chain';
import { filtered, type Filters } from '../model/filters';
import { foldedChain } from '../model/folding';
import { grouped, isGroupKey } from '../model/grouping';
import { pathChain, relativesChain } from '../model/paths';
import { filtersIn, hopsOf, listIn, type ViewState } from '../model/view-state';

const GRAPH = '/api/directives/{directiveId}/graph';
interface Around {
  readonly path: { readonly directiveId: string };
  readonly query: { readonly up: number; readonly down: number };
}
const OVERVIEW = '/api/directives/{directiveId}/overview';
/** Up to so many nodes subjects and sentences are asked for as well; a graph of more comes without them. */
const WITH_TEXTS = 1_000;
/** 'reference:r1' -> 'r1': what the API takes. */
export const idOf = (key: string): string => key.replace(/^reference:/, '');

const NO_HOLDERS: ReadonlyMap<string, readonly string[]> = new Map();
const documentsIn = (text: string | undefined): string[] => listIn(text).filter((key) => !isGroupKey(key));
/** What was opened besides, as columns first: under an order to the whole country hang eleven thousand. */
const useOpened = (asked: readonly Around[]) => {
  const packed = useAnswers(OVERVIEW, asked);
  const few = packed.answers.length === asked.length && packed.answers.every(({ count }) => count <= WITH_TEXTS);
  const texts = useAnswers(GRAPH, few ? asked : NOTHING_ASKED);
  const answers = useMemo((): readonly Told[] => {
    const told = packed.answers.map((each) => unpackGraph(each));
    return [...texts.answers, ...told];
  }, [packed.answers, texts.answers]);
  return { answers, error: packed.error ?? texts.error };
};
const NOTHING_ASKED: readonly Around[] = [];
/** What the address asks to be shown: the document with its levels, what was opened, without what was folded, filtered or left beside a path. */
export const useChain = (directiveId: string, state: ViewState) => {
  const { up, down, open, openUp, fold, pathTo, only, selected, groups } = state;
  const around = useMemo(() => ({ path: { directiveId }, query: { up: hopsOf(up), down: hopsOf(down) } }), [directiveId, up, down]);
  // As columns: ten thousand nodes come in a sixth of the characters. What few nodes say besides follows the first picture.
  const middle = useAnswer(OVERVIEW, around);
  const packed = middle.data;
  const told = useMemo(() => packed && unpackGraph(packed), [packed]);
  const isFew = packed !== undefined && !middle.isPlaceholderData && packed.count <= WITH_TEXTS;
  const texts = useAnswer(GRAPH, around, { enabled: isFew });
  const spoken = isFew && !texts.isPlaceholderData ? texts.data : undefined;
  const first: Told | undefined = spoken ?? told;
  const asked = useMemo(
    () => [
      ...documentsIn(open).map((key) => ({ path: { directiveId: idOf(key) }, query: { up: 0, down: 1 } })),
      ...listIn(openUp).map((key) => ({ path: { directiveId: idOf(key) }, query: { up: 1, down: 0 } })),
    ],
    [open, openUp],
  );
  const opened = useOpened(asked);
  const path = useAnswer('/api/lineage/path', { query: { from: directiveId, to: pathTo ?? '' } }, { enabled: pathTo !== undefined });
  const way: Told | undefined = pathTo === undefined ? undefined : path.data;
  const focus = told?.focus ?? directiveId;

  const whole = useMemo(() => {
    if (!first) return NO_CHAIN;
    return foldedChain(chainOf([first, ...opened.answers, ...(way ? [way] : [])]), listIn(fold));
  }, [first, opened.answers, way, fold]);
  const filters: Filters = useMemo(() => filtersIn(state), [state]);
  const shown = useMemo(() => {
    const narrowed = way && way.nodes.length > 0 ? pathChain(whole, way) : only && selected ? relativesChain(whole, selected) : whole;
    return filtered(narrowed, filters, focus);
  }, [whole, way, only, selected, filters, focus]);
  const folded = useMemo(() => {
    if (groups === 'off') return { chain: shown.chain, holders: NO_HOLDERS, groups: 0 };
    return grouped(shown.chain, focus, { open: listIn(open), fold: listIn(fold), shown: [selected] });
  }, [shown, groups, open, fold, focus, selected]);
  return { middle, opened, path, focus, whole, shown, grouped: folded, filters } satisfies { whole: Chain; [key: string]: unknown };
};
