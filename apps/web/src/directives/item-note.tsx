import { Link } from '@tanstack/react-router';
import { useWords } from '../words/words';
import { StateSign } from '../parts/state-sign';
import { TaskBar } from '../parts/task-bar';
import { dueDayOf } from '../words/dates';
import type { DirectivePage, Item } from './directive.types';
import styles from './directives.module.css';
import { directivesWords } from './directives.words';
import { MandateChain } from './mandate-chain';

interface Props {
  readonly page: DirectivePage;
  readonly item: Item;
  readonly isChosen: boolean;
  readonly isInSight: boolean;
  readonly choose: (itemId: string | null) => void;
}
const SHOWN = 8;
/** One item: who, until when, how much; the bar of its tasks; chosen, the tasks themselves and where the item comes from. */
export const ItemNote = ({ page, item, isChosen, isInSight, choose }: Props) => {
  const say = useWords(directivesWords);
  const { itemId, label, assignees, deadlineText, recurrenceText, targetText, verb, counts, carriesDirectiveId } = item;
  const requests = (counts.request?.total ?? 0) + (counts.encouragement?.total ?? 0);
  const title = label === 'closing' ? say('item.closing') : say('item.label', { label });
  return (
    <li className={styles['note']} data-note={itemId} data-chosen={isChosen || undefined} data-in-sight={isInSight || undefined}>
      <button type="button" className={styles['noteTitle']} aria-expanded={isChosen} onClick={() => choose(isChosen ? null : itemId)}>
        <strong>{title}</strong>
        {verb && <span className="quiet"> {verb}</span>}
        <span className={styles['noteCount']}>
          {say('item.tasks', { n: counts.total })} {requests > 0 && say('item.requests', { n: requests })}
        </span>
      </button>
      {counts.total > 0 && <TaskBar counts={counts.byState} legend />}
      <dl>
        <dt>{say('item.who')}</dt>
        <dd>{assignees ?? <span className="quiet">{say('item.who.none')}</span>}</dd>
        {deadlineText !== null && (
          <>
            <dt>{say('item.when')}</dt>
            <dd>{deadlineText}</dd>
          </>
        )}
        {recurrenceText !== null && (
          <>
            <dt>{say('item.recurs')}</dt>
            <dd>{recurrenceText}</dd>
          </>
        )}
        {targetText !== null && (
          <>
            <dt>{say('item.target')}</dt>
            <dd>{targetText}</dd>
          </>
        )}
      </dl>
      {carriesDirectiveId !== null && (
        <p>
          <Link to="/directives/$directiveId" params={{ directiveId: carriesDirectiveId }}>
            {say('item.carries')}
          </Link>
        </p>
      )}
      {isChosen && <ChosenItem page={page} itemId={itemId} />}
    </li>
  );
};
const ChosenItem = ({ page, itemId }: { readonly page: DirectivePage; readonly itemId: string }) => {
  const say = useWords(directivesWords);
  const tasks = page.tasks.filter((task) => task.itemId === itemId);
  const [first] = tasks;
  if (!first) return <p className="quiet">{say('item.tasks.none')}</p>;
  return (
    <>
      <ul className={styles['noteTasks']}>
        {tasks.slice(0, SHOWN).map((task) => (
          <li key={task.taskId}>
            <StateSign of={task.state} brief />{' '}
            <Link to="/tasks/$taskId" params={{ taskId: task.taskId }}>
              {task.assigneeName ?? task.bodyName}
            </Link>
            {task.dueAt !== null && <span className="quiet"> · {say('due', { day: dueDayOf(task.dueAt) })}</span>}
          </li>
        ))}
      </ul>
      <p>
        <Link to="/directives/$directiveId" params={{ directiveId: page.id }} search={{ tab: 'tasks', item: itemId }}>
          {say('item.tasks.all')}
        </Link>
      </p>
      <MandateChain taskId={first.taskId} />
    </>
  );
};
