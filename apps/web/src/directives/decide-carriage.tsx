import { useState } from 'react';
import { useCommand } from '../api/answers';
import { Choice } from '../parts/choice';
import { Field } from '../parts/field';
import { FormDialog } from '../parts/form-dialog';
import { useWords } from '../words/words';
import { directivesWords } from './directives.words';

const VERDICTS = ['carried', 'weakened', 'dropped'] as const;
interface Props {
  /** The order above. */
  readonly directiveId: string;
  /** Whose answer is judged. */
  readonly authorityId: string;
  readonly itemId: string;
  readonly before: (typeof VERDICTS)[number] | null;
  readonly close: () => void;
}
/** What became of one item in a body's answer, as a person says it, with the reason. */
export const DecideCarriage = ({ directiveId, authorityId, itemId, before, close }: Props) => {
  const say = useWords(directivesWords);
  const decide = useCommand('post', '/api/directives/{directiveId}/deliveries/{authorityId}/carriage');
  const [verdict, setVerdict] = useState<(typeof VERDICTS)[number]>(before ?? 'carried');
  const [reason, setReason] = useState('');
  const onSubmit = (): void =>
    decide.mutate({ params: { path: { directiveId, authorityId } }, body: { itemId, verdict, reason } } as never, { onSuccess: close });
  return (
    <FormDialog
      title={say('matrix.decide')}
      action={say('matrix.decide')}
      isBusy={decide.isPending}
      error={decide.error}
      {...{ onSubmit, close }}
    >
      <Choice
        label={say('matrix.verdict')}
        value={verdict}
        onChange={setVerdict}
        options={VERDICTS.map((value) => ({ value, word: say(`matrix.${value}`) }))}
      />
      <Field label={say('matrix.reason')} value={reason} onChange={setReason} isRequired isMultiline />
    </FormDialog>
  );
};
