import { Link } from '@tanstack/react-router';
import { useAnswer } from '../api/answers';
import { dayOf } from '../words/dates';
import { useWords } from '../words/words';
import styles from './task.module.css';
import type { TaskAnswer } from './task.page';
import { taskWords } from './tasks.words';

const SHOWN = 14;
/** The occurrences of a duty to report again and again, the latest first. */
export const TaskReports = ({ task }: { readonly task: TaskAnswer }) => {
  const say = useWords(taskWords);
  const isDuty = task.deadlineKind === 'recurring' || task.entries.some(({ type }) => type === 'ReportingDutySet');
  const { data } = useAnswer('/api/tasks/{taskId}/reports', { path: { taskId: task.taskId } }, { enabled: isDuty });
  if (!isDuty || !data || data.taskId !== task.taskId) return null;
  return (
    <section aria-labelledby="task-reports">
      <h2 id="task-reports">{say('one.reports')}</h2>
      <p className="quiet">{data.duty.recurrence.text}</p>
      <ul className={styles['plain']}>
        {data.occurrences
          .slice(-SHOWN)
          .reverse()
          .map(({ period, status }) => (
            <li key={period}>
              <Link to="/reports" search={{ task: task.taskId, order: task.directiveId, item: task.itemId, period } as never}>
                {dayOf(period)}
              </Link>{' '}
              <span data-status={status} className={styles['status']}>
                {status === 'missed' ? '▲ ' : status === 'met' ? '● ' : ''}
                {say(`report.${status}`)}
              </span>
            </li>
          ))}
      </ul>
    </section>
  );
};
