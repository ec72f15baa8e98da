import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { AnswerTo } from '../api/answers';
import { DataTable } from '../parts/data-table';
import { StateSign } from '../parts/state-sign';
import { TaskMarks } from '../parts/task-marks';
import { TaskBar } from '../parts/task-bar';
import { dueDayOf } from '../words/dates';
import { useWords } from '../words/words';
import styles from './directives.module.css';
import { directivesWords } from './directives.words';
import type { AssigneeTasks as Group } from './tasks-by-assignee';

type Task = AnswerTo<'/api/tasks'>['items'][number];
/** Who has to do something, the most urgent first; beside it the tasks of the one that is chosen. */
export const AssigneeTasks = ({ groups }: { readonly groups: readonly Group<Task>[] }) => {
  const say = useWords(directivesWords);
  const [chosenId, choose] = useState<string | null>(null);
  const chosen = groups.find(({ assigneeId }) => assigneeId === chosenId) ?? groups[0];
  return (
    <div className={styles['assignees']}>
      <DataTable
        label={say('tasks.by.assignee')}
        rows={groups}
        keyOf={({ assigneeId }) => assigneeId}
        rowHeight={56}
        isSelected={({ assigneeId }) => assigneeId === chosen?.assigneeId}
        onRow={({ assigneeId }) => choose(assigneeId)}
        columns={[
          {
            id: 'name',
            title: say('tasks.by.assignee'),
            width: 'minmax(180px, 3fr)',
            cell: ({ name, bodyName }) => (
              <>
                <div className={styles['cut']}>{name}</div>
                {bodyName && <div className={`quiet ${styles['cut']}`}>{bodyName}</div>}
              </>
            ),
          },
          { id: 'bar', title: say('tab.tasks'), width: 'minmax(120px, 2fr)', cell: ({ counts }) => <TaskBar counts={counts} legend /> },
        ]}
      />
      {chosen && (
        <section aria-label={chosen.name} className={styles['assignee']}>
          <h2>{chosen.name}</h2>
          <div className={styles['scroll']}>
            <table className={styles['table']}>
              <thead>
                <tr>
                  <th scope="col">{say('task.item')}</th>
                  <th scope="col">{say('task.what')}</th>
                  <th scope="col">{say('task.due')}</th>
                  <th scope="col">{say('task.state')}</th>
                </tr>
              </thead>
              <tbody>
                {chosen.tasks.map((task) => (
                  <tr key={task.taskId}>
                    <td>{task.itemLabel}</td>
                    <td>
                      <Link to="/tasks/$taskId" params={{ taskId: task.taskId }}>
                        {(task.itemText ?? task.taskId).slice(0, 160)}
                      </Link>
                    </td>
                    <td>{task.dueAt === null ? <span className="quiet">{say('task.due.none')}</span> : dueDayOf(task.dueAt)}</td>
                    <td>
                      <StateSign of={task.state} />
                      <TaskMarks task={task} brief />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
    </div>
  );
};
