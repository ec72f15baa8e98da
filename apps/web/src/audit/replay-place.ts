interface Step {
  readonly ordinal: number;
  readonly at: number;
  readonly before: string | null;
  readonly state: string;
}
/** Steps asked for at once: of a cascade of ten thousands only the page around the step shown is held. */
export const PAGE_SIZE = 1_000;
/** A page of a replay; places count over the whole of it, from 0. */
export interface ReplayPage<S extends Pick<Step, 'ordinal'> = Step> {
  readonly steps: readonly S[];
  readonly first: number;
  readonly count: number;
}
export const pageOfPlace = (place: number): number => Math.floor(Math.max(0, place) / PAGE_SIZE);
/** The step at a place; undefined where another page holds it. */
export const stepAt = <S extends Pick<Step, 'ordinal'>>({ steps, first }: ReplayPage<S>, place: number): S | undefined =>
  steps[place - first];
/** The place of the step that an address names: the last one known by that ordinal; -1 before the first of all. */
export const placeOfStep = ({ steps, first }: ReplayPage<Pick<Step, 'ordinal'>>, ordinal: number | null): number =>
  ordinal === null ? -1 : first + steps.findLastIndex((step) => step.ordinal <= ordinal);
/** The next place at which a state is another one than before, on this page or after it (`changeAfter`); the last of all where there is none. */
export const nextChange = (
  { steps, first, count, changeAfter }: ReplayPage<Pick<Step, 'ordinal' | 'before' | 'state'>> & { readonly changeAfter: number | null },
  from: number,
): number => {
  const next = steps.findIndex(({ before, state }, place) => first + place > from && before !== null && before !== state);
  return next >= 0 ? first + next : (changeAfter ?? count - 1);
};
interface Before {
  readonly before: { readonly at: number; readonly states: Readonly<Record<string, number>> };
}
/**
 * The instant of the world that a replay shows at a step: it never goes back, though a fact may be learnt long after it held, so that nothing already seen
 * vanishes again.
 */
export const instantAt = ({ steps, first, before }: ReplayPage & Before, place: number): number =>
  steps.slice(0, place - first + 1).reduce((latest, { at }) => Math.max(latest, at), before.at);
/** How many tasks are in each state after a step. */
export const statesAfter = (
  { steps, first, before }: ReplayPage<Step & { readonly kind: string }> & Before,
  place: number,
): Readonly<Record<string, number>> => {
  if (place < first) return {};
  const counts: Record<string, number> = { ...before.states };
  for (const { kind, before: earlier, state } of steps.slice(0, place - first + 1)) {
    if (kind !== 'task') continue;
    counts[state] = (counts[state] ?? 0) + 1;
    if (earlier !== null) counts[earlier] = (counts[earlier] ?? 0) - 1;
  }
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
};
