import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { AnswerOf } from '../parts/answer';
import { AuthorityPicker } from '../parts/authority-picker';
import { Empty } from '../parts/empty';
import { partsWords } from '../parts/parts.words';
import { useBodyNamed } from '../parts/use-body-named';
import { useWords } from '../words/words';
import { DaysFilter } from './days-filter';
import { NumbersTable, type NumbersColumn } from './numbers-table';
import { StatisticsPage } from './statistics-page';
import { statisticsWords } from './statistics.words';

/** A list that comes page by page, as `usePages` tells it. */
type Pages<Row> = Parameters<typeof AnswerOf<unknown>>[0]['of'] & {
  readonly rows: readonly Row[];
  readonly data?: { readonly pages: readonly { readonly total: number }[] } | undefined;
  readonly hasNextPage: boolean;
  readonly fetchNextPage: () => unknown;
  readonly gather: (signal: AbortSignal, told: (n: number) => void) => Promise<readonly Row[]>;
};
interface Props<Row> {
  /** Of the file that is taken away. */
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly none: { readonly title: string; readonly about: string };
  readonly pages: Pages<Row>;
  readonly columns: readonly NumbersColumn<Row>[];
  readonly keyOf: (row: Row) => string;
  readonly isStrong?: (row: Row) => boolean;
  readonly days: number;
  readonly onDays: (text: string | undefined) => void;
  /** Only this body and all below it. */
  readonly under: string | undefined;
  readonly onUnder: (authorityId: string | undefined) => void;
  /** What of one of them is looked at closer, above the list. */
  readonly children?: ReactNode;
}
/** Bodies of whom something has been waited for so many days: who most first. */
export const BodiesPage = <Row,>(props: Props<Row>) => {
  const { name, title, about, none, pages, columns, keyOf, isStrong, days, onDays, under, onUnder, children } = props;
  const say = useWords(statisticsWords);
  const sayPart = useWords(partsWords);
  const [place, remember] = useBodyNamed(under);
  const total = pages.data?.pages.at(-1)?.total ?? pages.rows.length;
  return (
    <StatisticsPage title={title} about={about}>
      <DaysFilter key={days} days={days} onShow={onDays}>
        <AuthorityPicker
          label={say('bodies.under')}
          value={place}
          onChange={(picked) => {
            remember(picked);
            onUnder(picked?.authorityId);
          }}
        />
      </DaysFilter>
      <AnswerOf of={pages}>
        {() =>
          pages.rows.length === 0 ? (
            <Empty title={none.title}>
              <p>{none.about}</p>
            </Empty>
          ) : (
            <>
              <p role="status">{say(pages.rows.length < total ? 'bodies.some' : 'bodies.all', { shown: pages.rows.length, n: total })}</p>
              {children}
              <NumbersTable
                name={name}
                caption={title}
                about={[`${say('days.older')}: ${days}`, ...(place ? [`${say('bodies.under')}: ${place.name}`] : [])].join(' · ')}
                columns={columns}
                rows={pages.rows}
                keyOf={keyOf}
                {...(isStrong && { isStrong })}
                gather={pages.gather}
              />
              {pages.hasNextPage && <Button onPress={() => void pages.fetchNextPage()}>{sayPart('more')}</Button>}
            </>
          )
        }
      </AnswerOf>
    </StatisticsPage>
  );
};
