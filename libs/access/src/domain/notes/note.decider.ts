import { DomainError, type CommandOf, type Decider } from '@cascade/event-store/domain';
import type { Audience, NoteCorrected, NoteEvent, NoteWithdrawn, NoteWritten } from './note.events';

declare module '@cascade/event-store/domain' {
  interface ErrorDetails {
    'note.unknown': { noteId: string };
    /** Only its author changes a note. */
    'note.not-yours': { noteId: string };
    'note.withdrawn': { noteId: string };
    'note.blank': { field: string };
    'note.place-empty': { field: string; start: number; end: number };
    /** Shared with a body, while none is acted for. */
    'note.without-body': { field: string };
    'note.subject-unknown': { field: string; kind: string; id: string };
  }
}
/** Who asks: an account; its notes are its own whatever it may do otherwise. */
interface Asked {
  readonly authorId: string;
}
export type NoteCommand =
  | CommandOf<'WriteNote', NoteWritten['data']>
  | CommandOf<'CorrectNote', NoteCorrected['data'] & Asked>
  | CommandOf<'WithdrawNote', NoteWithdrawn['data'] & Asked>;
export type NoteState =
  | { readonly status: 'absent' }
  | { readonly status: 'standing' | 'withdrawn'; readonly authorId: string; readonly audience: Audience; readonly bodyId: string | null };

export const noteStream = (noteId: string): string => `note-${noteId}`;
const checkSaid = ({ text, audience, bodyId }: Pick<NoteWritten['data'], 'text' | 'audience' | 'bodyId'>): void => {
  if (typeof text === 'string' && text.trim() === '') throw new DomainError('note.blank', { field: 'text' });
  if (audience === 'body' && bodyId === null) throw new DomainError('note.without-body', { field: 'audience' });
};
/** What somebody writes beside a document or a task: theirs to correct and to withdraw; what was said before stays readable. */
export const note: Decider<NoteState, NoteCommand, NoteEvent> = {
  initial: { status: 'absent' },
  decide({ type, data }, state) {
    const { noteId } = data;
    if (type === 'WriteNote') {
      if (state.status !== 'absent') return []; // the same command again
      checkSaid(data);
      const { place } = data;
      if (place !== null && place.start >= place.end) throw new DomainError('note.place-empty', { field: 'end', ...place });
      return [{ type: 'NoteWritten', version: 1, data }];
    }
    if (state.status === 'absent') throw new DomainError('note.unknown', { noteId });
    if (state.authorId !== data.authorId) throw new DomainError('note.not-yours', { noteId });
    if (type === 'WithdrawNote') return state.status === 'withdrawn' ? [] : [{ type: 'NoteWithdrawn', version: 1, data: { noteId } }];
    if (state.status === 'withdrawn') throw new DomainError('note.withdrawn', { noteId });
    checkSaid(data);
    const { authorId: _author, ...said } = data;
    return [{ type: 'NoteCorrected', version: 1, data: said }];
  },
  evolve(state, { type, data }) {
    if (type === 'NoteWritten') return { status: 'standing', authorId: data.authorId, audience: data.audience, bodyId: data.bodyId };
    if (state.status === 'absent') return state;
    return type === 'NoteWithdrawn' ? { ...state, status: 'withdrawn' } : { ...state, audience: data.audience, bodyId: data.bodyId };
  },
};
