import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useCommand } from '../api/answers';
import { fieldErrors } from '../api/problem';
import { useActing } from '../frame/acting-body';
import { useIsNow } from '../frame/instant';
import { Choice } from '../parts/choice';
import { Field } from '../parts/field';
import { FormDialog } from '../parts/form-dialog';
import { useKept } from '../parts/kept';
import { notify } from '../parts/notice';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import { changeWords } from './change.words';

type Subject = { readonly kind: 'directive' | 'task'; readonly id: string };
const DECISIONS = {
  directive: { keep: 'keep', amend: 'decide.amend', recall: 'decide.recall' },
  task: { keep: 'keep', amend: 'decide.amend', withdraw: 'decide.withdraw' },
} as const;
const PATHS = { directive: '/api/directives/{directiveId}/review', task: '/api/tasks/{taskId}/review' } as const;

/** Decides about an order, or one task, after a change above it; then it is no longer to be reviewed. */
export const ReviewButton = (subject: Subject) => {
  const say = useWords(changeWords);
  const isNow = useIsNow();
  const acting = useActing();
  const [isOpen, setOpen] = useState(false);
  if (!isNow || acting === null) return null;
  return (
    <>
      <Button onPress={() => setOpen(true)}>{say('review')}</Button>
      {isOpen && <ReviewDialog {...subject} close={() => setOpen(false)} />}
    </>
  );
};
const ReviewDialog = ({ kind, id, close }: Subject & { readonly close: () => void }) => {
  const say = useWords(changeWords);
  const language = useLanguage();
  const command = useCommand('post', PATHS[kind]);
  const [form, setForm, done] = useKept<{ decision: string | null; reason: string }>(`review.${id}`, { decision: null, reason: '' });
  const [isShown, setShown] = useState(false);
  const refused = fieldErrors(command.error, language);
  const reason = form.reason.trim();
  const send = async (): Promise<void> => {
    setShown(true);
    if (form.decision === null || reason === '') return;
    const path = kind === 'directive' ? { directiveId: id } : { taskId: id };
    await command.mutateAsync({ params: { path }, body: { decision: form.decision, reason } } as never);
    done();
    notify({ text: say('review.done') });
    close();
  };
  const options = Object.entries(DECISIONS[kind]).map(([value, word]) => ({ value, word: say(word) }));
  return (
    <FormDialog
      isKept
      {...{ title: say('review'), action: say('review'), isBusy: command.isPending, error: command.error, close }}
      fields={['decision', 'reason']}
      onSubmit={() => void send().catch(() => undefined)}
    >
      <Choice
        label={say('review.what')}
        value={form.decision}
        options={options}
        onChange={(decision) => setForm({ ...form, decision })}
        error={refused['decision'] ?? (isShown && form.decision === null ? say('decision.missing') : undefined)}
      />
      <Field
        label={say('reason')}
        isMultiline
        value={form.reason}
        onChange={(value) => setForm({ ...form, reason: value })}
        error={refused['reason'] ?? (isShown && reason === '' ? say('reason.missing') : undefined)}
      />
    </FormDialog>
  );
};
