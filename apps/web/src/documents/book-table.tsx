import { Link, useNavigate } from '@tanstack/react-router';
import { usePages, type AnswerTo } from '../api/answers';
import type { Book } from '@cascade/lineage/domain';
import { DataTable } from '../parts/data-table';
import { Empty } from '../parts/empty';
import { ProblemNote } from '../parts/problem-note';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import type { Asked } from './documents-search';
import styles from './documents.module.css';
import { documentsWords } from './documents.words';

/** Columns that only the hand on paper fills; on a screen they are empty. */
const BY_HAND: ReadonlySet<string> = new Set(['receipt', 'copies', 'handedOverOn']);
const NAMING: ReadonlySet<string> = new Set(['symbol', 'source']);
type Line = AnswerTo<'/api/registers/{book}'>['items'][number];
/** The lines of a book, with its own columns; a line leads to its document. */
export const BookTable = ({ book, asked }: { readonly book: Book; readonly asked: Asked }) => {
  const say = useWords(documentsWords);
  const language = useLanguage();
  const navigate = useNavigate();
  const { rows, data, more, isFetching, error, refetch } = usePages(
    '/api/registers/{book}',
    { path: { book }, query: { ...asked, limit: 200 } },
    ({ items }) => items,
  );
  const columns = data?.pages[0]?.columns ?? [];
  if (error) return <ProblemNote error={error} retry={refetch} />;
  if (rows.length === 0 && !isFetching) {
    const isFiltered = Boolean(asked.text ?? asked.from ?? asked.to);
    return <Empty title={say(isFiltered ? 'none.filtered' : `none.${book}`)}>{!isFiltered && say(`none.${book}.how`)}</Empty>;
  }
  return (
    <DataTable
      label={say(`book.${book}`)}
      rows={rows}
      keyOf={(line) => `${line['series'] ?? ''} ${line['symbol'] ?? line['arrivalNumber']} ${line.directiveId}`}
      rowHeight={52}
      more={more}
      onRow={({ directiveId }) => void navigate({ to: '/directives/$directiveId', params: { directiveId } })}
      columns={columns
        .filter(({ key }) => !BY_HAND.has(key))
        .map(({ key, width, [language]: title }) => ({
          id: key,
          title,
          width: `minmax(${Math.max(104, width * 10)}px, ${width}fr)`,
          cell: (line: Line) =>
            NAMING.has(key) && line[key] ? (
              <Link
                to="/directives/$directiveId"
                params={{ directiveId: line.directiveId }}
                className={styles['twoLines']}
                title={line[key]}
              >
                {line[key]}
              </Link>
            ) : (
              <span className={styles['twoLines']} title={line[key]}>
                {line[key]}
              </span>
            ),
        }))}
    />
  );
};
