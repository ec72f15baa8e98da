import { useRef, useState, type ReactNode } from 'react';
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
  /** What is typed outlives the dialog (`useKept`): Escape closes without a question. */
  readonly isKept?: boolean;
  readonly children: ReactNode;
}
/** A form in a dialog: it stays open with all that was typed until what it asks for is done. */
export const FormDialog = ({ title, action, isBusy, error, onSubmit, close, fields = [], isKept = false, children }: Props) => {
  const say = useWords(partsWords);
  const language = useLanguage();
  const isTyped = useRef(false);
  const typedAt = useRef<HTMLElement | null>(null);
  const [isAsking, setAsking] = useState(false);
  const goOn = (): void => {
    setAsking(false);
    typedAt.current?.focus();
  };
  // Escape is pressed by mistake, and twice where a list was open in the dialog: what was typed is not dropped without a question.
  const leave = (): void => {
    if (isAsking) goOn();
    else if (isKept || !isTyped.current) close();
    else {
      typedAt.current = document.activeElement as HTMLElement | null;
      setAsking(true);
    }
  };
  const typed = (): void => void (isTyped.current = true);
  const isAtField = Object.keys(fieldErrors(error, language)).some((field) => fields.includes(field));
  return (
    <ModalOverlay isOpen onOpenChange={(isOpen) => !isOpen && leave()}>
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
            <div className={styles['fields']} onChange={typed}>
              {children}
            </div>
            {error !== null && error !== undefined && !isAtField && <ProblemNote error={error} />}
            {isAsking ? (
              <div role="alert" className={styles['asking']}>
                <p>{say('leave.asks')}</p>
                <div className={styles['buttons']}>
                  <Button className="react-aria-Button primary" autoFocus onPress={goOn}>
                    {say('leave.no')}
                  </Button>
                  <Button onPress={close}>{say('leave.yes')}</Button>
                </div>
              </div>
            ) : (
              <div className={styles['buttons']}>
                <Button type="submit" className="react-aria-Button primary" isDisabled={isBusy}>
                  {action}
                </Button>
                <Button onPress={leave}>{say('cancel')}</Button>
              </div>
            )}
          </Form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
