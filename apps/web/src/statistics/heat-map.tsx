import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useRef } from 'react';
import type { AnswerTo } from '../api/answers';
import { DataTable, type Column } from '../parts/data-table';
import { dayOf, timeOf } from '../words/dates';
import { useLanguage } from '../words/language';
import { numberIn, useWords } from '../words/words';
import { ExportButtons } from '../parts/export-buttons';
import { countStates, HEAT_SIGNS, linesIn, roundedAmount, stateOfCell, type HeatState } from './heat-lines';
import styles from './heat-map.module.css';
import { statisticsWords } from './statistics.words';

type TargetDays = AnswerTo<'/api/directives/{directiveId}/target-days'>;
type Item = TargetDays['items'][number];
type Line = Item['lines'][number];
const ROW = 36;
const MOST_HIGH = 18;
interface Props {
  readonly item: Item;
  readonly days: readonly string[];
  readonly asOf: string;
  /** Only bodies that stand so at the last day. */
  readonly wanted: HeatState | undefined;
  readonly onWanted: (state: HeatState | undefined) => void;
}
/** Bodies against days: each figure on the ground of its verdict, with its sign. Only what is in sight is drawn, so a whole country of districts can be walked through. */
export const HeatMap = ({ item, days, asOf, wanted, onWanted }: Props) => {
  const say = useWords(statisticsWords);
  const language = useLanguage();
  const navigate = useNavigate();
  const { lines, target, label } = item;
  const shown = useMemo(() => linesIn(lines, wanted), [lines, wanted]);
  // Where all lie in one province its name tells nothing, and takes the room of their own.
  const isOnePlace = useMemo(() => new Set(lines.map(({ place }) => place)).size <= 1, [lines]);
  const map = useRef<HTMLDivElement>(null);
  const lastDay = days.at(-1);
  // Opens at the latest days: what stood a year ago is scrolled back to.
  useEffect(() => {
    const frame = map.current?.firstElementChild;
    if (frame) frame.scrollLeft = frame.scrollWidth;
  }, [lastDay, days.length]);
  const columns = useMemo(
    (): readonly Column<Line>[] => [
      {
        id: 'body',
        title: say('body'),
        width: 'minmax(min(190px, 40vw), 1fr)',
        cell: ({ bodyName, place, depth, taskId }) => (
          <>
            <Link to="/tasks/$taskId" params={{ taskId }} title={[bodyName, place].filter(Boolean).join(', ')}>
              {'– '.repeat(depth)}
              {bodyName?.replace(/^UBND /, '') ?? '–'}
            </Link>{' '}
            {!isOnePlace && <span className="quiet">{place}</span>}
          </>
        ),
      },
      ...days.map((day, place): Column<Line> => ({
        id: day,
        title: dayOf(day),
        width: '108px',
        align: 'end',
        cell: ({ cells }) => {
          const cell = cells[place];
          const state = stateOfCell(cell);
          if (!cell || state === 'none') return <span className={styles['none']}>–</span>;
          return (
            <span className={styles['cell']} data-state={state} title={say(`verdict.${state}`)}>
              {numberIn(language, roundedAmount(cell.amount ?? 0))} {cell.unit} <span aria-hidden>{HEAT_SIGNS[state]}</span>
              <span className="visually-hidden">, {say(`verdict.${state}`)}</span>
            </span>
          );
        },
      })),
    ],
    [days, say, language, isOnePlace],
  );
  const sheet = [
    { id: 'body', title: say('body'), value: ({ bodyName, depth }: Line) => `${'– '.repeat(depth)}${bodyName ?? ''}` },
    { id: 'place', title: say('place'), value: ({ place }: Line) => place },
    ...days.map((day, place) => ({
      ...{ id: day, title: dayOf(day), isNumber: true },
      value: ({ cells }: Line) => cells[place]?.amount ?? null,
    })),
  ];
  const caption = say('targets.chart', { label });
  return (
    <>
      <p className={styles['legend']} role="group" aria-label={say('targets.last', { day: dayOf(days.at(-1)!) })}>
        <span className="quiet">{say('targets.last', { day: dayOf(days.at(-1)!) })}</span>
        {countStates(lines).map(({ state, count }) => (
          <button
            key={state}
            type="button"
            className={styles['key']}
            data-state={state}
            aria-pressed={wanted === state}
            onClick={() => onWanted(wanted === state ? undefined : state)}
          >
            <span aria-hidden>{HEAT_SIGNS[state]}</span> {say(state === 'none' ? 'verdict.unknown' : `verdict.${state}`)}{' '}
            <b>{numberIn(language, count)}</b>
          </button>
        ))}
      </p>
      <div className={styles['map']} ref={map}>
        <DataTable
          label={caption}
          columns={columns}
          rows={shown}
          keyOf={({ taskId }) => taskId}
          onRow={({ taskId }) => void navigate({ to: '/tasks/$taskId', params: { taskId } })}
          rowHeight={ROW}
          height={`${Math.min(shown.length + 1, MOST_HIGH) * ROW + 8}px`}
        />
      </div>
      <ExportButtons
        name="targets"
        title={caption}
        about={`${target.text} · ${say('as-of', { asOf: timeOf(asOf) })}`}
        columns={sheet}
        rows={lines}
      />
    </>
  );
};
