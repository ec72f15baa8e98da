import type { Segment, TimelineProjection } from '@cascade/event-store';
import type { NoteEvent, NoteWritten } from '../domain';

export type NoteRow = {
  note_id: string;
  author_id: string;
  about_kind: string;
  about_id: string;
  audience: string;
  body_id: string | null;
  /** Null once its key is destroyed. */
  text: string | null;
  span_start: number | null;
  span_end: number | null;
  written_at: number;
  corrected_at: number | null;
};
const opened = (text: unknown): string | null => (typeof text === 'string' ? text : null);
/** Notes as they stand; at an earlier instant what they said then. */
export const notes: TimelineProjection<NoteEvent, NoteRow> = {
  name: 'notes',
  version: 1,
  category: 'note',
  columns: {
    ...{ note_id: 'text', author_id: 'text', about_kind: 'text', about_id: 'text', audience: 'text', body_id: 'text', text: 'text' },
    ...{ span_start: 'integer', span_end: 'integer', written_at: 'integer', corrected_at: 'integer' },
  },
  indexes: [['about_id'], ['author_id'], ['note_id']],
  subjectOf: { NoteWritten: () => '', NoteCorrected: () => '', NoteWithdrawn: () => '' },
  timeline: (facts) =>
    facts.map(({ type, data, occurredFrom: from }): Segment<NoteRow> => {
      if (type === 'NoteWithdrawn') return { from, end: true };
      const { text, audience, bodyId } = data as NoteWritten['data'];
      const said = { text: opened(text), audience, body_id: bodyId };
      if (type === 'NoteCorrected') return { from, change: { ...said, corrected_at: from } };
      const { noteId, authorId, about, place } = data as NoteWritten['data'];
      const row = {
        ...{ ...said, note_id: noteId, author_id: authorId, about_kind: about.kind, about_id: about.id, written_at: from },
        ...{ span_start: place?.start ?? null, span_end: place?.end ?? null, corrected_at: null },
      };
      return { from, row };
    }),
};
