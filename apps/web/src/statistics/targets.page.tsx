import { getRouteApi, Link } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useAnswer, type AnswerTo } from '../api/answers';
import { AnswerOf } from '../parts/answer';
import { Empty } from '../parts/empty';
import { dayOf, timeOf } from '../words/dates';
import { useLanguage } from '../words/language';
import { numberIn as grouped, useWords } from '../words/words';
import { Chart, type Ink } from './chart';
import { FindOrder } from './find-order';
import { NumbersTable, type NumbersColumn } from './numbers-table';
import { StatisticsPage } from './statistics-page';
import { statisticsWords } from './statistics.words';

type TargetDays = AnswerTo<'/api/directives/{directiveId}/target-days'>;
type Item = TargetDays['items'][number];
type Line = Item['lines'][number];
const MOST_LINES = 60;
const route = getRouteApi('/frame/statistics/targets');

/** The targets of one order as a heat map by body and day, and the same figures as a table. */
export const TargetsPage = () => {
  const say = useWords(statisticsWords);
  const { order } = route.useSearch();
  const navigate = route.useNavigate();
  const days = useAnswer(
    '/api/directives/{directiveId}/target-days',
    { path: { directiveId: order ?? '' } },
    { enabled: order !== undefined },
  );
  const pick = (directiveId: string): void => void navigate({ search: (before) => ({ ...before, order: directiveId }) });
  return (
    <StatisticsPage title={say('page.targets')} about={say('targets.about')}>
      {order === undefined ? (
        <Empty title={say('targets.choose')}>
          <p>{say('targets.choose.about')}</p>
          <FindOrder label={say('find.order')} onPick={pick} />
        </Empty>
      ) : (
        <AnswerOf of={days}>
          {(answer) => (
            <>
              <p>
                <Link to="/directives/$directiveId" params={{ directiveId: answer.directiveId }}>
                  {answer.symbol ?? '–'}
                </Link>{' '}
                <Link to="/statistics/targets" search={(before) => ({ ...before, order: undefined })}>
                  {say('find.order')}
                </Link>
              </p>
              {answer.items.length === 0 && <Empty title={say('targets.none')} />}
              {answer.items.map((item) => (
                <TargetMap key={item.itemId} item={item} days={answer.days} asOf={answer.asOf} />
              ))}
            </>
          )}
        </AnswerOf>
      )}
    </StatisticsPage>
  );
};
const VERDICTS = ['notMet', 'undecided', 'notComparable', 'met'] as const;
const TargetMap = ({ item, days, asOf }: { readonly item: Item; readonly days: readonly string[]; readonly asOf: string }) => {
  const say = useWords(statisticsWords);
  const language = useLanguage();
  const { lines, target, label } = item;
  const drawn = lines.filter(({ cells }) => cells.some(({ amount }) => amount !== null)).slice(0, MOST_LINES);
  const said = ({ amount, unit }: Line['cells'][number]): string =>
    amount === null ? '–' : `${grouped(language, Math.round(amount * 100) / 100)}${unit ? ` ${unit}` : ''}`;
  const told = drawn.flatMap(({ cells: of }, y) => of.flatMap((cell, x) => (cell.amount === null ? [] : [{ x, y, cell }])));
  const cells = told.map(({ x, y, cell }) => [x, y, Math.max(0, VERDICTS.indexOf(cell.verdict as (typeof VERDICTS)[number]))]);
  const texts = told.map(({ cell }) => `${said(cell)}${cell.verdict === 'met' ? ' ✓' : ''}`);
  const options = useCallback(
    (ink: Ink) => ({
      grid: { left: 8, right: 16, top: 8, bottom: 48, containLabel: true },
      xAxis: { type: 'category', data: days.map((day) => dayOf(day)), axisLabel: { color: ink('ink') } },
      yAxis: {
        type: 'category',
        inverse: true,
        data: drawn.map(({ bodyName, depth }) => `${' '.repeat(depth)}${bodyName ?? '–'}`),
        axisLabel: { color: ink('ink'), width: 220, overflow: 'truncate' },
      },
      // Verdicts by colour, figures by number in each cell: neither alone.
      visualMap: {
        type: 'piecewise',
        dimension: 2,
        orient: 'horizontal',
        bottom: 0,
        left: 0,
        textStyle: { color: ink('ink') },
        pieces: VERDICTS.map((verdict, value) => ({
          value,
          label: say(`verdict.${verdict}`),
          color: ink({ notMet: 'red-ground', undecided: 'amber-ground', notComparable: 'hover', met: 'selected' }[verdict]),
        })),
      },
      series: [
        {
          type: 'heatmap',
          itemStyle: { borderColor: ink('paper'), borderWidth: 2 },
          label: { show: true, color: ink('ink'), formatter: ({ dataIndex }: { dataIndex: number }) => texts[dataIndex] ?? '' },
          data: cells,
        },
      ],
    }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what is drawn follows from the item, the days and the language
    [item, days, language],
  );
  const columns: readonly NumbersColumn<Line>[] = [
    { id: 'body', title: say('body'), value: ({ bodyName, depth }) => `${'– '.repeat(depth)}${bodyName ?? ''}` },
    ...days.map((day, place): NumbersColumn<Line> => ({
      id: day,
      title: dayOf(day),
      isNumber: true,
      value: ({ cells: of }) => of[place]!.amount,
      cell: ({ cells: of, taskId }) =>
        of[place]!.amount === null ? (
          <span title={say('verdict.unknown')}>–</span>
        ) : (
          <Link to="/tasks/$taskId" params={{ taskId }} title={say(`verdict.${of[place]!.verdict}`)}>
            {said(of[place]!)} {of[place]!.verdict === 'met' && '✓'}
          </Link>
        ),
    })),
  ];
  return (
    <section>
      <h2>
        {label}. {target.text}
      </h2>
      {days.length === 0 ? (
        <Empty title={say('targets.no-days')}>
          <p>{say('targets.no-days.about')}</p>
        </Empty>
      ) : (
        <>
          {drawn.length > 0 && <Chart label={say('targets.chart', { label })} height={80 + drawn.length * 32} options={options} />}
          <NumbersTable
            name="targets"
            caption={say('targets.chart', { label })}
            about={`${target.text} · ${say('as-of', { asOf: timeOf(asOf) })}`}
            columns={columns}
            rows={lines}
            keyOf={({ taskId }) => taskId}
          />
        </>
      )}
    </section>
  );
};
