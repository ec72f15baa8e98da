import type { ReactNode } from 'react';
import { ExportButtons, type FileColumn } from '../parts/export-buttons';
import { useLanguage } from '../words/language';
import { numberIn } from '../words/words';
import styles from './statistics.module.css';

export interface NumbersColumn<Row> extends FileColumn<Row> {
  readonly id: string;
  /** On a phone it stands under the head of its line instead of in a column. */
  readonly folds?: boolean;
  /** What the screen shows; left out: the value. The first column heads its line. */
  readonly cell?: (row: Row) => ReactNode;
}
interface Props<Row> {
  readonly caption: string;
  /** Names the file. */
  readonly name: string;
  readonly about: string;
  readonly columns: readonly NumbersColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly isStrong?: (row: Row) => boolean;
  /** All rows for a file, where the screen holds only the first; told how many came so far. */
  readonly gather?: ((signal: AbortSignal, told: (n: number) => void) => Promise<readonly Row[]>) | undefined;
}
/** A table of numbers as a table: read line by line, printed, and taken along as a file. */
export const NumbersTable = <Row,>({ caption, name, about, columns, rows, keyOf, isStrong, gather }: Props<Row>) => {
  const language = useLanguage();
  const shown = (value: string | number | null): ReactNode => (typeof value === 'number' ? numberIn(language, value) : (value ?? '–'));
  const folded = columns.filter(({ folds }) => folds);
  return (
    <>
      <div className={styles['wide']} data-wide={columns.length > 8 || undefined} tabIndex={0} role="region" aria-label={caption}>
        <table className={styles['table']}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ id, title, isNumber, folds }) => (
                <th key={id} scope="col" data-folds={folds} data-align={isNumber ? 'end' : undefined}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={keyOf(row)} data-strong={isStrong?.(row) || undefined}>
                {columns.map(({ id, isNumber, folds, value, cell }, place) => {
                  const content = cell ? cell(row) : shown(value(row));
                  return place === 0 ? (
                    <th key={id} scope="row">
                      {content}
                      {folded.map((each) => (
                        <div key={each.id} className={styles['folded']}>
                          {shown(each.value(row))}
                        </div>
                      ))}
                    </th>
                  ) : (
                    <td key={id} data-folds={folds} data-align={isNumber ? 'end' : undefined}>
                      {content}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ExportButtons {...{ name, title: caption, about, columns, rows, gather }} />
    </>
  );
};
