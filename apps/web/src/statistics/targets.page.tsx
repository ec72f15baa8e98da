import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { useAnswer, type AnswerTo } from '../api/answers';
import { AnswerOf } from '../parts/answer';
import { Empty } from '../parts/empty';
import { useWords } from '../words/words';
import { FindOrder } from '../parts/find-order';
import { HEAT_STATES } from './heat-lines';
import { HeatMap } from './heat-map';
import { StatisticsPage } from './statistics-page';
import { oneOf } from '../frame/address-fields';
import { statisticsWords } from './statistics.words';

type TargetDays = AnswerTo<'/api/directives/{directiveId}/target-days'>;
type Item = TargetDays['items'][number];
const route = getRouteApi('/frame/statistics/targets');

/** The targets of one order as a heat map by body and day. */
export const TargetsPage = () => {
  const say = useWords(statisticsWords);
  const { order } = route.useSearch();
  const navigate = route.useNavigate();
  const days = useAnswer(
    '/api/directives/{directiveId}/target-days',
    { path: { directiveId: order ?? '' } },
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
