import { getRouteApi, Link } from '@tanstack/react-router';
import { usePages, type AnswerTo } from '../api/answers';
import { dayOf } from '../words/dates';
import { useLanguage } from '../words/language';
import { numberIn, useWords } from '../words/words';
import { BodiesPage } from './bodies-page';
import type { NumbersColumn } from './numbers-table';
import { OwedList } from './owed-list';
import { wholeNumberIn } from '../frame/address-fields';
import { statisticsWords } from './statistics.words';

type Silent = AnswerTo<'/api/statistics/silent'>;
type Body = Silent['items'][number];
const route = getRouteApi('/frame/statistics/silent');

/** Bodies that owe orders of their own and of whom nothing is known. */
export const SilentPage = () => {
  const say = useWords(statisticsWords);
  const language = useLanguage();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const days = wholeNumberIn(search.days, 0, 3650) ?? 0;
  const pages = usePages(
    '/api/statistics/silent',
    { query: { days, limit: 100, ...(search.under && { authorityId: search.under }) } },
    ({ items }) => items,
  );
  const columns: readonly NumbersColumn<Body>[] = [
    { id: 'body', title: say('body'), value: ({ name }) => name },
    { id: 'parent', folds: true, title: say('silent.parent'), value: ({ parentName }) => parentName },
    {
      id: 'owed',
      title: say('silent.owed'),
      isNumber: true,
      value: ({ owed }) => owed,
      cell: ({ owed, authorityId }) => <Link to="/statistics/silent" resetScroll={false} search={(before) => ({ ...before, body: authorityId })}>{numberIn(language, owed)}</Link>, // prettier-ignore
    },
    { id: 'unregistered', title: say('silent.unregistered'), isNumber: true, value: ({ unregistered }) => unregistered },
    { id: 'since', title: say('silent.since'), value: ({ since }) => (since === null ? null : dayOf(since)) },
  ];
  const chosen = pages.rows.find(({ authorityId }) => authorityId === search.body);
  return (
    <BodiesPage
      name="silent-bodies"
      title={say('page.silent')}
      about={say('silent.about')}
      none={{ title: say('silent.none'), about: say('silent.none.about') }}
      pages={pages}
      columns={columns}
      keyOf={({ authorityId }) => authorityId}
      isStrong={({ authorityId }) => authorityId === search.body}
      days={days}
      under={search.under}
      onUnder={(under) => void navigate({ search: (before) => ({ ...before, under }) as typeof before })}
      onDays={(text) => void navigate({ search: (before) => ({ ...before, days: text }) as typeof before })}
    >
      {search.body && <OwedList authorityId={search.body} name={chosen?.name ?? ''} />}
    </BodiesPage>
  );
};
