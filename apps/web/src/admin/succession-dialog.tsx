import { useState } from 'react';
import { useCommand } from '../api/answers';
import { fieldErrors } from '../api/problem';
import { AuthorityPicker } from '../parts/authority-picker';
import { Choice } from '../parts/choice';
import { Field } from '../parts/field';
import { FormDialog } from '../parts/form-dialog';
import { useKept } from '../parts/kept';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import { adminWords } from './admin.words';
import { DayField } from './body-dialogs';
import { EMPTY_SUCCESSION, heirMistake, placesOf, SUCCESSIONS, successionBody, type SuccessionForm } from './succession-form';

/** A body is merged, split, gives a part of its duties away or ends: who takes over, by which act, from when. */
export const SuccessionDialog = ({ authorityId, close }: { readonly authorityId: string; readonly close: () => void }) => {
  const say = useWords(adminWords);
  const language = useLanguage();
  const succeed = useCommand('post', '/api/authorities/{authorityId}/succession');
  const [form, setForm, done] = useKept<SuccessionForm>(`succession.${authorityId}`, EMPTY_SUCCESSION);
  const [isShown, setShown] = useState(false);
  const errors = fieldErrors(succeed.error, language);
  const mistake = heirMistake(form, authorityId);
  const places = placesOf(form);
  const submit = (): void => {
    setShown(true);
    if (mistake !== null || form.legalBasis.trim() === '') return;
    succeed.mutate(
      { params: { path: { authorityId } }, body: successionBody(form) },
      {
        onSuccess: () => {
          done();
          close();
        },
      },
    );
  };
  return (
    <FormDialog
      isKept
      {...{ title: say('succession'), action: say('succession'), isBusy: succeed.isPending, error: succeed.error, close }}
      fields={['kind', 'legalBasis', 'occurredAt']}
      onSubmit={submit}
    >
      <p className="quiet">{say('succession.about')}</p>
      <Choice
        label={say('succession.kind')}
        value={form.kind}
        options={SUCCESSIONS.map((value) => ({ value, word: say(`succession.${value}`) }))}
        onChange={(kind) => setForm({ ...form, kind })}
      />
      {places.map((heir, place) => (
        <AuthorityPicker
          key={place}
          label={places.length > 1 ? say('succession.heir.n', { n: place + 1 }) : say('succession.heir')}
          value={heir}
          onChange={(picked) => setForm({ ...form, heirs: places.map((each, at) => (at === place ? picked : each)) })}
          error={isShown && mistake !== null && (heir === null || mistake !== 'succession.heir.missing') ? say(mistake) : undefined}
        />
      ))}
      <Field
        label={say('succession.legalBasis')}
        about={say('succession.legalBasis.about')}
        value={form.legalBasis}
        onChange={(legalBasis) => setForm({ ...form, legalBasis })}
        error={errors['legalBasis'] ?? (isShown && form.legalBasis.trim() === '' ? say('succession.legalBasis.missing') : undefined)}
      />
      <DayField value={form.occurredAt} onChange={(occurredAt) => setForm({ ...form, occurredAt })} error={errors['occurredAt']} />
    </FormDialog>
  );
};
