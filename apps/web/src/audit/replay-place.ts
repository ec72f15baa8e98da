interface Step {
  readonly ordinal: number;
  readonly at: number;
  readonly before: string | null;
  readonly state: string;
}
/** The place of the step that an address names: the last one known by that ordinal; -1 before the first. */
export const placeOfStep = (steps: readonly Pick<Step, 'ordinal'>[], ordinal: number | null): number =>
  ordinal === null ? -1 : steps.findLastIndex((step) => step.ordinal <= ordinal);
/** The next place at which a state is another one than before; the last where there is none. */
export const nextChange = (steps: readonly Pick<Step, 'before' | 'state'>[], from: number): number => {
  const next = steps.findIndex(({ before, state }, place) => place > from && before !== null && before !== state);
  return next < 0 ? steps.length - 1 : next;
};
/**
 * The instant of the world that a replay shows at a step: it never goes back, though a fact may be learnt long after it held, so that nothing already seen
 * vanishes again.
 */
export const instantAt = (steps: readonly Pick<Step, 'at'>[], place: number): number =>
  steps.slice(0, place + 1).reduce((latest, { at }) => Math.max(latest, at), 0);
/** How many subjects are in each state after a step. */
export const statesAfter = (
  steps: readonly (Pick<Step, 'state'> & { readonly kind: string; readonly taskId: string | null })[],
  place: number,
): Readonly<Record<string, number>> => {
  const states = new Map<string, string>();
  for (const { kind, taskId, state } of steps.slice(0, place + 1)) if (kind === 'task' && taskId) states.set(taskId, state);
  const counts: Record<string, number> = {};
  for (const state of states.values()) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
};
