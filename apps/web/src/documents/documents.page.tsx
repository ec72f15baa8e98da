import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { BOOKS, type Book } from '@cascade/lineage/domain';
import { useAnswer } from '../api/answers';
import { serverToday } from '../api/server-clock';
import { useActing } from '../frame/acting-body';
import { useInstant } from '../frame/instant';
import { Empty } from '../parts/empty';
import { Page } from '../parts/page';
import { useWords } from '../words/words';
import { BookFilter } from './book-filter';
import { BookTable } from './book-table';
import { askedOf, bookAddress, type DocumentsSearch } from './documents-search';
import styles from './documents.module.css';
import { documentsWords } from './documents.words';

/** The three books of a records office, as they are kept on paper; whole as files and on A4. */
export const DocumentsPage = () => {
  const say = useWords(documentsWords);
  const search = useSearch({ strict: false }) as DocumentsSearch;
  const acting = useActing();
  const instant = useInstant();
  const navigate = useNavigate();
  const book: Book = search.book ?? 'outgoing';
  const asked = askedOf(search, acting?.authorityId ?? null, serverToday());
  const body = useAnswer(
    '/api/authorities/{authorityId}',
    { path: { authorityId: asked?.authorityId ?? '' } },
    { enabled: asked !== null },
  );
  const waiting = useAnswer('/api/letters/waiting', { query: { limit: 1 } });
  const letters = waiting.data?.totals.letters ?? 0;
  const name = body.data?.name ?? acting?.name ?? '';
  const show = (change: Partial<DocumentsSearch>): void =>
    void navigate({ to: '/documents', search: (before: Record<string, unknown>) => ({ ...before, ...change }) } as never);
  return (
    <Page
      title={say('title')}
      about={asked ? say('about', { body: name, year: String(asked.year) }) : say('about.none')}
      actions={
        <>
          <Link to="/directives" className="react-aria-Button">
            {say('all')}
          </Link>
          <Link to="/letters/to-confirm" className="react-aria-Button">
            {letters > 0 ? say('waiting.n', { n: letters }) : say('waiting')}
          </Link>
          <Link to="/letters/import" className="react-aria-Button primary">
            {say('import')}
          </Link>
        </>
      }
    >
      <Tabs selectedKey={book} onSelectionChange={(key) => show({ book: key as Book })}>
        <TabList aria-label={say('books')}>
          {BOOKS.map((each) => (
            <Tab key={each} id={each}>
              {say(`book.${each}`)}
            </Tab>
          ))}
        </TabList>
        <TabPanel key={book} id={book}>
          <BookFilter
            key={JSON.stringify([search.year, search.text, search.from, search.to, asked?.authorityId, name])}
            search={search}
            body={asked ? { authorityId: asked.authorityId, name } : null}
            year={String(asked?.year ?? serverToday().slice(0, 4))}
            show={show}
          />
          {asked === null ? (
            <Empty title={say('choose-body')}>{say('choose-body.how')}</Empty>
          ) : (
            <>
              <p className={styles['files']}>
                <a className="react-aria-Button" href={bookAddress(book, asked, 'html', { ...instant })} target="_blank" rel="noopener">
                  {say('print')}
                </a>
                {(['xlsx', 'csv'] as const).map((format) => (
                  <a key={format} className="react-aria-Button" href={bookAddress(book, asked, format, { ...instant })} download>
                    {say(`file.${format}`)}
                  </a>
                ))}
              </p>
              <BookTable book={book} asked={asked} />
            </>
          )}
        </TabPanel>
      </Tabs>
    </Page>
  );
};
