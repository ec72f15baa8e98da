import { useState } from 'react';
import { api } from '../api/client';
import { AuthorityPicker, type PickedAuthority } from '../parts/authority-picker';
import { FormDialog } from '../parts/form-dialog';
import { useWords } from '../words/words';
import { useSessionChange, type SessionView } from './session';
import { sessionWords } from './session.words';

/** Another body to act for: one's own or any below it. What lies outside is refused by the server, in its words. */
export const ActingDialog = ({ session, close }: { readonly session: SessionView; readonly close: () => void }) => {
  const say = useWords(sessionWords);
  const present = session.actingFor;
  const [body, choose] = useState<PickedAuthority | null>(
    present && { authorityId: present.authorityId, name: present.name ?? present.authorityId },
  );
  const change = useSessionChange((authorityId: string) => api.PUT('/api/session/acting', { body: { authorityId } }));
  return (
    <FormDialog
      title={say('menu.acting.change')}
      action={say('save')}
      isBusy={change.isPending}
      error={change.error}
      close={close}
      onSubmit={() => body && change.mutate(body.authorityId, { onSuccess: close })}
    >
      <AuthorityPicker label={say('menu.acting')} value={body} onChange={choose} about={say('menu.acting.about')} isRequired />
    </FormDialog>
  );
};
