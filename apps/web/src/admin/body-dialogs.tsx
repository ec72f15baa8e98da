import { useState } from 'react';
import { useCommand } from '../api/answers';
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
export const RenameDialog = ({ authorityId, name, close }: Props & { readonly name: string; readonly kind: string }) => {
  const say = useWords(adminWords);
  const language = useLanguage();
  const rename = useCommand('post', '/api/authorities/{authorityId}/name');
  const [typed, setTyped] = useState({ name, occurredAt: '' });
  const errors = fieldErrors(rename.error, language);
  const submit = (): void =>
    rename.mutate(
      { params: { path: { authorityId } }, body: { name: typed.name, ...(typed.occurredAt && { occurredAt: typed.occurredAt }) } },
      { onSuccess: close },
    );
  return (
    <FormDialog
      title={say('body.rename')}
      action={say('body.rename')}
      isBusy={rename.isPending}
      error={rename.error}
      fields={['name', 'occurredAt']}
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
