import { getRouteApi, Link } from '@tanstack/react-router';
import { usePages, type AnswerTo } from '../api/answers';
import { dayOf } from '../words/dates';
import { useLanguage } from '../words/language';
import { numberIn, useWords } from '../words/words';
import { BodiesPage } from './bodies-page';
import type { NumbersColumn } from './numbers-table';
import { wholeNumberIn } from '../frame/address-fields';
import { statisticsWords } from './statistics.words';

type NotUpdating = AnswerTo<'/api/official/not-updating'>;
type Body = NotUpdating['items'][number];
const route = getRouteApi('/frame/statistics/not-updating');

/** Bodies that never update: their tasks look open, and nobody knows how they stand. */
export const NotUpdatingPage = () => {
  const say = useWords(statisticsWords);
  const language = useLanguage();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const days = wholeNumberIn(search.days, 0, 3650) ?? 0;
  const older = days > 0 ? { days: String(days) } : {};
  const pages = usePages(
    '/api/official/not-updating',
    { query: { days, limit: 100, ...(search.under && { authorityId: search.under }) } },
    ({ items }) => items,
  );
  const columns: readonly NumbersColumn<Body>[] = [
    { id: 'body', title: say('body'), value: ({ name }) => name },
    { id: 'parent', folds: true, title: say('silent.parent'), value: ({ parentName }) => parentName },
    {
      id: 'untouched',
      title: say('updating.untouched'),
      isNumber: true,
      value: ({ untouched }) => untouched,
      cell: ({ untouched, bodyId }) => <Link to="/tasks" search={{ body: bodyId, pending: 'untouched', ...older } as never}>{numberIn(language, untouched)}</Link>, // prettier-ignore
    },
    {
      id: 'open',
      title: say('updating.open'),
      isNumber: true,
      value: ({ open }) => open,
      cell: ({ open, bodyId }) => <Link to="/tasks" search={{ body: bodyId, pending: 'unfinished', ...older } as never}>{numberIn(language, open)}</Link>, // prettier-ignore
    },
    { id: 'since', title: say('silent.since'), value: ({ since }) => dayOf(since) },
  ];
  return (
    <BodiesPage
      name="not-updating"
      title={say('page.not-updating')}
      about={say('updating.about')}
      none={{ title: say('updating.none'), about: say('updating.none.about') }}
      pages={pages}
      columns={columns}
      keyOf={({ bodyId }) => bodyId}
      days={days}
      under={search.under}
      onUnder={(under) => void navigate({ search: (before) => ({ ...before, under }) as typeof before })}
      onDays={(text) => void navigate({ search: (before) => ({ ...before, days: text }) as typeof before })}
    />
  );
};
