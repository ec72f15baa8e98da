import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import { useWords } from '../words/words';
import { TableRow, type Column } from './data-table-row';
import styles from './data-table.module.css';
import { partsWords } from './parts.words';
import { useLatest } from './use-latest';
import { useIsNarrow } from './use-narrow';
import { useIsPrinting } from './use-printing';

export type { Column } from './data-table-row';
interface Props<Row> {
  /** What the table is of, for screen readers. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** How many rows there are in all, where that is known and not all have come. */
  readonly count?: number;
  readonly isSelected?: (row: Row) => boolean;
  readonly onRow?: (row: Row) => void;
  /** Asks for more rows; called when the end comes into sight. */
  readonly more?: (() => void) | undefined;
  /** Height of a row in pixels; rows have one height so that 100,000 of them scroll evenly. */
  readonly rowHeight?: number;
  readonly height?: string;
  /** Pixels of a row on a phone, where its cells then stand one after the other in lines of their own; left out, the table is scrolled sideways there. */
  readonly foldedHeight?: number;
}
/** Rows that are printed at most: some forty pages. */
const ON_PAPER = 1000;
/** A long table of which only what is in sight is drawn. Arrow keys walk the rows, Enter opens one. */
export const DataTable = <Row,>(props: Props<Row>) => {
  const { label, columns, rows, keyOf, count, isSelected, onRow, more, height, foldedHeight } = props;
  const isFolded = useIsNarrow() && foldedHeight !== undefined;
  const rowHeight = isFolded ? foldedHeight : (props.rowHeight ?? 40);
  const frame = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoised by a compiler
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    getItemKey: (index) => keyOf(rows[index] as Row),
  });
  useEffect(() => virtual.measure(), [virtual, rowHeight]); // turned to its side, a phone draws lines of another height
  const say = useWords(partsWords);
  const isPrinting = useIsPrinting();
  const inSight = virtual.getVirtualItems();
  const last = inSight.at(-1)?.index ?? -1;
  // On paper nothing scrolls: all rows that have come, up to what a person reads; the rest is in the file.
  const shown = isPrinting ? rows.slice(0, ON_PAPER).map((row, index) => ({ index, key: keyOf(row), start: 0 })) : inSight;
  const left = more !== undefined || rows.length > ON_PAPER ? (count ?? null) : 0;
  useEffect(() => {
    if (more && last >= rows.length - 20) more();
  }, [more, last, rows.length]);
  const tracks = useMemo(() => columns.map(({ width }) => width).join(' '), [columns]);
  const press = useLatest((row: Row): void => onRow?.(row));
  const walk = useLatest((event: React.KeyboardEvent<HTMLDivElement>, row: Row, index: number): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Enter' && event.target === event.currentTarget) onRow?.(row);
    if (step === 0) return;
    event.preventDefault();
    virtual.scrollToIndex(Math.min(Math.max(index + step, 0), rows.length - 1));
    requestAnimationFrame(() => frame.current?.querySelector<HTMLElement>(`[data-index="${index + step}"]`)?.focus());
  });
  return (
    <div
      className={styles['frame']}
      data-wide={columns.length > 4 || undefined}
      data-folded={isFolded || undefined}
      ref={frame}
      style={height ? { height } : undefined}
      tabIndex={rows.length === 0 ? 0 : -1}
    >
      <div role="table" aria-label={label} aria-rowcount={(count ?? rows.length) + 1} className={styles['table']}>
        <div role="rowgroup" className={styles['head']}>
          <div role="row" aria-rowindex={1} className={styles['row']} style={{ gridTemplateColumns: tracks }}>
            {columns.map(({ id, title, align }) => (
              <div role="columnheader" key={id} data-align={align}>
                {title}
              </div>
            ))}
          </div>
        </div>
        <div role="rowgroup" className={styles['body']} style={{ height: isPrinting ? 'auto' : virtual.getTotalSize() }}>
          {shown.map(({ index, key, start }) => (
            <TableRow
              key={key}
              row={rows[index] as Row}
              index={index}
              start={isPrinting ? null : start}
              height={rowHeight}
              tracks={tracks}
              columns={columns}
              isSelected={isSelected?.(rows[index] as Row)}
              press={onRow && press}
              walk={walk}
            />
          ))}
        </div>
      </div>
      {isPrinting && left !== 0 && <p>{left === null ? say('table.more') : say('table.of', { shown: shown.length, count: left })}</p>}
    </div>
  );
};
