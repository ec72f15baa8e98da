import { useEffect, useRef } from 'react';
import { innermost, piecesOf, type Mark } from '../directives/marks';
import letterStyles from '../directives/letter.module.css';
import styles from './letters.module.css';
import type { ReadingField } from './reading-fields';

interface Props {
  readonly text: string;
  readonly fields: readonly ReadingField[];
  /** The field in focus. */
  readonly lit: string | null;
  readonly onMark: (pointer: string) => void;
}
/** The letter as it came, each field at its place: what waits stands out, what is in focus is lit, a click leads to its field. */
export const MarkedLetter = ({ text, fields, lit, onMark }: Props) => {
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    frame.current?.querySelector('[data-lit]')?.scrollIntoView({ block: 'nearest' });
  }, [lit]);
  const waits = new Set(fields.filter((field) => field.waits).map(({ pointer }) => pointer));
  const marks = fields.flatMap(({ pointer: id, span, kind }): Mark[] =>
    span && (kind !== 'entry' || waits.has(id) || id === lit) ? [{ kind: 'field', id, span }] : [],
  );
  return (
    <article className={`${letterStyles['letter']} ${letterStyles['raw']} ${styles['letter']}`} lang="vi" ref={frame}>
      {piecesOf(text, { start: 0, end: text.length }, marks).map((piece) => {
        const mark = innermost(piece, 'field');
        if (!mark) return <span key={piece.start}>{piece.text}</span>;
        const isLit = piece.marks.some(({ id }) => id === lit);
        return (
          // For the hand only: every field is reached by the keyboard on the other side.
          <span
            key={piece.start}
            className={letterStyles['field']}
            data-waits={piece.marks.some(({ id }) => waits.has(id)) || undefined}
            data-lit={isLit || undefined}
            onClick={() => onMark(mark.id)}
          >
            {piece.text}
          </span>
        );
      })}
    </article>
  );
};
