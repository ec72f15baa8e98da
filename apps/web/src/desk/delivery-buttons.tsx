import { useState } from 'react';
import { useIsNow } from '../frame/instant';
import { Acts } from '../parts/acts';
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
  return (
    <>
      <Acts acts={actsOnDelivery(letter)} nameOf={say} onAct={setOpen} shown={shown} />
      {open && <DeliveryDialog act={open} letter={letter} close={() => setOpen(null)} />}
    </>
  );
};
