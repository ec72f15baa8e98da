import type { EventOf, Sealed } from '@cascade/event-store/domain';

/** What a note is about; a span is a place in the letter's text, UTF-16. */
export interface NoteSubject {
  kind: 'directive' | 'task';
  id: string;
}
export interface NotePlace {
  start: number;
  end: number;
}
/** own: its author alone; body: whoever works for the body it was written for; all: whoever is signed in. */
export const AUDIENCES = ['own', 'body', 'all'] as const;
export type Audience = (typeof AUDIENCES)[number];
interface Said {
  noteId: string;
  text: Sealed | string;
  audience: Audience;
  /** The body that `audience` body means; null: none was acted for. */
  bodyId: string | null;
}
export type NoteWritten = EventOf<'NoteWritten', 1, Said & { authorId: string; about: NoteSubject; place: NotePlace | null }>;
export type NoteCorrected = EventOf<'NoteCorrected', 1, Said>;
export type NoteWithdrawn = EventOf<'NoteWithdrawn', 1, { noteId: string }>;
export type NoteEvent = NoteWritten | NoteCorrected | NoteWithdrawn;
