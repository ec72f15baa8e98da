import type { Instant } from '@cascade/calendar/domain';

/** Something said of a subject: it holds from `from`, and was recorded at `ordinal`. */
export interface Said {
  readonly from: Instant;
  readonly ordinal: number;
}
/** Before every document: what is a judgement about identity, not a state of the world, holds from here. */
export const EVER: Instant = -8_640_000_000_000_000;

const byTime = (a: Said, b: Said): number => a.from - b.from || a.ordinal - b.ordinal;
/**
 * What stands of statements that exclude each other, in the order of time: at any instant the one recorded last among those that hold by then.
 * So a statement that was contradicted by a later one about an earlier time is passed over.
 */
export const standing = <S extends Said>(said: readonly S[]): S[] => {
  let latest = -1;
  return said.toSorted(byTime).filter(({ ordinal }) => {
    if (ordinal < latest) return false;
    latest = ordinal;
    return true;
  });
};
export const inOrderOfTime = <S extends Said>(said: readonly S[]): S[] => said.toSorted(byTime);
/** Of knowledge that has no time in the world: what was said last comes last. */
export const inOrderOfRecording = <F extends { readonly ordinal: number }>(facts: readonly F[]): F[] =>
  facts.toSorted((a, b) => a.ordinal - b.ordinal);
/** The statement recorded last. */
export const lastRecorded = <F extends { readonly ordinal: number }>(facts: readonly F[]): F | undefined =>
  facts.reduce<F | undefined>((last, fact) => (last === undefined || fact.ordinal > last.ordinal ? fact : last), undefined);
/** What the reader opened is a string; what it could not open any more is null. */
export const openedText = (value: unknown): string | null => (typeof value === 'string' ? value : null);
