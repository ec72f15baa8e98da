import { useState } from 'react';
import { useCommand, type AnswerTo } from '../api/answers';
import { fieldErrors } from '../api/problem';
import { AuthorityPicker, type PickedAuthority } from '../parts/authority-picker';
import { Field } from '../parts/field';
import { FormDialog } from '../parts/form-dialog';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import { adminWords } from './admin.words';

interface Props {
  readonly authorityId: string;
  readonly close: () => void;
}
type Unit = NonNullable<AnswerTo<'/api/authorities/{authorityId}'>['unit']>;
const UNIT_FIELDS = ['type', 'name', 'code', 'scheme'] as const;
/** A people's committee is named with its unit: which one it is hangs on that. */
export const RenameDialog = ({ authorityId, name, unit, close }: Props & { readonly name: string; readonly unit: Unit | null }) => {
  const say = useWords(adminWords);
  const language = useLanguage();
  const rename = useCommand('post', '/api/authorities/{authorityId}/name');
  const [typed, setTyped] = useState({ name, occurredAt: '', unit });
  const [isShown, setShown] = useState(false);
  const missing = typed.unit === null ? [] : UNIT_FIELDS.filter((field) => typed.unit![field].trim() === '');
  const errors = fieldErrors(rename.error, language);
  const submit = (): void => {
    setShown(true);
    if (missing.length > 0) return;
    const said = { name: typed.name, ...(typed.unit && { unit: typed.unit }), ...(typed.occurredAt && { occurredAt: typed.occurredAt }) };
    rename.mutate({ params: { path: { authorityId } }, body: said as never }, { onSuccess: close });
  };
  return (
    <FormDialog
      title={say('body.rename')}
      action={say('body.rename')}
      isBusy={rename.isPending}
      error={rename.error}
      fields={['name', 'occurredAt', ...UNIT_FIELDS.map((field) => `unit.${field}`)]}
      onSubmit={submit}
      close={close}
    >
      <Field
        label={say('bodies.name')}
        value={typed.name}
        onChange={(text) => setTyped({ ...typed, name: text })}
        error={errors['name']}
        autoFocus
      />
      {typed.unit !== null && (
        <fieldset>
          <legend>{say('unit')}</legend>
          {UNIT_FIELDS.map((field) => (
            <Field
              key={field}
              label={say(`unit.${field}`)}
              value={typed.unit![field]}
              onChange={(text) => setTyped({ ...typed, unit: { ...typed.unit!, [field]: text } })}
              error={errors[`unit.${field}`] ?? (isShown && missing.includes(field) ? say('unit.missing') : undefined)}
            />
          ))}
        </fieldset>
      )}
      <DayField value={typed.occurredAt} onChange={(occurredAt) => setTyped({ ...typed, occurredAt })} error={errors['occurredAt']} />
    </FormDialog>
  );
};
export const PlaceDialog = ({ authorityId, close }: Props) => {
  const say = useWords(adminWords);
  const language = useLanguage();
  const place = useCommand('post', '/api/authorities/{authorityId}/place');
  const [parent, setParent] = useState<PickedAuthority | null>(null);
  const [occurredAt, setOccurredAt] = useState('');
  const errors = fieldErrors(place.error, language);
  const submit = (): void =>
    place.mutate(
      { params: { path: { authorityId } }, body: { parentId: parent?.authorityId ?? null, ...(occurredAt && { occurredAt }) } as never },
      { onSuccess: close },
    );
  return (
    <FormDialog
      title={say('body.place')}
      action={say('body.place')}
      isBusy={place.isPending}
      error={place.error}
      fields={['parentId', 'occurredAt']}
      onSubmit={submit}
      close={close}
    >
      <AuthorityPicker label={say('bodies.under')} value={parent} onChange={setParent} error={errors['parentId']} />
      <DayField value={occurredAt} onChange={setOccurredAt} error={errors['occurredAt']} />
    </FormDialog>
  );
};
/** From which day on it holds; empty: from now. */
export const DayField = (props: {
  readonly value: string;
  readonly onChange: (day: string) => void;
  readonly error?: string | undefined;
}) => {
  const say = useWords(adminWords);
  return <Field label={say('occurred-at')} about={say('occurred-at.about')} type="date" {...props} />;
};
