import { getRouteApi, Link } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useAnswer, type AnswerTo } from '../api/answers';
import { instantOf } from '../frame/instant';
import { AnswerOf } from '../parts/answer';
import { Choice } from '../parts/choice';
import { Empty } from '../parts/empty';
import { timeOf } from '../words/dates';
import { useLanguage } from '../words/language';
import { numberIn, useWords } from '../words/words';
import { cellSearch, percentOf, SELDOM_BUCKETS, SHOWN_BUCKETS } from './buckets';
import { Chart, type Ink } from './chart';
import { NumbersTable, type NumbersColumn } from './numbers-table';
import { ScopeFilters } from './scope-filters';
import { StatisticsPage } from './statistics-page';
import { day, oneOf } from '../frame/address-fields';
import { TABLE_LEVELS } from './table-levels';
import styles from './statistics.module.css';
import { statisticsWords } from './statistics.words';

type Table = AnswerTo<'/api/official'>;
type Row = Table['total'] & { readonly key: string | null; readonly name: string | null };
const GROUPINGS = ['total', 'level', 'body', 'directive'] as const;
const MOST_BARS = 20;
const route = getRouteApi('/frame/statistics');

/** The official table: how binding tasks stand, by level, body or order; every number opens the tasks it counts. */
export const OfficialPage = () => {
  const say = useWords(statisticsWords);
  const language = useLanguage();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const by = oneOf(GROUPINGS)(search.by) ?? 'level';
  const filters = { body: search.body, order: search.order, below: search.below, from: day(search.from), to: day(search.to) };
  const table = useAnswer('/api/official', {
    query: {
      by,
      ...(filters.body && { authorityId: filters.body }),
      ...(filters.order && { directiveId: filters.order }),
      ...(filters.below === 'yes' && { below: true }),
      ...(filters.from && { from: filters.from }),
      ...(filters.to && { until: filters.to }),
    },
  });
  const show = (change: Record<string, string | undefined>): void =>
    void navigate({ search: (before) => ({ ...before, ...change }) as typeof before });
  const rowsOf = (answer: Table): readonly Row[] => [
    ...inLevels(answer.lines as readonly Row[]),
    { ...answer.total, key: null, name: say('all') },
  ];
  /** Levels are words of ours, in the language of the page; the rest is called what it is called. */
  const nameIn = ({ key, name }: Row): string | null =>
    by === 'level' && key !== null ? say(`of-level.${oneOf(TABLE_LEVELS)(key) ?? 'unknown'}`) : (name ?? key);
  const columnsOf = (answer: Table): readonly NumbersColumn<Row>[] => {
    const seldom = SELDOM_BUCKETS.filter((bucket) => answer.total[bucket] > 0);
    return [
      { id: 'name', title: say(by === 'total' ? 'line' : `by.${by}`), value: nameIn },
      ...[...SHOWN_BUCKETS.map(({ bucket }) => bucket), ...seldom].map((bucket): NumbersColumn<Row> => ({
        id: bucket,
        title: say(bucket),
        isNumber: true,
        value: (row) => row[bucket],
        cell: (row) => {
          const narrowed = row[bucket] === 0 ? null : cellSearch(present(filters), by, row.key);
          const count = numberIn(language, row[bucket]);
          return narrowed === null ? count : <Link to="/statistics/tasks" search={(now) => ({ ...instantOf(now), ...narrowed, bucket })}>{count}</Link>; // prettier-ignore
        },
      })),
      { id: 'total', title: say('total'), isNumber: true, value: (row) => row.total },
      {
        id: 'rate',
        title: say('rate'),
        isNumber: true,
        value: ({ rate }) => (rate === null ? null : Math.round(rate * 1000) / 10),
        cell: ({ rate, fellDue, fellDueInTime }) => (
          <span title={say('rate.about', { done: fellDueInTime, due: fellDue })}>{percentOf(rate, language)}</span>
        ),
      },
    ];
  };
  return (
    <StatisticsPage title={say('page.official')} about={say('official.about')}>
      <ScopeFilters scope={filters} onShow={({ body, below, from, to }) => show({ body, below, from, to })} />
      <div className={styles['choice']}>
        <Choice
          label={say('by')}
          value={by}
          options={GROUPINGS.map((value) => ({ value, word: say(`by.${value}`) }))}
          onChange={(value) => show({ by: value })}
        />
      </div>
      <AnswerOf of={table}>
        {(answer) =>
          answer.total.total === 0 && answer.total.withdrawn === 0 ? (
            <Empty title={say('official.none')}>
              <p>{say('official.none.about')}</p>
            </Empty>
          ) : (
            <>
              <OfficialChart answer={answer} nameIn={nameIn} />
              <NumbersTable
                name={`official-${by}`}
                caption={say('page.official')}
                about={say('as-of', { asOf: timeOf(answer.asOf) })}
                columns={columnsOf(answer)}
                rows={rowsOf(answer)}
                keyOf={({ key }) => key ?? 'all'}
                isStrong={({ key }) => key === null}
              />
              <p className="quiet">
                {say('official.apart', { requests: answer.requests.total, encouragements: answer.encouragements.total })}{' '}
                {say('as-of', { asOf: timeOf(answer.asOf) })}.
              </p>
            </>
          )
        }
      </AnswerOf>
    </StatisticsPage>
  );
};
/** Levels from the top down; other lines stay as they come. */
const inLevels = (rows: readonly Row[]): readonly Row[] => {
  const rank = ({ key }: Row): number => TABLE_LEVELS.findIndex((level) => level === key);
  return rows.some((row) => rank(row) < 0) ? rows : rows.toSorted((a, b) => rank(a) - rank(b));
};
const present = (filters: object) => Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));
const OfficialChart = ({ answer, nameIn }: { readonly answer: Table; readonly nameIn: (row: Row) => string | null }) => {
  const say = useWords(statisticsWords);
  const language = useLanguage();
  const lines = useMemo(() => {
    const all = answer.lines as readonly Row[];
    const shown = all.length === 0 ? [{ ...answer.total, key: null, name: null } as Row] : all;
    // In the order of the table; of more than have room those with the most.
    return shown.length <= MOST_BARS ? shown : [...shown].sort((a, b) => b.total - a.total).slice(0, MOST_BARS);
  }, [answer]);
  const options = useCallback(
    (ink: Ink) => ({
      grid: { left: 8, right: 24, top: 32, bottom: 8, containLabel: true },
      legend: { type: 'scroll', top: 0, left: 0, itemGap: 16, textStyle: { color: ink('ink') }, selectedMode: false },
      xAxis: {
        type: 'value',
        minInterval: 1,
        axisLabel: { color: ink('ink-soft'), hideOverlap: true, formatter: (count: number) => numberIn(language, count) },
        splitLine: { lineStyle: { color: ink('line') } },
      },
      yAxis: {
        type: 'category',
        // From the top.
        inverse: true,
        data: lines.map((line) => nameIn(line) ?? '–'),
        axisLabel: { color: ink('ink'), width: 220, overflow: 'truncate' },
      },
      series: SHOWN_BUCKETS.map((shown) => ({
        type: 'bar',
        stack: 'all',
        name: say(shown.bucket),
        itemStyle: { color: ink(shown.ink) },
        barMaxWidth: 20,
        data: lines.map((line) => line[shown.bucket]),
      })),
    }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- words change with the language alone
    [lines, language],
  );
  return <Chart label={say('official.chart')} height={56 + lines.length * 28} options={options} />;
};
