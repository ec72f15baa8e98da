import { useState } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { partsWords } from '../../parts/parts.words';
import { useWords } from '../../words/words';
import { lineageWords } from '../lineage.words';
import { DocumentFinder } from './document-finder';

interface Props {
  readonly symbol: string;
  readonly close: () => void;
  readonly onChoose: (id: string) => void;
}
/** The other end of a path, found by fragments. */
export const PathDialog = ({ symbol, close, onChoose }: Props) => {
  const say = useWords(lineageWords);
  const sayPart = useWords(partsWords);
  const [text, setText] = useState('');
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(isOpen) => !isOpen && close()}>
      <Modal>
        <Dialog>
          <Heading slot="title">{say('path.to.title', { symbol })}</Heading>
          <div data-finder>
            <DocumentFinder text={text} onText={setText} onChoose={onChoose} label={say('start.find')} />
          </div>
          <Button onPress={close}>{sayPart('cancel')}</Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
