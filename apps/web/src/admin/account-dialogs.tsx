import { useState } from 'react';
import { useCommand } from '../api/answers';
import { codeOf, fieldErrors, wordsOf } from '../api/problem';
import { AuthorityPicker, type PickedAuthority } from '../parts/authority-picker';
import { Choice } from '../parts/choice';
import { Field } from '../parts/field';
import { FormDialog } from '../parts/form-dialog';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import type { GivenLink } from './account-links-file';
import { accountsWords } from './accounts.words';

const ROLES = ['analyst', 'auditor', 'administrator', 'systemAdministrator'] as const;
type Role = (typeof ROLES)[number];
interface RoleFieldsProps {
  readonly role: Role | null;
  readonly body: PickedAuthority | null;
  readonly setRole: (role: Role) => void;
  readonly setBody: (body: PickedAuthority | null) => void;
  readonly error?: string | undefined;
  readonly roleError?: string | undefined;
}
const RoleFields = ({ role, body, setRole, setBody, error, roleError }: RoleFieldsProps) => {
  const say = useWords(accountsWords);
  return (
    <>
      <Choice
        label={say('role')}
        value={role}
        onChange={setRole}
        error={roleError}
        options={ROLES.map((value) => ({ value, word: say(`role.${value}`) }))}
      />
      {role !== null && role !== 'systemAdministrator' && (
        <AuthorityPicker label={say('body')} value={body} onChange={setBody} error={error} isRequired={role === 'administrator'} />
      )}
    </>
  );
};
const granted = (role: Role, body: PickedAuthority | null) => ({
  role,
  ...(role !== 'systemAdministrator' && body && { authorityId: body.authorityId }),
});
export const OpenAccountDialog = ({
  close,
  given,
}: {
  readonly close: () => void;
  readonly given: (links: readonly GivenLink[]) => void;
}) => {
  const say = useWords(accountsWords);
  const language = useLanguage();
  const [signInName, setName] = useState('');
  const [fullName, setFullName] = useState('');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role | null>(null);
  const [body, setBody] = useState<PickedAuthority | null>(null);
  const open = useCommand('post', '/api/accounts');
  const errors = fieldErrors(open.error, language);
  const at = (field: string): string | undefined => errors[field] ?? errors[`accounts.0.${field}`];
  const taken = codeOf(open.error) === 'account.name-taken' ? wordsOf(open.error, language) : null;
  const [isAsked, ask] = useState(false);
  const lacksBody = role === 'administrator' && body === null;
  const submit = (): void => {
    ask(true);
    if (lacksBody) return;
    open.mutate(
      { body: { signInName, fullName, ...(email.trim() && { email: email.trim() }), roles: role === null ? [] : [granted(role, body)] } },
      {
        onSuccess: ({ accounts }) => {
          given(accounts.map(({ signInName: name, link: token }) => ({ name, token })));
          close();
        },
      },
    );
  };
  return (
    <FormDialog
      title={say('open')}
      action={say('open')}
      isBusy={open.isPending}
      error={taken ? null : open.error}
      fields={['signInName', 'fullName', 'email'].flatMap((field) => [field, `accounts.0.${field}`])}
      onSubmit={submit}
      close={close}
    >
      <Field label={say('fullName')} value={fullName} onChange={setFullName} error={at('fullName')} autoFocus isRequired />
      <Field
        label={say('name')}
        value={signInName}
        onChange={setName}
        error={taken ? `${taken.title}. ${taken.remedy}` : at('signInName')}
        about={say('name.about')}
        isRequired
      />
      <Field label={say('email')} value={email} onChange={setEmail} error={at('email')} type="email" />
      <RoleFields {...{ role, body, setRole, setBody }} error={isAsked && lacksBody ? say('body.missing') : undefined} />
    </FormDialog>
  );
};
export const GrantDialog = ({ accountId, close }: { readonly accountId: string; readonly close: () => void }) => {
  const say = useWords(accountsWords);
  const language = useLanguage();
  const [role, setRole] = useState<Role | null>(null);
  const [body, setBody] = useState<PickedAuthority | null>(null);
  const [isAsked, ask] = useState(false);
  const lacksBody = role === 'administrator' && body === null;
  const grant = useCommand('post', '/api/accounts/{accountId}/roles');
  const refused = isAsked && lacksBody ? say('body.missing') : fieldErrors(grant.error, language)['authorityId'];
  return (
    <FormDialog
      title={say('grant')}
      action={say('grant')}
      isBusy={grant.isPending}
      error={grant.error}
      fields={['authorityId']}
      onSubmit={() => {
        ask(true);
        if (role && !lacksBody) grant.mutate({ params: { path: { accountId } }, body: granted(role, body) }, { onSuccess: close });
      }}
      close={close}
    >
      <RoleFields
        {...{ role, body, setRole, setBody }}
        error={refused}
        roleError={isAsked && role === null ? say('role.missing') : undefined}
      />
    </FormDialog>
  );
};
interface ReasonedProps {
  readonly title: string;
  readonly about?: string;
  readonly error: unknown;
  readonly isBusy: boolean;
  readonly onSubmit: (reason: string) => void;
  readonly close: () => void;
}
/** A decision about an account, with why. */
export const ReasonDialog = ({ title, about, error, isBusy, onSubmit, close }: ReasonedProps) => {
  const say = useWords(accountsWords);
  const [reason, setReason] = useState('');
  const [isAsked, ask] = useState(false);
  const submit = (): void => {
    ask(true);
    if (reason.trim() !== '') onSubmit(reason.trim());
  };
  return (
    <FormDialog title={title} action={title} isBusy={isBusy} error={error} onSubmit={submit} close={close}>
      {about && <p>{about}</p>}
      <Field
        label={say('reason')}
        value={reason}
        onChange={setReason}
        error={isAsked && reason.trim() === '' ? say('reason.missing') : undefined}
        isRequired
        autoFocus
      />
    </FormDialog>
  );
};
