import type { ReactNode } from 'react';
import { Button, Dialog, Form, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { fieldErrors } from '../api/problem';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import { leadToUnreadableDay } from './day-field';
import styles from './form-dialog.module.css';
import { partsWords } from './parts.words';
import { ProblemNote } from './problem-note';

interface Props {
  readonly title: string;
  /** What the button that does it says: a verb. */
  readonly action: string;
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly onSubmit: () => void;
  readonly close: () => void;
  /** Fields that the form itself shows errors at; a refusal of any other field is told above the buttons. */
  readonly fields?: readonly string[];
  readonly children: ReactNode;
}
/** A form in a dialog: it stays open with all that was typed until what it asks for is done. */
export const FormDialog = ({ title, action, isBusy, error, onSubmit, close, fields = [], children }: Props) => {
  const say = useWords(partsWords);
  const language = useLanguage();
  const isAtField = Object.keys(fieldErrors(error, language)).some((field) => fields.includes(field));
  return (
    <ModalOverlay isOpen onOpenChange={(isOpen) => !isOpen && close()}>
      <Modal>
        <Dialog>
          <Form
            className={styles['form']!}
            // What is wrong is said by us, in the language of the page; the browser would say it in its own.
            validationBehavior="aria"
            onSubmit={(event) => {
              event.preventDefault();
              if (!isBusy && !leadToUnreadableDay(event.currentTarget)) onSubmit();
            }}
          >
            <Heading slot="title">{title}</Heading>
            {children}
            {error !== null && error !== undefined && !isAtField && <ProblemNote error={error} />}
            <div className={styles['buttons']}>
              <Button type="submit" className="react-aria-Button primary" isDisabled={isBusy}>
                {action}
              </Button>
              <Button onPress={close}>{say('cancel')}</Button>
            </div>
          </Form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
