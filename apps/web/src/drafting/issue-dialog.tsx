import { usualNotation } from '@cascade/directives/domain';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useAnswer, useCommand } from '../api/answers';
import { fieldErrors } from '../api/problem';
import { serverToday } from '../api/server-clock';
import { Field } from '../parts/field';
import { FormDialog } from '../parts/form-dialog';
import { useKept } from '../parts/kept';
import { notify } from '../parts/notice';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import { draftWords } from './drafting.words';

interface Props {
  readonly directiveId: string;
  readonly issuerId: string;
  readonly documentType: string;
  /** The revision that was looked at: a change since then is told instead of issued. */
  readonly revision: number;
  readonly children: ReactNode;
  readonly close: () => void;
}
/** Takes the number and issues: with everything to be looked at named above the button. */
export const IssueDialog = ({ directiveId, issuerId, documentType, revision, children, close }: Props) => {
  const say = useWords(draftWords);
  const language = useLanguage();
  const navigate = useNavigate();
  const issue = useCommand('post', '/api/directives/{directiveId}/issue');
  // What this body wrote last of this type stands there the next time.
  const issued = useAnswer('/api/directives', { query: { issuer: issuerId, limit: 100 } });
  const usual = usualNotation(documentType, issued.data?.items ?? []);
  const [typed, setNotation] = useKept<string | null>(`issue.notation.${issuerId}.${documentType}`, null);
  const notation = typed ?? usual;
  const [issuedOn, setIssuedOn] = useState(serverToday());
  const [isShown, setShown] = useState(false);
  const refused = fieldErrors(issue.error, language);
  const send = async (): Promise<void> => {
    setShown(true);
    if (notation.trim() === '' || issuedOn === '') return;
    const { symbol } = await issue.mutateAsync({
      params: { path: { directiveId } },
      body: { issuedOn, notation: notation.trim(), expected: revision },
    });
    notify({ text: say('issue.done', { symbol }), link: { to: `/directives/${directiveId}`, word: say('see-document') } });
    close();
    void navigate({ to: '/' });
  };
  return (
    <FormDialog
      {...{ title: say('issue.title'), action: say('issue'), isBusy: issue.isPending, error: issue.error, close }}
      fields={['issuedOn', 'notation']}
      onSubmit={() => void send().catch(() => undefined)}
    >
      {children}
      <Field
        label={say('issue.issuedOn')}
        type="date"
        value={issuedOn}
        onChange={setIssuedOn}
        error={refused['issuedOn'] ?? (isShown && issuedOn === '' ? say('on.missing') : undefined)}
      />
      <Field
        label={say('issue.notation')}
        about={say('issue.notation.about')}
        value={notation}
        onChange={setNotation}
        error={refused['notation'] ?? (isShown && notation.trim() === '' ? say('issue.notation.missing') : undefined)}
      />
    </FormDialog>
  );
};
