import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useIsNow } from '../frame/instant';
import { useWords } from '../words/words';
import { ActDialog } from './act-dialog';
import { actWords } from './acts.words';
import { actsOn, needsEvidence, rolesIn, type ListedTask, type TaskAct } from './task-acts';
import { useActingRoles } from './use-acting-roles';

interface Props {
  readonly task: ListedTask;
  /** How many are buttons of their own; the others stand in a menu. */
  readonly shown?: number;
}
/** What the acting body may do with a task; nothing while the page shows the past. */
export const ActButtons = ({ task, shown = 2 }: Props) => {
  const say = useWords(actWords);
  const isNow = useIsNow();
  const acting = useActingRoles();
  const [open, setOpen] = useState<TaskAct | null>(null);
  if (!isNow) return null;
  const roles = rolesIn(task, acting);
  const acts = actsOn(task, roles);
  const [first, others] = [acts.slice(0, shown), acts.slice(shown)];
  return (
    <>
      {first.map((act, place) => (
        <Button key={act} className={`react-aria-Button${place === 0 ? ' primary' : ''}`} onPress={() => setOpen(act)}>
          {say(act)}
        </Button>
      ))}
      {others.length > 0 && (
        <MenuTrigger>
          <Button aria-label={say('more')}>⋯</Button>
          <Popover>
            <Menu onAction={(key) => setOpen(key as TaskAct)}>
              {others.map((act) => (
                <MenuItem key={act} id={act}>
                  {say(act)}
                </MenuItem>
              ))}
            </Menu>
          </Popover>
        </MenuTrigger>
      )}
      {open && <ActDialog act={open} task={task} isForAnother={needsEvidence(open, roles)} close={() => setOpen(null)} />}
    </>
  );
};
