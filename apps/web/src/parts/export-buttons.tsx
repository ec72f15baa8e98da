import { useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { api } from '../api/client';
import { useWords } from '../words/words';
import styles from './export-buttons.module.css';
import { notify } from './notice';
import { partsWords } from './parts.words';
import { ProblemNote } from './problem-note';
import { saveFile } from './save-file';

/** A column of a table as a file. */
export interface FileColumn<Row> {
  readonly title: string;
  readonly isNumber?: boolean;
  readonly value: (row: Row) => string | number | null;
}

interface Props<Row> {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly columns: readonly FileColumn<Row>[];
  readonly rows: readonly Row[];
  readonly gather?: ((signal: AbortSignal, told: (n: number) => void) => Promise<readonly Row[]>) | undefined;
}
/** A table as a file, whole: what the screen does not hold yet is gathered first, which can be stopped. */
export const ExportButtons = <Row,>({ name, title, about, columns, rows, gather }: Props<Row>) => {
  const say = useWords(partsWords);
  const [gathered, setGathered] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(null);
  const stopping = useRef<AbortController | null>(null);
  const make = async (format: 'csv' | 'xlsx'): Promise<void> => {
    const stop = (stopping.current = new AbortController());
    setError(null);
    setGathered(rows.length);
    try {
      const whole = gather ? await gather(stop.signal, setGathered) : rows;
      const body = {
        ...{ title, about },
        columns: columns.map((column) => ({ title: column.title, isNumber: column.isNumber ?? false })),
        rows: whole.map((row) => columns.map(({ value }) => value(row))),
      };
      const params = { path: { name }, query: { format } };
      const { data } = await api.POST('/api/tables/{name}', { params, body, parseAs: 'blob', signal: stop.signal } as never);
      saveFile(`${name}.${format}`, data as unknown as Blob);
      notify({ text: say('file.done', { file: `${name}.${format}` }) });
    } catch (problem) {
      if (!stop.signal.aborted) setError(problem);
    } finally {
      setGathered(null);
    }
  };
  return (
    <div className={styles['foot']}>
      <Button isDisabled={gathered !== null || rows.length === 0} onPress={() => void make('xlsx')}>
        {say('file.xlsx')}
      </Button>
      <Button isDisabled={gathered !== null || rows.length === 0} onPress={() => void make('csv')}>
        {say('file.csv')}
      </Button>
      {gathered !== null && (
        <>
          <span role="status" className="quiet">
            {say('file.gathering', { n: gathered })}
          </span>
          <Button onPress={() => stopping.current?.abort()}>{say('file.stop')}</Button>
        </>
      )}
      {error !== null && <ProblemNote error={error} />}
    </div>
  );
};
