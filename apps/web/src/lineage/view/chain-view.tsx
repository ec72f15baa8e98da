import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { ProblemNote } from '../../parts/problem-note';
import { useLanguage } from '../../words/language';
import { useWords } from '../../words/words';
import styles from '../chain.module.css';
import { Shapes } from '../drawing/paint';
import { titleOf } from '../drawing/node-shapes';
import { sceneOf, type Hit } from '../drawing/scene';
import { lineageWords } from '../lineage.words';
import { findIn } from '../model/find';
import { filterState, listIn, listText, type ViewState } from '../model/view-state';
import { isGroupKey } from '../model/grouping';
import { LayoutMemory } from '../model/layout-memory';
import { hasFilters, NO_FILTERS } from '../model/filters';
import { Relatives } from '../model/relatives';
import { STEP_OF_KEY } from '../model/tree-rows';
import { stepInPicture } from '../model/steps';
import { hiddenUnder, type Chain, type ChainAnswer } from '../model/chain';
import { AskedFilters } from './asked-filters';
import { ExportMenu } from './export-menu';
import { askedForMore } from './figures';
import { HoverHint } from './hover-hint';
import { measureText, useLetters, usePalette } from './palette';
import { PathDialog } from './path-dialog';
import { SelectionPanel } from './selection-panel';
import { Stage } from './stage';
import { TableView } from './table-view';
import { TimeSlider } from './time-slider';
import { Toolbar } from './toolbar';
import { TreeView } from './tree-view';
import type { useChain } from './use-chain';
import type { ChangeView } from './use-view-state';

/** A group is there because of what it holds: it matches. */
const withGroups = (chain: Chain, matching: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...chain.nodes].flatMap(([key, { kind }]) => (kind === 'group' || matching.has(key) ? [key] : [])));
interface Props {
  readonly directiveId: string;
  readonly answer: ChainAnswer;
  readonly shown: ReturnType<typeof useChain>;
  readonly state: ViewState;
  readonly change: ChangeView;
  readonly putInMiddle: (key: string) => void;
  readonly openDocument: (key: string) => void;
}
/** The chain in one of its three looks, with what is selected beside it. */
export const ChainView = ({ directiveId, answer, shown, state, change, putInMiddle, openDocument }: Props) => {
  const language = useLanguage();
  const say = useWords(lineageWords);
  const palette = usePalette();
  const { focus, whole, filters, opened, path } = shown;
  const { chain: narrowed, matching } = shown.shown;
  const { chain, holders, groups } = shown.grouped;
  const [memory] = useState(() => new LayoutMemory());
  const [tidied, setTidied] = useState(0);
  const [hovered, setHovered] = useState<string | null>(null);
  const [isFindingPath, setFindingPath] = useState(false);

  const { view = 'graph', selected = null, only, pathTo } = state;
  const occasion = JSON.stringify([focus, filters, only && selected, pathTo, tidied, state.up, state.down, state.groups]);
  const layout = useMemo(() => memory.of(chain, occasion), [memory, chain, occasion]);
  const scene = useMemo(() => sceneOf(chain, layout), [chain, layout]);
  const letters = useLetters();
  const shapes = useMemo(() => new Shapes({ language, measure: measureText }, letters), [language, letters]);
  const relatives = useMemo(() => new Relatives(chain.edges), [chain]);
  const looked = hovered !== null && chain.nodes.has(hovered) ? hovered : selected;
  const lit = useMemo(
    () => ({
      focus,

      keys: looked !== null && chain.nodes.has(looked) ? relatives.of(looked) : null,
      fades: hovered !== null && looked === hovered,
      selected,
    }),
    [looked, hovered, selected, relatives, chain, focus],
  );
  // What a closed group holds is found too, and selecting it opens the group.
  const found = useMemo(() => findIn(narrowed.nodes.values(), state.find ?? ''), [narrowed, state.find]);
  const matchingShown = useMemo(() => (groups === 0 ? matching : withGroups(chain, matching)), [chain, matching, groups]);

  const openKeys = listIn(state.open);
  const select = (key: string): void => {
    const closed = (holders.get(key) ?? []).filter((holder) => !openKeys.includes(holder));
    change({ selected: key, ...(closed.length > 0 && { open: listText([...openKeys, ...closed]) }) });
  };
  const foldKeys = listIn(state.fold);
  const turn = (key: string, open: boolean): void => {
    askedForMore(chain.nodes.size);
    if (isGroupKey(key)) {
      // Selected too, so that the picture goes where a list was opened.
      const [opens, folds] = [openKeys.filter((each) => each !== key), foldKeys.filter((each) => each !== key)];
      change({ selected: key, open: listText(open ? [...opens, key] : opens), fold: listText(open ? folds : [...folds, key]) });
    } else if (open && foldKeys.includes(key)) change({ fold: listText(foldKeys.filter((each) => each !== key)) });
    else if (open) change({ open: listText([...openKeys, key]) });
    else if (openKeys.includes(key)) change({ open: listText(openKeys.filter((each) => each !== key)) });
    else change({ fold: listText([...foldKeys, key]) });
  };
  const openAbove = (key: string): void => {
    askedForMore(chain.nodes.size);
    change({ openUp: listText([...listIn(state.openUp), key]) });
  };
  const onHit = ({ key, part }: Hit): void => {
    if (part === 'below') turn(key, true);
    else if (part === 'above') openAbove(key);
    else select(key);
  };
  const openFurther = (key: string): void => {
    const kind = chain.nodes.get(key)?.kind;
    if (kind === 'group') turn(key, true);
    else if (kind !== 'silent') putInMiddle(key);
  };
  const onKey = (event: React.KeyboardEvent): boolean => {
    const current = selected !== null && chain.nodes.has(selected) ? selected : focus;
    const step = STEP_OF_KEY[event.key];
    const node = chain.nodes.get(current);
    if (step) select(selected === null ? current : (stepInPicture(scene, chain, focus, current, step) ?? current));
    else if (event.key === 'Enter' && node && hiddenUnder(node) > 0) turn(current, true);
    else if (event.key === 'Enter' && node?.hiddenAbove) openAbove(current);
    else if (event.key === 'o' || event.key === 'O') openDocument(current);
    else return false;
    return true;
  };
  const node = chain.nodes.get(selected ?? focus) ?? chain.nodes.get(focus);
  const focusNode = whole.nodes.get(focus);
  const symbol = focusNode ? titleOf(focusNode, language) : directiveId;
  const way = path.data;
  const main =
    view === 'tree' ? (
      <TreeView chain={chain} matching={matchingShown} selected={selected} onSelect={select} onTurn={turn} onOpen={openDocument} />
    ) : view === 'table' ? (
      <TableView chain={chain} matching={matchingShown} selected={selected} onSelect={select} onTurn={turn} height="100%" />
    ) : (
      <Stage
        scene={scene}
        shapes={shapes}
        lit={lit}
        focus={focus}
        occasion={occasion}
        label={say('graph.label')}
        onHover={setHovered}
        onHit={onHit}
        onOpen={openFurther}
        onKey={onKey}
        onTidy={() => setTidied((times) => times + 1)}
      >
        <HoverHint chain={chain} node={looked === null ? undefined : chain.nodes.get(looked)} />
      </Stage>
    );
  return (
    <div className={styles['chain']}>
      <Toolbar state={state} filters={filters} found={found} select={select} isGrouped={groups > 0} change={change}>
        <ExportMenu
          chain={chain}
          scene={scene}
          shapes={shapes}
          palette={palette}
          stated={answer}
          symbol={symbol}
          directiveId={directiveId}
        />
      </Toolbar>
      {hasFilters(filters) && (
        <AskedFilters filters={filters} onApply={(next) => change(filterState(next))}>
          <span role="status">
            {matching.size === 0 ? say('filter.nothing') : say('filter.count', { n: matching.size, all: whole.nodes.size })}
          </span>
          <Button onPress={() => change(filterState(NO_FILTERS))}>{say('filter.clear')}</Button>
        </AskedFilters>
      )}
      {(only || pathTo) && (
        <p className={styles['path']} role="status">
          {pathTo &&
            way &&
            (way.nodes.length > 0 ? say('path.shown', { n: way.nodes.length - 1 }) : say('path.none', { from: symbol, to: pathTo }))}
          {only && say('path.only')} <Button onPress={() => change({ only: undefined, pathTo: undefined })}>{say('path.end')}</Button>
        </p>
      )}
      {pathTo && path.error && <ProblemNote error={path.error} retry={path.refetch} />}
      {opened.error !== null && <ProblemNote error={opened.error} />}
      <div className={styles['main']} data-view={view}>
        {main}
        <div className={styles['side']}>
          <div className={styles['selection']}>
            {node && (
              <SelectionPanel
                chain={chain}
                node={node}
                isFocus={node.key === focus}
                isOpened={openKeys.includes(node.key)}
                isOnly={only === 'on'}
                onTurn={turn}
                onAbove={openAbove}
                onMiddle={putInMiddle}
                onOnly={(on) => change({ only: on ? 'on' : undefined })}
                onPath={() => setFindingPath(true)}
              />
            )}
          </div>
          {view === 'graph' && (
            <div className={styles['list']}>
              <TableView chain={chain} matching={matchingShown} selected={selected} onSelect={select} onTurn={turn} brief height="100%" />
            </div>
          )}
        </div>
      </div>
      <TimeSlider directiveId={directiveId} />
      {isFindingPath && (
        <PathDialog
          symbol={symbol}
          close={() => setFindingPath(false)}
          onChoose={(id) => {
            setFindingPath(false);
            change({ pathTo: id, only: undefined }, { keep: true });
          }}
        />
      )}
    </div>
  );
};
