import type { CommandMeta, Recorded } from '@cascade/event-store/domain';
import type { Audience, NotePlace, NoteSubject } from '../domain';

export type NoteChange =
  | {
      readonly type: 'WriteNote';
      readonly about: NoteSubject;
      readonly place: NotePlace | null;
      readonly text: string;
      readonly audience: Audience;
    }
  | { readonly type: 'CorrectNote'; readonly noteId: string; readonly text: string; readonly audience: Audience }
  | { readonly type: 'WithdrawNote'; readonly noteId: string };
export interface NoteKept extends Recorded {
  readonly noteId: string;
}
/** Writes, corrects or withdraws a note of the account that asks, for the body it acts for. */
export class KeepNote {
  constructor(
    readonly meta: CommandMeta,
    readonly body: NoteChange,
  ) {}
}
