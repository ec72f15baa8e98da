import { Link } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { ToggleButton, ToggleButtonGroup, Button } from 'react-aria-components';
import { usePages } from '../api/answers';
import { Empty } from '../parts/empty';
import { ProblemNote } from '../parts/problem-note';
import { useWords } from '../words/words';
import { AssigneeTasks } from './assignee-tasks';
import { CoverageMatrix } from './coverage-matrix';
import type { TabProps } from './directive.page';
import styles from './directives.module.css';
import { directivesWords } from './directives.words';
import { byAssignee } from './tasks-by-assignee';

const PAGE = 500;
/** All that it gives, requests and encouragements as well: what the tab shows. */
export const totalOf = ({ total, request, encouragement }: TabProps['page']['counts']): number =>
  total + (request?.total ?? 0) + (encouragement?.total ?? 0);
/** The tasks of an order, by who has to do them or as items against bodies. */
export const TasksTab = ({ page, search, show }: TabProps) => {
  const say = useWords(directivesWords);
  const isMatrix = search.by === 'matrix';
  const item = page.items.find(({ itemId }) => itemId === search.item);
  return (
    <>
      <div className={styles['letterBar']}>
        <ToggleButtonGroup
          aria-label={say('tasks.by')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[isMatrix ? 'matrix' : 'assignee']}
          onSelectionChange={(keys) => show({ by: keys.has('matrix') ? 'matrix' : undefined })}
        >
          <ToggleButton id="assignee">{say('tasks.by.assignee')}</ToggleButton>
          <ToggleButton id="matrix">{say('tasks.by.matrix')}</ToggleButton>
        </ToggleButtonGroup>
        {item && !isMatrix && (
          <span>
            {say('tasks.item.only', { label: item.label })}{' '}
            <Button className="react-aria-Button plain" onPress={() => show({ item: undefined })}>
              {say('tasks.item.all')}
            </Button>
          </span>
        )}
        {(page.counts.byState.overdue ?? 0) > 0 && (
          <Link to="/tasks" search={{ order: page.id, state: 'overdue' } as never}>
            {say('tasks.overdue', { n: page.counts.byState.overdue! })}
          </Link>
        )}
      </div>
      {isMatrix ? (
        <CoverageMatrix directiveId={page.id} />
      ) : (
        <ByAssignee directiveId={page.id} itemId={item?.itemId ?? null} total={totalOf(page.counts)} />
      )}
    </>
  );
};
interface ByAssigneeProps {
  readonly directiveId: string;
  readonly itemId: string | null;
  /** How many tasks the order gives in all. */
  readonly total: number;
}
const ByAssignee = ({ directiveId, itemId, total }: ByAssigneeProps) => {
  const say = useWords(directivesWords);
  const { rows, hasNextPage, fetchNextPage, isFetching, error, refetch } = usePages(
    '/api/tasks',
    { query: { directiveId, limit: PAGE } },
    ({ items }) => items,
  );
  // A group is whole only once every task is here.
  useEffect(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
  const groups = useMemo(() => byAssignee(itemId === null ? rows : rows.filter((task) => task.itemId === itemId)), [rows, itemId]);
  if (error) return <ProblemNote error={error} retry={refetch} />;
  if (groups.length === 0 && !isFetching) return <Empty title={say('tasks.none')}>{say('tasks.none.how')}</Empty>;
  // Half of the tasks would make half of the counts, and lines would move as others come.
  if (hasNextPage)
    return (
      <p role="status" className="quiet">
        <progress max={total} value={rows.length} aria-label={say('tab.tasks')} /> {say('tasks.more', { n: rows.length, all: total })}
      </p>
    );
  return <AssigneeTasks groups={groups} />;
};
