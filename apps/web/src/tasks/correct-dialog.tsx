import { useState } from 'react';
import { Checkbox } from 'react-aria-components';
import { useCommand } from '../api/answers';
import { fieldErrors } from '../api/problem';
import { Field } from '../parts/field';
import { FormDialog } from '../parts/form-dialog';
import { useKept } from '../parts/kept';
import { notify } from '../parts/notice';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import type { StoryEntry } from './story-line';
import { taskWords } from './tasks.words';

interface Props {
  readonly taskId: string;
  readonly entry: StoryEntry;
  readonly close: () => void;
}
/** Puts a recorded fact right, with the reason: it never happened, or on another day. What was recorded stays readable. */
export const CorrectDialog = ({ taskId, entry: { eventId, type }, close }: Props) => {
  const say = useWords(taskWords);
  const language = useLanguage();
  const command = useCommand('post', '/api/tasks/{taskId}/correct');
  const [form, setForm, done] = useKept(`task.correct.${eventId}`, { voided: false, happenedAt: '', productOn: '', reason: '' });
  const [isShown, setShown] = useState(false);
  const refused = fieldErrors(command.error, language);
  const says = form.voided || form.happenedAt !== '' || form.productOn !== '';
  const send = async (): Promise<void> => {
    setShown(true);
    if (!says || form.reason.trim() === '') return;
    const { voided, happenedAt, productOn, reason } = form;
    const body = {
      eventId,
      reason: reason.trim(),
      ...(voided && { voided }),
      ...(!voided && happenedAt && { happenedAt }),
      ...(!voided && productOn && { productOn }),
    };
    await command.mutateAsync({ params: { path: { taskId } }, body });
    done();
    notify({ text: say('correct.done') });
    close();
  };
  return (
    <FormDialog
      isKept
      {...{ title: say('correct'), action: say('correct'), isBusy: command.isPending, error: command.error, close }}
      fields={['reason', 'happenedAt', 'productOn']}
      onSubmit={() => void send().catch(() => undefined)}
    >
      <p className="quiet">{say(`story.${type}`)}</p>
      <Checkbox isSelected={form.voided} onChange={(voided) => setForm({ ...form, voided })}>
        <span className="box" aria-hidden /> {say('correct.void')}
      </Checkbox>
      {!form.voided && (
        <Field
          label={say('correct.at')}
          type="date"
          value={form.happenedAt}
          onChange={(happenedAt) => setForm({ ...form, happenedAt })}
          error={refused['happenedAt'] ?? (isShown && !says ? say('correct.nothing') : undefined)}
        />
      )}
      {!form.voided && type === 'TaskReportedDone' && (
        <Field
          label={say('correct.product')}
          type="date"
          value={form.productOn}
          onChange={(productOn) => setForm({ ...form, productOn })}
          error={refused['productOn']}
        />
      )}
      <Field
        label={say('reason')}
        isMultiline
        value={form.reason}
        onChange={(reason) => setForm({ ...form, reason })}
        error={refused['reason'] ?? (isShown && form.reason.trim() === '' ? say('reason.missing') : undefined)}
      />
    </FormDialog>
  );
};
