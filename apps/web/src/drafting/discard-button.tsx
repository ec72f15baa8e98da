import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useCommand } from '../api/answers';
import { Field } from '../parts/field';
import { FormDialog } from '../parts/form-dialog';
import { forget } from '../parts/kept';
import { notify } from '../parts/notice';
import { useWords } from '../words/words';
import { draftWords } from './drafting.words';

/** Gives a draft up, with the reason. */
export const DiscardButton = ({ directiveId }: { readonly directiveId: string }) => {
  const say = useWords(draftWords);
  const navigate = useNavigate();
  const discard = useCommand('post', '/api/directives/{directiveId}/discard');
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [isShown, setShown] = useState(false);
  const send = async (): Promise<void> => {
    setShown(true);
    if (reason.trim() === '') return;
    await discard.mutateAsync({ params: { path: { directiveId } }, body: { reason: reason.trim() } });
    forget(`draft.${directiveId}`);
    notify({ text: say('discard.done') });
    void navigate({ to: '/' });
  };
  return (
    <>
      <Button onPress={() => setOpen(true)}>{say('discard')}</Button>
      {isOpen && (
        <FormDialog
          {...{ title: say('discard'), action: say('discard'), isBusy: discard.isPending, error: discard.error }}
          close={() => setOpen(false)}
          onSubmit={() => void send().catch(() => undefined)}
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
