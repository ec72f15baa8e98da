import { memo, type KeyboardEvent, type ReactNode } from 'react';
import styles from './data-table.module.css';

export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  /** A CSS track: '120px', 'minmax(160px, 2fr)'. */
  readonly width: string;
  readonly align?: 'end';
  readonly cell: (row: Row) => ReactNode;
}
interface Props<Row> {
  readonly row: Row;
  readonly index: number;
  /** Pixels from the top of the body; null on paper, where rows follow one another. */
  readonly start: number | null;
  readonly height: number;
  /** `grid-template-columns`. */
  readonly tracks: string;
  readonly columns: readonly Column<Row>[];
  readonly isSelected: boolean | undefined;
  readonly press: ((row: Row) => void) | undefined;
  readonly walk: (event: KeyboardEvent<HTMLDivElement>, row: Row, index: number) => void;
}
const Drawn = <Row,>({ row, index, start, height, tracks, columns, isSelected, press, walk }: Props<Row>) => (
  <div
    role="row"
    data-index={index}
    aria-rowindex={index + 2}
    aria-selected={isSelected}
    tabIndex={0}
    className={styles['row']}
    data-pressable={press ? true : undefined}
    style={{ gridTemplateColumns: tracks, ...(start !== null && { height, transform: `translateY(${start}px)` }) }}
    onClick={press && (() => press(row))}
    onKeyDown={(event) => walk(event, row, index)}
  >
    {columns.map(({ id, align, cell }) => (
      <div role="cell" key={id} data-align={align}>
        {cell(row)}
      </div>
    ))}
  </div>
);
/** A row of a long table. While one scrolls only rows that come into sight are drawn, the others stay as they are. */
export const TableRow = memo(Drawn) as typeof Drawn;
