import { dayOf, dueDayOf } from '../words/dates';
import { useWords } from '../words/words';
import { DueDay } from './due-day';
import type { TaskAnswer } from './task.page';
import { taskWords } from './tasks.words';

/** The deadline with its reading: the words it was read from, and from which day it was counted. */
export const DeadlineReading = ({ task }: { readonly task: TaskAnswer }) => {
  const say = useWords(taskWords);
  const last = task.deadlines.at(-1);
  const isMoved = task.firstDueAt !== null && task.firstDueAt !== task.dueAt;
  const waits = last?.rule.kind === 'relative' && last.rule.trigger === 'received' && last.dueAt === null;
  return (
    <>
      {last?.rule.kind === 'recurring' ? say('one.due.recurring') : waits ? say('one.due.waits') : <DueDay dueAt={task.dueAt} />}
      {last && (
        <div className="quiet">
          {[
            last.rule.text && say('one.due.text', { text: last.rule.text }),
            last.trigger && say(`one.due.trigger.${last.trigger.kind}`, { day: dayOf(last.trigger.on) }),
            isMoved && say('one.due.first', { day: dueDayOf(task.firstDueAt!) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </div>
      )}
    </>
  );
};
