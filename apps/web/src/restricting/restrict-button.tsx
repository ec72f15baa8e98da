import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useCommand } from '../api/answers';
import { fieldErrors } from '../api/problem';
import { useActing } from '../frame/acting-body';
import { useIsNow } from '../frame/instant';
import { Field } from '../parts/field';
import { FormDialog } from '../parts/form-dialog';
import { useKept } from '../parts/kept';
import { notify } from '../parts/notice';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import type { Access } from './access-sign';
import { bodyOf, EMPTY, mistakesOf, type RestrictForm } from './restrict-form';
import { restrictingWords } from './restricting.words';

interface Props {
  readonly directiveId: string;
  readonly access: Access;
  readonly title: string;
}
const PATHS = { restrict: '/api/directives/{directiveId}/restriction', lift: '/api/directives/{directiveId}/restriction/lift' } as const;
/** Whoever acts for a body says who may read a document; that it is theirs is judged by the server. Nothing of the past, nothing where it is closed. */
export const RestrictButton = ({ directiveId, access, title }: Props) => {
  const say = useWords(restrictingWords);
  const isNow = useIsNow();
  const acting = useActing();
  const [isOpen, setOpen] = useState(false);
  if (!isNow || acting === null || access === 'closed') return null;
  const what = access === 'restricted' ? 'lift' : 'restrict';
  return (
    <>
      <Button onPress={() => setOpen(true)}>{say(what)}</Button>
      {isOpen && <RestrictDialog {...{ what, directiveId, title }} close={() => setOpen(false)} />}
    </>
  );
};
interface DialogProps {
  readonly what: keyof typeof PATHS;
  readonly directiveId: string;
  readonly title: string;
  readonly close: () => void;
}
const RestrictDialog = ({ what, directiveId, title, close }: DialogProps) => {
  const say = useWords(restrictingWords);
  const language = useLanguage();
  const command = useCommand('post', PATHS[what]);
  const [form, setForm, done] = useKept<RestrictForm>(`restriction.${what}.${directiveId}`, EMPTY);
  const [isShown, setShown] = useState(false);
  const mistakes = mistakesOf(form);
  const refused = fieldErrors(command.error, language);
  const errorAt = (field: keyof RestrictForm): string | undefined => {
    const mistake = isShown ? mistakes[field] : undefined;
    return mistake === undefined ? refused[field] : say(mistake);
  };
  const send = async (): Promise<void> => {
    setShown(true);
    if (Object.keys(mistakes).length > 0) return;
    await command.mutateAsync({ params: { path: { directiveId } }, body: bodyOf(form, what === 'lift') } as never);
    done();
    notify({ text: say(`${what}.done`) });
    close();
  };
  return (
    <FormDialog
      isKept
      {...{ title: `${say(what)}: ${title}`, action: say(what), isBusy: command.isPending, error: command.error, close }}
      fields={['reason', 'basis']}
      onSubmit={() => void send().catch(() => undefined)}
    >
      <p>{say(`${what}.about`)}</p>
      {what === 'restrict' && (
        <Field
          label={say('basis')}
          about={say('basis.about')}
          value={form.basis}
          onChange={(basis) => setForm({ ...form, basis })}
          error={errorAt('basis')}
        />
      )}
      <Field
        label={say('reason')}
        isMultiline
        value={form.reason}
        onChange={(reason) => setForm({ ...form, reason })}
        error={errorAt('reason')}
      />
    </FormDialog>
  );
};
