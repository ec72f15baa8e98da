import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useCommand } from '../api/answers';
import { api } from '../api/client';
import { fieldErrors } from '../api/problem';
import { Field } from '../parts/field';
import { FormDialog } from '../parts/form-dialog';
import { useKept } from '../parts/kept';
import { notify } from '../parts/notice';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import { accountsWords } from './accounts.words';

interface Props {
  readonly accountId: string;
  readonly who: string;
}
/** Ties an account to the person whom the office's identity provider knows; nothing where no provider is set up. */
export const LinkSubject = ({ accountId, who }: Props) => {
  const say = useWords(accountsWords);
  const [isOpen, setOpen] = useState(false);
  const provider = useQuery({ queryKey: ['oidc'], queryFn: async () => (await api.GET('/api/oidc')).data, staleTime: Infinity });
  if (!provider.data?.isOffered) return null;
  const name = provider.data.name ?? 'OpenID Connect';
  return (
    <>
      <Button onPress={() => setOpen(true)}>{say('link', { name })}</Button>
      {isOpen && <LinkDialog {...{ accountId, who, name }} close={() => setOpen(false)} />}
    </>
  );
};
const LinkDialog = ({ accountId, who, name, close }: Props & { readonly name: string; readonly close: () => void }) => {
  const say = useWords(accountsWords);
  const language = useLanguage();
  const link = useCommand('put', '/api/accounts/{accountId}/subject');
  const [subject, setSubject, sent] = useKept(`account.subject.${accountId}`, '');
  const [isShown, setShown] = useState(false);
  const refused = fieldErrors(link.error, language);
  const send = async (): Promise<void> => {
    setShown(true);
    if (subject.trim() === '') return;
    await link.mutateAsync({ params: { path: { accountId } }, body: { subject: subject.trim() } });
    sent();
    notify({ text: say('link.done', { who, name }) });
    close();
  };
  return (
    <FormDialog
      isKept
      {...{ title: say('link', { name }), action: say('link', { name }), isBusy: link.isPending, error: link.error, close }}
      fields={['subject']}
      onSubmit={() => void send().catch(() => undefined)}
    >
      <Field
        label={say('link.subject')}
        about={say('link.subject.about')}
        value={subject}
        onChange={setSubject}
        error={refused['subject'] ?? (isShown && subject.trim() === '' ? say('link.missing') : undefined)}
        autoFocus
      />
    </FormDialog>
  );
};
