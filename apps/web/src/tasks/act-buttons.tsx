import { useState } from 'react';
import { useIsNow } from '../frame/instant';
import { Acts } from '../parts/acts';
import { useWords } from '../words/words';
import { ActDialog } from './act-dialog';
import { actWords } from './acts.words';
import { actsOn, needsEvidence, type ListedTask, type TaskAct } from './task-acts';
import { useTaskRoles } from './use-task-roles';

interface Props {
  readonly task: ListedTask;
  /** How many are buttons of their own; the others stand in a menu. */
  readonly shown?: number;
}
/** What the acting body may do with a task; nothing while the page shows the past. */
export const ActButtons = ({ task, shown = 2 }: Props) => {
  const say = useWords(actWords);
  const isNow = useIsNow();
  const roles = useTaskRoles(task);
  const [open, setOpen] = useState<TaskAct | null>(null);
  if (!isNow) return null;
  return (
    <>
      <Acts acts={actsOn(task, roles)} nameOf={say} onAct={setOpen} shown={shown} />
      {open && <ActDialog act={open} task={task} isForAnother={needsEvidence(open, roles)} close={() => setOpen(null)} />}
    </>
  );
};
