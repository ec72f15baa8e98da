import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useWords } from '../words/words';
import { Field } from './field';
import { FormDialog } from './form-dialog';
import { useKept } from './kept';
import { notify } from './notice';
import { partsWords } from './parts.words';

interface Props {
  /** What is done; the button's name and the dialog's title. */
  readonly label: string;
  /** What is said when it was done. */
  readonly said: string;
  /** Where the typed reason is kept until it was sent. */
  readonly keptAs: string;
  readonly send: (reason: string) => Promise<unknown>;
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly onDone?: () => void;
}
/** An act that wants a reason and nothing else. */
export const ReasonButton = ({ label, said, keptAs, send, isBusy, error, onDone }: Props) => {
  const say = useWords(partsWords);
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason, sent] = useKept(keptAs, '');
  const [isShown, setShown] = useState(false);
  const submit = async (): Promise<void> => {
    setShown(true);
    if (reason.trim() === '') return;
    await send(reason.trim());
    sent();
    notify({ text: said });
    setOpen(false);
    onDone?.();
  };
  return (
    <>
      <Button onPress={() => setOpen(true)}>{label}</Button>
      {isOpen && (
        <FormDialog
          isKept
          {...{ title: label, action: label, isBusy, error }}
          close={() => setOpen(false)}
          onSubmit={() => void submit().catch(() => undefined)}
        >
          <Field
            label={say('reason')}
            isMultiline
            value={reason}
            onChange={setReason}
            error={isShown && reason.trim() === '' ? say('reason.missing') : undefined}
          />
        </FormDialog>
      )}
    </>
  );
};
