import { useState } from 'react';
import { useCommand } from '../api/answers';
import { fieldErrors } from '../api/problem';
import { AuthorityPicker } from '../parts/authority-picker';
import { Field } from '../parts/field';
import { FormDialog } from '../parts/form-dialog';
import { useKept } from '../parts/kept';
import { notify } from '../parts/notice';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import {
  DELIVERY_PATHS,
  deliveryBody,
  deliveryFields,
  deliveryMistakes,
  EMPTY_DELIVERY,
  type DeliveryAct,
  type DeliveryForm,
  type ListedDelivery,
} from './delivery-acts';
import { deskWords } from './desk.words';

interface Props {
  readonly act: DeliveryAct;
  readonly letter: ListedDelivery;
  readonly close: () => void;
}
/** One step of a letter at its recipient. */
export const DeliveryDialog = ({ act, letter, close }: Props) => {
  const say = useWords(deskWords);
  const language = useLanguage();
  const { directiveId, authorityId } = letter;
  const [form, setForm, done] = useKept<DeliveryForm>(`letter.${act}.${directiveId}.${authorityId}`, EMPTY_DELIVERY);
  const [isShown, setShown] = useState(false);
  const command = useCommand('post', DELIVERY_PATHS[act]);
  const mistakes = deliveryMistakes(act, form);
  const refused = fieldErrors(command.error, language);
  const fields = deliveryFields(act);
  const send = async (): Promise<void> => {
    setShown(true);
    if (Object.keys(mistakes).length > 0) return;
    await command.mutateAsync({ params: { path: { directiveId, authorityId } }, body: deliveryBody(act, form) } as never);
    done();
    notify({ text: say(`${act}.done`), link: { to: `/directives/${directiveId}`, word: say('see-letter') } });
    close();
  };
  return (
    <FormDialog
      isKept
      {...{ title: say(act), action: say(act), isBusy: command.isPending, error: command.error, close }}
      fields={[...fields, 'leadId']}
      onSubmit={() => void send().catch(() => undefined)}
    >
      <p className="quiet">
        {[letter.directiveSymbol, letter.issuerName].filter(Boolean).join(' · ')}
        <br />
        {letter.directiveSubject}
      </p>
      {fields.map((field) => {
        const mistake = isShown ? mistakes[field] : undefined;
        const error = mistake ? say(mistake) : refused[field === 'lead' ? 'leadId' : field];
        if (field === 'lead')
          return (
            <AuthorityPicker
              key={field}
              label={say('lead')}
              value={form.lead}
              parentId={authorityId}
              onChange={(lead) => setForm({ ...form, lead })}
              error={error}
            />
          );
        const type = field === 'limitOn' || field === 'occurredAt' ? 'date' : 'text';
        return (
          <Field
            key={field}
            label={say(field)}
            value={form[field]}
            onChange={(value) => setForm({ ...form, [field]: value })}
            {...{ type, error }}
            isMultiline={field === 'reason'}
          />
        );
      })}
    </FormDialog>
  );
};
