import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useCommand } from '../api/answers';
import { fieldErrors } from '../api/problem';
import { useIsNow } from '../frame/instant';
import { Field } from '../parts/field';
import { FormDialog } from '../parts/form-dialog';
import { notify } from '../parts/notice';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import { followingWords } from './following.words';
import { filtersOf } from './saved-search';

interface Props {
  readonly page: 'tasks' | 'directives' | 'lineage';
  /** Whose lineage it is. */
  readonly directiveId?: string;
  /** What is proposed as its name. */
  readonly name?: string;
}
/** Saves the filters of the page under a name, on the server, and follows what they show. */
export const SaveView = ({ page, directiveId, name = '' }: Props) => {
  const say = useWords(followingWords);
  const isNow = useIsNow();
  const [isOpen, setOpen] = useState(false);
  if (!isNow) return null;
  return (
    <>
      <Button onPress={() => setOpen(true)}>{say('save')}</Button>
      {isOpen && <SaveDialog {...{ page, name, close: () => setOpen(false), ...(directiveId && { directiveId }) }} />}
    </>
  );
};
const SaveDialog = ({ page, directiveId, name = '', close }: Props & { readonly close: () => void }) => {
  const say = useWords(followingWords);
  const language = useLanguage();
  const search = useLocation({ select: (location) => location.search as Record<string, unknown> });
  const follow = useCommand('post', '/api/following');
  const [typed, setTyped] = useState(name);
  const [isShown, setShown] = useState(false);
  const send = async (): Promise<void> => {
    setShown(true);
    if (typed.trim() === '') return;
    const body = { page, name: typed.trim(), search: filtersOf(search), ...(directiveId && { directiveId }) };
    await follow.mutateAsync({ body } as never);
    notify({ text: say('save.done'), link: { to: '/following', word: say('undo') } });
    close();
  };
  return (
    <FormDialog
      {...{ title: say('save'), action: say('save'), isBusy: follow.isPending, error: follow.error, close }}
      fields={['name']}
      onSubmit={() => void send().catch(() => undefined)}
    >
      <Field
        label={say('name')}
        about={say('name.about')}
        autoFocus
        value={typed}
        onChange={setTyped}
        error={fieldErrors(follow.error, language)['name'] ?? (isShown && typed.trim() === '' ? say('name.missing') : undefined)}
      />
    </FormDialog>
  );
};
