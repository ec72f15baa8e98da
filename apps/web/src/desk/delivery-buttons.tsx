import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useIsNow } from '../frame/instant';
import { useWords } from '../words/words';
import { actsOnDelivery, type DeliveryAct, type ListedDelivery } from './delivery-acts';
import { DeliveryDialog } from './delivery-dialog';
import { deskWords } from './desk.words';

interface Props {
  readonly letter: ListedDelivery;
  readonly shown?: number;
}
/** What the recipient may do with a letter. */
export const DeliveryButtons = ({ letter, shown = 2 }: Props) => {
  const say = useWords(deskWords);
  const isNow = useIsNow();
  const [open, setOpen] = useState<DeliveryAct | null>(null);
  if (!isNow) return null;
  const acts = actsOnDelivery(letter);
  const others = acts.slice(shown);
  return (
    <>
      {acts.slice(0, shown).map((act, place) => (
        <Button key={act} className={`react-aria-Button${place === 0 ? ' primary' : ''}`} onPress={() => setOpen(act)}>
          {say(act)}
        </Button>
      ))}
      {others.length > 0 && (
        <MenuTrigger>
          <Button aria-label={say('more')}>⋯</Button>
          <Popover>
            <Menu onAction={(key) => setOpen(key as DeliveryAct)}>
              {others.map((act) => (
                <MenuItem key={act} id={act}>
                  {say(act)}
                </MenuItem>
              ))}
            </Menu>
          </Popover>
        </MenuTrigger>
      )}
      {open && <DeliveryDialog act={open} letter={letter} close={() => setOpen(null)} />}
    </>
  );
};
