import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { useAnswer, type AnswerTo } from '../api/answers';
import { AnswerOf } from '../parts/answer';
import { Choice } from '../parts/choice';
import { Empty } from '../parts/empty';
import { useWords } from '../words/words';
import { FindOrder } from '../parts/find-order';
import { HEAT_STATES } from './heat-lines';
import { HeatMap } from './heat-map';
import { StatisticsPage } from './statistics-page';
import { oneOf } from '../frame/address-fields';
import styles from './heat-map.module.css';
import { statisticsWords } from './statistics.words';

type TargetDays = AnswerTo<'/api/directives/{directiveId}/target-days'>;
type Item = TargetDays['items'][number];
const STEPS = ['day', 'week', 'month'] as const;
/** Columns asked for: eight weeks of days, a year of weeks, four years of months; with the body and its place no more than a file takes (60). */
const MOST = { day: 56, week: 53, month: 48 } as const;
const route = getRouteApi('/frame/statistics/targets');

/** The targets of one order as a heat map by body and day. */
export const TargetsPage = () => {
  const say = useWords(statisticsWords);
  const { order, step: asked } = route.useSearch();
  const step = oneOf(STEPS)(asked) ?? 'day';
  const navigate = route.useNavigate();
  const days = useAnswer(
    '/api/directives/{directiveId}/target-days',
    { path: { directiveId: order ?? '' }, query: { step, most: MOST[step] } },
    { enabled: order !== undefined },
  );
  const stop = (): void => void navigate({ search: {} });
  const pick = (directiveId: string): void => void navigate({ search: (before) => ({ ...before, order: directiveId }) });
  return (
    <StatisticsPage title={say('page.targets')} about={say('targets.about')}>
      {order === undefined ? (
        <Empty title={say('targets.choose')}>
          <p>{say('targets.choose.about')}</p>
          <FindOrder label={say('find.order')} onPick={pick} />
        </Empty>
      ) : (
        <>
          {days.isPending && (
            <p role="status">
              {say('targets.computing')} <Button onPress={stop}>{say('targets.stop')}</Button>
            </p>
          )}
          <AnswerOf of={days}>
            {(answer) => (
              <>
                <p>
                  <Link to="/directives/$directiveId" params={{ directiveId: answer.directiveId }}>
                    {answer.symbol ?? '–'}
                  </Link>{' '}
                  <Link to="/statistics/targets" search={(before) => ({ ...before, order: undefined, standing: undefined })}>
                    {say('find.order')}
                  </Link>
                </p>
                {answer.items.length > 0 && answer.count > 0 && (
                  <div className={styles['head']}>
                    <Choice
                      label={say('targets.step')}
                      value={step}
                      options={STEPS.map((value) => ({ value, word: say(`targets.step.${value}`) }))}
                      onChange={(next) =>
                        void navigate({ search: (before) => ({ ...before, step: next === 'day' ? undefined : next }), replace: true })
                      }
                    />
                    <span role="status">
                      {answer.days.length < answer.count
                        ? say(`targets.shown.${step}`, { n: answer.days.length, all: answer.count })
                        : say(`targets.all.${step}`, { n: answer.count })}
                    </span>
                  </div>
                )}
                {answer.items.length === 0 && <Empty title={say('targets.none')} />}
                {answer.items.map((item) => (
                  <TargetMap key={item.itemId} item={item} days={answer.days} asOf={answer.asOf} />
                ))}
              </>
            )}
          </AnswerOf>
        </>
      )}
    </StatisticsPage>
  );
};
const TargetMap = ({ item, days, asOf }: { readonly item: Item; readonly days: readonly string[]; readonly asOf: string }) => {
  const say = useWords(statisticsWords);
  const { standing } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <section>
      <h2>
        {item.label}. {item.target.text}
      </h2>
      {days.length === 0 ? (
        <Empty title={say('targets.no-days')}>
          <p>{say('targets.no-days.about')}</p>
        </Empty>
      ) : (
        <HeatMap
          {...{ item, days, asOf }}
          wanted={oneOf(HEAT_STATES)(standing)}
          onWanted={(wanted) => void navigate({ search: (before) => ({ ...before, standing: wanted }), replace: true, resetScroll: false })}
        />
      )}
    </section>
  );
};
