import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { AnswerTo } from '../api/answers';
import { useActing } from '../frame/acting-body';
import { useIsNow } from '../frame/instant';
import { useWords } from '../words/words';
import { ChangeDialog } from './change-dialog';
import { changesOpenTo, type Change } from './change-form';
import { changeWords } from './change.words';

/** What may be recorded of a document that is out; nothing of the past, nothing for who acts for no body. */
export const ChangeMenu = ({ page }: { readonly page: AnswerTo<'/api/directives/{directiveId}'> }) => {
  const say = useWords(changeWords);
  const isNow = useIsNow();
  const acting = useActing();
  const [open, setOpen] = useState<Change | null>(null);
  const changes = changesOpenTo(page);
  if (!isNow || acting === null || changes.length === 0) return null;
  return (
    <>
      <MenuTrigger>
        <Button>
          {say('menu')} <span aria-hidden>▾</span>
        </Button>
        <Popover>
          <Menu onAction={(key) => setOpen(key as Change)}>
            {changes.map((change) => (
              <MenuItem key={change} id={change}>
                {say(change)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      {open && <ChangeDialog change={open} page={page} close={() => setOpen(null)} />}
    </>
  );
};
