import { marksOf } from '@cascade/lineage/domain';
import { Link, useParams } from '@tanstack/react-router';
import { useAnswer, type AnswerTo } from '../api/answers';
import { ReviewButton } from '../changing/review-button';
import { NotesSection } from '../notes/notes-section';
import { AnswerOf } from '../parts/answer';
import { Page } from '../parts/page';
import { StateSign } from '../parts/state-sign';
import { TaskMarks } from '../parts/task-marks';
import { TaskBar } from '../parts/task-bar';
import { dayOf } from '../words/dates';
import { useWords } from '../words/words';
import { ActButtons } from './act-buttons';
import { DeadlineReading } from './deadline-reading';
import styles from './task.module.css';
import { TaskParts } from './task-parts';
import { TaskReports } from './task-reports';
import { TaskStory } from './task-story';
import { taskWords } from './tasks.words';

export type TaskAnswer = AnswerTo<'/api/tasks/{taskId}'>;
/** One task: what is to be done and by when, how it stands, what happened, and what can be done now. */
export const TaskPage = () => {
  const say = useWords(taskWords);
  const { taskId } = useParams({ strict: false }) as { taskId: string };
  const task = useAnswer('/api/tasks/{taskId}', { path: { taskId } });
  const { data } = task;
  return (
    <Page
      title={data?.itemText ?? say('one.title')}
      about={data && say('one.about', { issuer: data.issuerName ?? '–', assignee: data.assigneeName ?? '–' })}
      actions={data && <ActButtons task={data} shown={3} />}
    >
      <AnswerOf of={task}>{(answer) => <TaskMatter task={answer} />}</AnswerOf>
    </Page>
  );
};
const TaskMatter = ({ task }: { readonly task: TaskAnswer }) => {
  const say = useWords(taskWords);
  return (
    <div className={styles['matter']}>
      <div>
        {task.recalled && <p role="note">× {say('one.recalled')}</p>}
        {task.toBeReviewed && (
          <div role="note">
            <p>
              <StateSign of="toBeReviewed" brief /> {say('one.review')}: {task.reviewBecause.map(({ sentence }) => sentence).join(' ')}
            </p>
            <ReviewButton kind="task" id={task.taskId} />
          </div>
        )}
        <dl className={styles['facts']}>
          <dt>{say('state')}</dt>
          <dd>
            <StateSign of={task.state} />
            <TaskMarks task={task} />{' '}
            {!marksOf(task).some((mark) => mark === task.status) && <span className="quiet">{say(`step.${task.status}`)}</span>}
          </dd>
          <dt>{say('order')}</dt>
          <dd>
            <Link to={`/directives/${task.directiveId}` as string}>
              {say('one.by', { symbol: task.directiveSymbol ?? '–', label: task.itemLabel ?? '–' })}
            </Link>{' '}
            {task.directiveIssuedOn && <span className="quiet">{dayOf(task.directiveIssuedOn)}</span>}
          </dd>
          <dt>{say('one.due')}</dt>
          <dd>
            <DeadlineReading task={task} />
          </dd>
          <dt>{say('one.force')}</dt>
          <dd>
            {say(`force.${task.force}`)} {task.verb && <span className="quiet">“{task.verb}”</span>}
          </dd>
          {task.productOn !== null && (
            <>
              <dt>{say('one.product')}</dt>
              <dd>{dayOf(task.productOn)}</dd>
            </>
          )}
          {task.rollUp && (
            <>
              <dt>{say('one.roll-up')}</dt>
              <dd>
                <TaskBar counts={task.rollUp.byState} legend />
              </dd>
            </>
          )}
        </dl>
        <TaskReports task={task} />
        <TaskParts task={task} />
      </div>
      <div>
        <TaskStory task={task} />
        <NotesSection about={{ kind: 'task', id: task.taskId }} />
      </div>
    </div>
  );
};
