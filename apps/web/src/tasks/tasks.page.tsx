import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useAnswer, usePages } from '../api/answers';
import { useActing } from '../frame/acting-body';
import { useIsNow } from '../frame/instant';
import { SaveView } from '../following/save-view';
import { DataTable } from '../parts/data-table';
import { Empty } from '../parts/empty';
import { Page } from '../parts/page';
import { ProblemNote } from '../parts/problem-note';
import { useWords } from '../words/words';
import { AskedTasks } from './asked-tasks';
import { BulkBar } from './bulk-bar';
import { HandOvers } from './hand-overs';
import type { ListedTask } from './task-acts';
import { taskColumns } from './task-columns';
import { TaskFilters } from './task-filters';
import { askedOf, type TasksSearch } from './tasks-search';
import { taskWords } from './tasks.words';

/** Tasks by order, body, giver, state and due days; what is picked is confirmed or handed over together. */
export const TasksPage = () => {
  const search = useSearch({ strict: false }) as TasksSearch;
  return search.view === 'handOvers' ? <HandOvers /> : <TaskList search={search} />;
};
const TaskList = ({ search }: { readonly search: TasksSearch }) => {
  const say = useWords(taskWords);
  const acting = useActing();
  const isNow = useIsNow();
  const navigate = useNavigate();
  const [picked, setPicked] = useState<ReadonlyMap<string, ListedTask>>(new Map());
  const asked = askedOf(search, acting?.authorityId ?? null);
  const tasks = usePages('/api/tasks', { query: asked as never }, ({ items }) => items);
  const body = useAnswer(
    '/api/authorities/{authorityId}',
    { path: { authorityId: asked.authorityId ?? asked.issuerId ?? '' } },
    { enabled: (asked.authorityId ?? asked.issuerId) !== undefined },
  );
  const name = body.data?.name ?? '…';
  const about = asked.issuerId
    ? say('about.giver', { body: name })
    : asked.authorityId
      ? say(asked.below ? 'about.below' : 'about.body', { body: name })
      : asked.directiveId
        ? say('about.order', { symbol: tasks.rows[0]?.directiveSymbol ?? '' })
        : say('about.all');
  const pick = (task: ListedTask): void => {
    const next = new Map(picked);
    if (!next.delete(task.taskId)) next.set(task.taskId, task);
    setPicked(next);
  };
  return (
    <Page
      title={say('title')}
      about={asked.pending ? `${about}; ${say(`about.pending.${asked.pending}`)}` : about}
      actions={<SaveView page="tasks" />}
    >
      <TaskFilters search={search} body={asked.authorityId && body.data ? { authorityId: asked.authorityId, name } : null} />
      <AskedTasks search={search} symbol={tasks.rows[0]?.directiveSymbol} />
      {isNow && tasks.rows.length > 0 && (
        <BulkBar
          picked={picked}
          clear={(but = []) => setPicked(new Map([...picked].filter(([taskId]) => but.includes(taskId))))}
          pickAll={() => setPicked(new Map(tasks.rows.map((task) => [task.taskId, task])))}
          shown={tasks.rows.length}
        />
      )}
      {tasks.error && <ProblemNote error={tasks.error} retry={tasks.refetch} />}
      {tasks.data && tasks.rows.length === 0 && (
        <Empty title={say('empty')}>
          <p>{say('empty.about')}</p>
          <Button onPress={() => void navigate({ to: '/tasks', search: {} as never })}>{say('clear')}</Button>
        </Empty>
      )}
      {tasks.rows.length > 0 && (
        <DataTable
          label={say('title')}
          columns={taskColumns(say, isNow ? { isPicked: ({ taskId }) => picked.has(taskId), pick } : null)}
          rows={tasks.rows}
          keyOf={({ taskId }) => taskId}
          isSelected={({ taskId }) => picked.has(taskId)}
          onRow={({ taskId }) => void navigate({ to: '/tasks/$taskId', params: { taskId } })}
          more={tasks.more}
          {...(!tasks.hasNextPage && { count: tasks.rows.length })}
        />
      )}
    </Page>
  );
};
