import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useCommand } from '../api/answers';
import { fieldErrors } from '../api/problem';
import { AuthorityPicker, type PickedAuthority } from '../parts/authority-picker';
import { Choice } from '../parts/choice';
import { Field } from '../parts/field';
import { FormDialog } from '../parts/form-dialog';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import { adminWords } from './admin.words';

/** Kinds that a person enters by hand; people's committees come with the lists of units. */
const KINDS = ['office', 'officeHolder', 'organisation', 'board', 'class'] as const;

export const EstablishDialog = ({ close }: { readonly close: () => void }) => {
  const say = useWords(adminWords);
  const language = useLanguage();
  const navigate = useNavigate();
  const establish = useCommand('post', '/api/authorities');
  const [typed, setTyped] = useState({
    name: '',
    kind: 'office' as (typeof KINDS)[number],
    occurredAt: '',
    parent: null as PickedAuthority | null,
  });
  const errors = fieldErrors(establish.error, language);
  const submit = (): void => {
    const { name, kind, occurredAt, parent } = typed;
    establish.mutate(
      { body: { name, kind, ...(occurredAt && { occurredAt }), ...(parent && { parentId: parent.authorityId }) } },
      {
        onSuccess: (answer) => {
          close();
          const { authorityId } = answer as { authorityId?: string };
          if (authorityId) void navigate({ to: '/admin/bodies/$authorityId', params: { authorityId } });
        },
      },
    );
  };
  return (
    <FormDialog
      title={say('bodies.establish')}
      action={say('bodies.establish')}
      isBusy={establish.isPending}
      error={establish.error}
      fields={['name', 'kind', 'parentId', 'occurredAt']}
      onSubmit={submit}
      close={close}
    >
      <Field
        label={say('bodies.name')}
        value={typed.name}
        onChange={(name) => setTyped({ ...typed, name })}
        error={errors['name']}
        autoFocus
      />
      <Choice
        label={say('bodies.kind')}
        value={typed.kind}
        options={KINDS.map((kind) => ({ value: kind, word: say(`kind.${kind}`) }))}
        onChange={(kind) => setTyped({ ...typed, kind })}
        error={errors['kind']}
      />
      <AuthorityPicker
        label={say('bodies.under')}
        value={typed.parent}
        onChange={(parent) => setTyped({ ...typed, parent })}
        error={errors['parentId']}
      />
      <Field
        label={say('occurred-at')}
        about={say('occurred-at.about')}
        type="date"
        value={typed.occurredAt}
        onChange={(occurredAt) => setTyped({ ...typed, occurredAt })}
        error={errors['occurredAt']}
      />
    </FormDialog>
  );
};
