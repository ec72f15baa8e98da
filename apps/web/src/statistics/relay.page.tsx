import { getRouteApi, Link } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useAnswer, type AnswerTo } from '../api/answers';
import { AnswerOf } from '../parts/answer';
import { Choice } from '../parts/choice';
import { Empty } from '../parts/empty';
import { timeOf } from '../words/dates';
import { useLanguage } from '../words/language';
import { numberIn, useWords } from '../words/words';
import { Chart, type Ink } from './chart';
import { classAddress, classIn, classWord, DAY_CLASSES, levelIn, levelWord, perClass } from './hops';
import { NumbersTable, type NumbersColumn } from './numbers-table';
import { RelayList } from './relay-list';
import { StatisticsPage } from './statistics-page';
import { day, oneOf } from '../frame/address-fields';
import styles from './statistics.module.css';
import { statisticsWords } from './statistics.words';

type Latency = AnswerTo<'/api/statistics/relay'>;
type Hop = Latency['hops'][number];
const MEASURES = ['answer', 'receipt'] as const;
const HOP_INKS = ['accent', 'green', 'violet', 'amber', 'grey-blue'] as const;
const route = getRouteApi('/frame/statistics/relay');

/** How many days orders take from level to level: distribution, figures, and the bodies behind each number. */
export const RelayPage = () => {
  const say = useWords(statisticsWords);
  const language = useLanguage();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const measure = oneOf(MEASURES)(search.measure) ?? 'answer';
  const scope = {
    measure,
    ...(search.order && { directiveId: search.order }),
    ...(day(search.from) && { from: search.from! }),
    ...(day(search.to) && { to: search.to! }),
  };
  const latency = useAnswer('/api/statistics/relay', { query: scope });
  const above = levelIn(search.above);
  const below = levelIn(search.under);
  const show = (change: Record<string, string | undefined>): void =>
    void navigate({ search: (before) => ({ ...before, ...change }) as typeof before, resetScroll: false });
  const hopWord = (hop: Pick<Hop, 'above' | 'below'>): string => `${say(levelWord(hop.above))} → ${say(levelWord(hop.below))}`;
  const link = (hop: Hop, count: number, days: string | undefined, waiting = false) =>
    count === 0 ? '0' : <Link to="/statistics/relay" resetScroll={false} search={(before) => ({ ...before, above: hop.above ?? 'none', under: hop.below ?? 'none', days, waiting: waiting ? 'yes' : undefined })}>{numberIn(language, count)}</Link>; // prettier-ignore
  const columns: readonly NumbersColumn<Hop>[] = [
    { id: 'hop', title: say('relay.hop'), value: hopWord },
    { id: 'done', title: say('relay.done'), isNumber: true, value: ({ count }) => count, cell: (hop) => link(hop, hop.count, undefined) },
    { id: 'waiting', title: say('relay.waiting'), isNumber: true, value: ({ waiting }) => waiting, cell: (hop) => link(hop, hop.waiting, undefined, true) }, // prettier-ignore
    { id: 'median', title: say('relay.median'), isNumber: true, value: ({ median }) => median },
    { id: 'p90', title: say('relay.p90'), isNumber: true, value: ({ p90 }) => p90 },
    { id: 'mean', title: say('relay.mean'), isNumber: true, value: ({ mean }) => (mean === null ? null : Math.round(mean * 10) / 10) },
    { id: 'longest', title: say('relay.longest'), isNumber: true, value: ({ longest }) => longest },
    ...DAY_CLASSES.map((each, place): NumbersColumn<Hop> => ({
      id: classAddress(each),
      title: say('relay.days', { n: classWord(each) }),
      isNumber: true,
      value: ({ days }) => perClass(days)[place]!,
      cell: (hop) => link(hop, perClass(hop.days)[place]!, classAddress(each)),
    })),
  ];
  return (
    <StatisticsPage title={say('page.relay')} about={say('relay.about')}>
      <div className={styles['choice']}>
        <Choice
          label={say('relay.measure')}
          value={measure}
          options={MEASURES.map((value) => ({ value, word: say(`relay.${value}`) }))}
          onChange={(value) => show({ measure: value, above: undefined, under: undefined, days: undefined, waiting: undefined })}
        />
      </div>
      <AnswerOf of={latency}>
        {(answer) =>
          answer.hops.length === 0 ? (
            <Empty title={say('relay.none')}>
              <p>{say('relay.none.about')}</p>
            </Empty>
          ) : (
            <>
              <RelayChart hops={answer.hops} wordOf={hopWord} />
              <NumbersTable
                name={`relay-${measure}`}
                caption={`${say('page.relay')}: ${say(`relay.${measure}`)}`}
                about={say('as-of', { asOf: timeOf(answer.asOf) })}
                columns={columns}
                rows={answer.hops}
                keyOf={(hop) => `${hop.above}/${hop.below}`}
              />
            </>
          )
        }
      </AnswerOf>
      {above && below && (
        <RelayList
          title={say('relay.behind', { hop: `${say(levelWord(above))} → ${say(levelWord(below))}` })}
          query={{ ...scope, above, below, ...(search.waiting === 'yes' ? { waiting: true } : classIn(search.days)) }}
        />
      )}
    </StatisticsPage>
  );
};
const RelayChart = ({ hops, wordOf }: { readonly hops: readonly Hop[]; readonly wordOf: (hop: Hop) => string }) => {
  const say = useWords(statisticsWords);
  const language = useLanguage();
  const options = useCallback(
    (ink: Ink) => ({
      grid: { left: 8, right: 16, top: 32, bottom: 8, containLabel: true },
      legend: { type: 'scroll', top: 0, left: 0, itemGap: 16, textStyle: { color: ink('ink') }, selectedMode: false },
      xAxis: { type: 'category', data: DAY_CLASSES.map(classWord), axisLabel: { color: ink('ink') } },
      yAxis: {
        type: 'value',
        minInterval: 1,
        axisLabel: { color: ink('ink-soft'), formatter: (count: number) => numberIn(language, count) },
        splitLine: { lineStyle: { color: ink('line') } },
      },
      series: hops.map((hop, place) => ({
        type: 'bar',
        name: wordOf(hop),
        barMaxWidth: 28,
        itemStyle: { color: ink(HOP_INKS[place % HOP_INKS.length]!) },
        data: perClass(hop.days),
      })),
    }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- words change with the language alone
    [hops, language],
  );
  return <Chart label={say('relay.chart')} height={260} options={options} />;
};
