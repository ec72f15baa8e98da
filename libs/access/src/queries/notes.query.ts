import { foldName } from '@cascade/authorities/domain';
import { holding, type Query } from '@cascade/event-store';
import type { Audience } from '../domain';

/** Who looks: sees what is theirs, what is for all, and what was written for one of these bodies. */
export interface NoteReader {
  readonly accountId: string;
  readonly bodies: readonly string[];
}
export interface NotesParams {
  readonly reader: NoteReader;
  /** Left out: the reader's own notes, wherever they stand. */
  readonly about?: { readonly kind: 'directive' | 'task'; readonly id: string };
  /** Words of the text, with or without marks. */
  readonly text?: string;
}
export interface ListedNote {
  readonly noteId: string;
  readonly about: { readonly kind: 'directive' | 'task'; readonly id: string };
  readonly place: { readonly start: number; readonly end: number } | null;
  readonly audience: Audience;
  readonly bodyId: string | null;
  readonly bodyName: string | null;
  readonly isOwn: boolean;
  /** Null once nobody knows any more who it was. */
  readonly authorName: string | null;
  /** Null once its key is destroyed. */
  readonly text: string | null;
  /** ms */
  readonly writtenAt: number;
  readonly correctedAt: number | null;
  /** Of the document, or of the order that gives the task. */
  readonly symbol: string | null;
}
const LIST = `
  SELECT n.note_id AS noteId, n.about_kind AS kind, n.about_id AS aboutId, n.audience, n.body_id AS bodyId, n.text, n.span_start AS "start", n.span_end AS "end",
    n.written_at AS writtenAt, n.corrected_at AS correctedAt, n.author_id = $me AS isOwn,
    (SELECT c.full_name FROM accounts AS c WHERE c.account_id = n.author_id AND ${holding('c')}) AS authorName,
    (SELECT a.name FROM authorities AS a WHERE a.authority_id = n.body_id AND ${holding('a')}) AS bodyName,
    (SELECT d.symbol_written FROM directives AS d WHERE ${holding('d')} AND d.directive_id = CASE n.about_kind WHEN 'directive' THEN n.about_id
      ELSE (SELECT t.directive_id FROM tasks AS t WHERE t.task_id = n.about_id AND ${holding('t')}) END) AS symbol
  FROM notes AS n
  WHERE ${holding('n')}
    AND (n.author_id = $me OR n.audience = 'all' OR (n.audience = 'body' AND n.body_id IN (SELECT value FROM json_each($bodies))))`;
const ABOUT = `${LIST} AND n.about_id = $id AND n.about_kind = $kind ORDER BY n.span_start, n.written_at, n.note_id LIMIT 500`;
const OWN = `${LIST} AND n.author_id = $me ORDER BY n.written_at DESC, n.note_id LIMIT 2000`;
interface Row {
  readonly kind: 'directive' | 'task';
  readonly aboutId: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly isOwn: number;
}
type NoteRow = Omit<ListedNote, 'about' | 'place' | 'isOwn'> & Row;
/** Notes on a document or a task that the reader may see, in the order of their places; or all of the reader's own, the latest first. */
export const listNotes: Query<NotesParams, { readonly items: readonly ListedNote[] }> = (
  { prepare, asOf, knownAt },
  { reader, about, text },
) => {
  const bound = { $asOf: asOf, $knownAt: knownAt, $me: reader.accountId, $bodies: JSON.stringify(reader.bodies) };
  const rows = (about
    ? prepare(ABOUT).all({ ...bound, $id: about.id, $kind: about.kind })
    : prepare(OWN).all(bound)) as unknown as NoteRow[];
  const wanted = foldName(text ?? '')
    .split(' ')
    .filter(Boolean);
  return {
    items: rows
      .map(({ kind, aboutId, start, end, isOwn, ...note }) => ({
        ...note,
        about: { kind, id: aboutId },
        place: start === null || end === null ? null : { start, end },
        isOwn: isOwn === 1,
      }))
      .filter((note) => {
        const folded = foldName(`${note.text ?? ''} ${note.symbol ?? ''}`);
        return wanted.every((word) => folded.includes(word));
      }),
  };
};
