import { afterRemoval, valueAt, type ReadingAccepted, type ReadingCorrected, type Span } from '@cascade/directives/domain';
import type { Fact } from '@cascade/event-store';
import { readingsOf } from './directive-versions';
import { openedText } from './standing';

/** A field below the threshold: nothing follows from it until a person confirms it. */
export interface OpenField {
  readonly pointer: string;
  /** What stands there meanwhile. */
  readonly value: unknown;
  readonly span: Span | null;
  /** 'blank', 'garbled', 'ambiguous' … */
  readonly warnings: readonly string[];
}
/**
 * What became of a field, and when. What a person said of it (`pointer` in the numbering of the reading before), what a newer reader read that a person
 * accepted (in that of the newer reading; what is lost, of the older), or that another scan speaks for the letter ('').
 */
export interface CorrectedField {
  readonly pointer: string;
  readonly kind: 'confirmed' | 'corrected' | 'removed' | 'reopened' | 'gained' | 'lost' | 'changed' | 'joined' | 'parted';
  readonly span: Span | null;
  /** A person's; of what was read again the two versions, of a join the other scan. */
  readonly reason: string | null;
  readonly before: unknown;
  readonly after: unknown;
  /** An opaque account id, and the body it acted for. */
  readonly actor: string;
  readonly onBehalfOf: string | null;
  readonly recordedAt: string;
}
export interface ReadingStory {
  readonly unconfirmed: readonly OpenField[];
  readonly warnings: readonly string[];
  readonly corrections: readonly CorrectedField[];
}
type Read = Fact<ReadingAccepted | ReadingCorrected>;

/** What waits for a person in a letter that was taken in, and what persons have said so far; null where nothing was read. */
export const readingStory = (facts: readonly Fact[]): ReadingStory | null => {
  const readings = readingsOf(facts);
  const last = readings.at(-1);
  if (!last) return null;
  const { unconfirmed, unconfirmedSpans = {}, warnings } = last.data;
  return {
    unconfirmed: unconfirmed.map((pointer) => ({
      pointer,
      value: shown(last, pointer),
      span: unconfirmedSpans[pointer] ?? spanAround(last, pointer),
      warnings: warnings.flatMap((warning) => (warning.startsWith(`${pointer} `) ? [warning.slice(pointer.length + 1)] : [])),
    })),
    warnings,
    corrections: readings.slice(1).flatMap((reading, at) => correctionsOf(reading, readings[at]!)),
  };
};
const correctionsOf = ({ type, data, metadata }: Read, before: Read): CorrectedField[] => {
  if (type !== 'ReadingCorrected' || !('corrections' in data)) return [];
  const { actor, onBehalfOf, recordedAt } = metadata;
  const who = { actor, onBehalfOf, recordedAt };
  if (data.reread) return rereadOf(data, before, who);
  if (data.joined !== undefined) {
    const kind = data.joined ? 'joined' : 'parted';
    return [{ pointer: '', kind, span: null, reason: data.joined?.directiveId ?? null, before: null, after: null, ...who }];
  }
  const places = placesAfter(data.corrections, before);
  return data.corrections.map(({ pointer, kind, span, reason }, at) => {
    const place = places[at] ?? null;
    return {
      ...{ pointer, kind, span, reason: openedText(reason) },
      before: shown(before, pointer),
      after: place === null ? null : shown({ data }, place),
      ...who,
    };
  });
};
/** Where each word's field stands once all words of that turn are taken: entries are added behind the last, and what is taken out lets others move up. */
const placesAfter = (words: readonly Pick<CorrectedField, 'pointer' | 'kind'>[], before: Read): readonly (string | null)[] => {
  const added = new Map<string, number>();
  const removed = words
    .flatMap(({ pointer, kind }) => (kind === 'removed' ? [pointer] : []))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  return words.map(({ pointer }) => {
    const times = added.get(pointer) ?? 0;
    added.set(pointer, times + 1);
    const place = pointer.endsWith('/-') ? addedAt(before, pointer, times) : pointer;
    return removed.reduce<string | null>((there, each) => there && afterRemoval(there, each), place);
  });
};
const rereadOf = (
  data: ReadingCorrected['data'],
  before: Read,
  who: Pick<CorrectedField, 'actor' | 'onBehalfOf' | 'recordedAt'>,
): CorrectedField[] => {
  const { readerVersion, before: older, differences } = data.reread!;
  return differences.map(({ pointer, kind }) => ({
    ...{ pointer, kind, span: null, reason: `${older} → ${readerVersion}` },
    before: kind === 'gained' || (kind === 'changed' && isMoved(pointer, before.data, data)) ? null : shown(before, pointer),
    after: kind === 'lost' ? null : shown({ data }, pointer),
    ...who,
  }));
};
/** An entry that stood at another place: what stood at this one is another entry's. */
const isMoved = (pointer: string, before: Read['data'], after: Read['data']): boolean => {
  const entry = /^\/(?:items|citations)\/\d+/u.exec(pointer)?.[0];
  if (entry === undefined) return false;
  const idOf = ({ content }: Read['data']): unknown => {
    const found = valueAt(content, entry) as { itemId?: string; citationId?: string } | null | undefined;
    return found?.itemId ?? found?.citationId;
  };
  return idOf(before) !== idOf(after);
};
const shown = ({ data: { content, symbol, issuedOn } }: Pick<Read, 'data'>, pointer: string): unknown =>
  valueAt({ ...content, symbol, issuedOn }, pointer) ?? null;
const addedAt = (before: Read, pointer: string, times: number): string => {
  const list = valueAt(before.data.content, pointer.slice(0, -2)) as readonly unknown[];
  return `${pointer.slice(0, -1)}${list.length + times}`;
};
const spanAround = ({ data: { content } }: Read, pointer: string): Span | null => {
  const entry = /^\/(?:items|citations)\/\d+/u.exec(pointer)?.[0];
  return entry === undefined ? null : ((valueAt(content, `${entry}/span`) as Span | null | undefined) ?? null);
};
