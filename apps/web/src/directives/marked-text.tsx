import { Link, useNavigate } from '@tanstack/react-router';
import type { Span } from '@cascade/documents/domain';
import type { ReactNode } from 'react';
import { notesWords } from '../notes/notes.words';
import { useWords } from '../words/words';
import type { Citation, Item } from './directive.types';
import { directivesWords } from './directives.words';
import styles from './letter.module.css';
import { innermost, piecesOf, type Mark } from './marks';

/** What is live in a letter: its items and the sentences that cite, by id, and the item that is chosen. */
export interface LiveLetter {
  readonly marks: readonly Mark[];
  readonly items: ReadonlyMap<string, Item>;
  readonly citations: ReadonlyMap<string, Citation>;
  readonly chosen: string | null;
  readonly choose: (itemId: string) => void;
}
/** The marks of a page's items and citations; what has no place in the text is not live. */
export const liveLetter = (
  { items, cites }: { readonly items: readonly Item[]; readonly cites: readonly Citation[] },
  chosen: string | null,
  choose: (itemId: string) => void,
  notes: readonly { readonly noteId: string; readonly place: Span | null }[] = [],
): LiveLetter => ({
  marks: [
    ...items.flatMap(({ itemId: id, span }) => (span ? [{ kind: 'item' as const, id, span }] : [])),
    ...notes.flatMap(({ noteId: id, place: span }) => (span ? [{ kind: 'note' as const, id, span }] : [])),
    ...cites.flatMap(({ citationId: id, span }) => (span ? [{ kind: 'citation' as const, id, span }] : [])),
  ],
  items: new Map(items.map((item) => [item.itemId, item])),
  citations: new Map(cites.map((citation) => [citation.citationId, citation])),
  chosen,
  choose,
});
/** A part of a letter's text with its live places: an item leads to its tasks, a citation to the cited document. */
export const MarkedText = ({ text, span, live }: { readonly text: string; readonly span: Span; readonly live: LiveLetter }) =>
  piecesOf(text, span, live.marks).map((piece) => {
    const item = innermost(piece, 'item');
    const cited = innermost(piece, 'citation');
    const said = cited ? <Cited citation={live.citations.get(cited.id)} text={piece.text} /> : piece.text;
    const note = innermost(piece, 'note');
    const words = note ? <Noted noteId={note.id}>{said}</Noted> : said;
    if (!item)
      return (
        <span key={piece.start} data-at={piece.start}>
          {words}
        </span>
      );
    const isChosen = item.id === live.chosen;
    return (
      // The handle beside the item does the same for the keyboard.
      <span
        key={piece.start}
        className={styles['item']}
        data-at={piece.start}
        data-item={item.id}
        data-selected={isChosen || undefined}
        onClick={() => live.choose(item.id)}
      >
        {piece.start === item.span.start && <ItemHandle item={live.items.get(item.id)} isChosen={isChosen} choose={live.choose} />}
        {words}
      </span>
    );
  });

/** A passage with a note on it: underlined; the note stands below the letter. */
const Noted = ({ noteId, children }: { readonly noteId: string; readonly children: ReactNode }) => {
  const say = useWords(notesWords);
  const navigate = useNavigate();
  const see = (): void => {
    const line = document.getElementById(`note-${noteId}`);
    // One of many that are not shown yet: the address asks for it, and the notes open.
    if (line === null) void navigate({ to: '.', search: true, hash: `note-${noteId}`, replace: true, resetScroll: false } as never);
    else line.scrollIntoView({ block: 'center' });
  };
  return (
    <mark className={styles['noted']} title={say('passage.see')} onClick={see}>
      {children}
    </mark>
  );
};
export const ItemHandle = ({
  item,
  isChosen,
  choose,
}: {
  readonly item: Item | undefined;
  readonly isChosen: boolean;
  readonly choose: (id: string) => void;
}) => {
  const say = useWords(directivesWords);
  if (!item) return null;
  return (
    <button
      type="button"
      className={styles['handle']}
      data-handle={item.itemId}
      aria-pressed={isChosen}
      aria-label={say('item.open', { label: item.label })}
      onClick={(event) => {
        event.stopPropagation();
        choose(item.itemId);
      }}
    >
      {item.label}
    </button>
  );
};
const Cited = ({ citation, text }: { readonly citation: Citation | undefined; readonly text: string }) => {
  const say = useWords(directivesWords);
  if (!citation) return text;
  const symbol = citation.symbol ?? say('no-symbol');
  if (citation.directiveId === null)
    return (
      <span className={styles['ghost']} title={say('citation.ghost', { symbol })}>
        {text}
      </span>
    );
  return (
    <Link
      to="/directives/$directiveId"
      params={{ directiveId: citation.directiveId }}
      className={styles['citation']}
      title={say('citation.open', { symbol })}
      onClick={(event) => event.stopPropagation()}
    >
      {text}
    </Link>
  );
};
