import { useNavigate } from '@tanstack/react-router';
import { useAnswer } from '../api/answers';
import { FilterChips } from '../parts/filter-chips';
import { useWords } from '../words/words';
import { hiddenFilters, type HiddenFilter } from './hidden-filters';
import { tasksSearch, type TasksSearch } from './tasks-search';
import { taskWords } from './tasks.words';

interface Props {
  readonly search: TasksSearch;
  /** Of the order asked for, as the tasks themselves tell it; undefined while none is there. */
  readonly symbol: string | null | undefined;
}
/** What the list is narrowed to and no field shows: the order, who gave, the step, what is pending. */
export const AskedTasks = ({ search, symbol }: Props) => {
  const say = useWords(taskWords);
  const navigate = useNavigate();
  const { order, giver, status, extension, pending, days } = search;
  const asked = hiddenFilters(search);
  const givers = useAnswer('/api/authorities/{authorityId}', { path: { authorityId: giver ?? '' } }, { enabled: giver !== undefined });
  const isUntold = order !== undefined && symbol === undefined;
  const orders = useAnswer('/api/directives/{directiveId}', { path: { directiveId: order ?? '' } }, { enabled: isUntold });
  if (asked.length === 0) return null;
  const texts: Record<HiddenFilter, () => string> = {
    order: () => `${say('order')}: ${symbol ?? orders.data?.symbol ?? '–'}`,
    giver: () => `${say('giver')}: ${givers.data?.name ?? '…'}`,
    status: () => `${say('status')}: ${say(`step.${status ?? 'open'}`)}`,
    extension: () => `${say('one.extensions')}: ${say(`extension.${extension ?? 'asked'}`)}`,
    pending: () =>
      [say(`about.pending.${pending ?? 'unfinished'}`), days && say('given-days', { n: Number(days) })].filter(Boolean).join(', '),
  };
  return (
    <FilterChips
      chips={asked.map(({ kind, without }) => ({
        ...{ key: kind, text: texts[kind]() },
        remove: () => void navigate({ to: '/tasks', search: tasksSearch({ ...without }) as never, replace: true }),
      }))}
    />
  );
};
