import { firstInstantOf, instantOrNull, type WorldTime } from '@cascade/calendar/domain';
import { DomainError, type CommandOf } from '@cascade/event-store/domain';
import type { DirectiveAmended, DirectiveCorrected, DirectiveEvent, DirectiveReplaced, DirectiveRepealed } from './directive.events';
import { contentKnown, type DirectiveState, type Ended } from './directive.state';

declare module '@cascade/event-store/domain' {
  interface ErrorDetails {
    /** It was replaced or repealed already: that is contradicted by a second end. */
    'directive.ended': { id: string; how: Ended['how']; byDirectiveId: string | null };
    'change.by-itself': { id: string };
    'change.sentence-blank': { id: string };
    'change.item-unknown': { id: string; itemId: string };
  }
}
/** What a later document does to one that is out; recalling is a command of its own. */
export type ChangeCommand = (
  | CommandOf<'Amend', DirectiveAmended['data']>
  | CommandOf<'Replace', DirectiveReplaced['data']>
  | CommandOf<'Correct', DirectiveCorrected['data']>
  | CommandOf<'Repeal', DirectiveRepealed['data']>
) & {
  /** When it happened, in the world; left out: not said. */
  readonly at?: WorldTime;
};
const checkOut = (id: string, state: DirectiveState): void => {
  if (state.status === 'absent') throw new DomainError('directive.unknown', { id });
  if (state.status !== 'issued' && state.status !== 'received' && state.status !== 'recalled')
    throw new DomainError('directive.not-issued', { id, status: state.status });
};
const checkSaid = (
  id: string,
  { byDirectiveId, sentence }: ChangeCommand['data'],
  itemIds: readonly string[],
  state: DirectiveState,
): void => {
  if (byDirectiveId === id) throw new DomainError('change.by-itself', { id });
  if (typeof sentence === 'string' && sentence.trim() === '') throw new DomainError('change.sentence-blank', { id });
  const known = new Set(contentKnown(state)?.items.map(({ itemId }) => itemId));
  const unknown = itemIds.find((itemId) => !known.has(itemId));
  if (unknown !== undefined) throw new DomainError('change.item-unknown', { id, itemId: unknown });
};
/**
 * Amending and correcting add to what a directive says, so they are learnt late as well; what was taken back is changed no more, so nothing of the day of its
 * recall or later. Replacing and repealing end its force: once, and not after a recall. Its derived orders go on until somebody decides about each.
 */
export const decideChange = (command: ChangeCommand, state: DirectiveState): DirectiveEvent[] => {
  const { type, data } = command;
  const id = data.directiveId;
  checkOut(id, state);
  checkSaid(id, data, 'itemIds' in data ? data.itemIds : [], state);
  if (isAfterRecall(command, state)) throw new DomainError('directive.recalled', { id });
  if (type === 'Amend') return [{ type: 'DirectiveAmended', version: 2, data }];
  if (type === 'Correct') return [{ type: 'DirectiveCorrected', version: 2, data }];
  if (state.status === 'recalled') throw new DomainError('directive.recalled', { id });
  const how = type === 'Replace' ? 'replaced' : 'repealed';
  const ended = endedOf(state);
  if (ended && ended.how === how && ended.byDirectiveId === data.byDirectiveId) return []; // learnt a second time
  if (ended) throw new DomainError('directive.ended', { id, ...ended });
  return type === 'Replace' ? [{ type: 'DirectiveReplaced', version: 2, data }] : [{ type: 'DirectiveRepealed', version: 2, data }];
};
const isAfterRecall = ({ at }: ChangeCommand, state: DirectiveState): boolean => {
  if (state.status !== 'recalled' || at === undefined || state.recalledOn === null) return false;
  return firstInstantOf(at, 'occurredAt') >= (instantOrNull(state.recalledOn) ?? Infinity);
};
export const endedOf = (state: DirectiveState): Ended | null => ('ended' in state && state.ended) || null;
/** An end of force stays whatever is read anew of the letter. */
export const withEnd = (before: DirectiveState, event: Pick<DirectiveEvent, 'type' | 'data'>, after: DirectiveState): DirectiveState => {
  if (after.status !== 'issued' && after.status !== 'received') return after;
  const { type, data } = event;
  if (type === 'DirectiveReplaced' || type === 'DirectiveRepealed') {
    const { byDirectiveId } = data as DirectiveReplaced['data'];
    return { ...after, ended: { how: type === 'DirectiveReplaced' ? 'replaced' : 'repealed', byDirectiveId } };
  }
  const ended = endedOf(before);
  return ended ? { ...after, ended } : after;
};
