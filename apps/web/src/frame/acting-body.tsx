import { useMemo } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { api } from '../api/client';
import { wordsOf } from '../api/problem';
import { AuthorityPicker, type PickedAuthority } from '../parts/authority-picker';
import { holdsRole, useSession, useSessionChange } from '../session/session';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import { frameWords } from './frame.words';
import styles from './acting-body.module.css';

/** The body acted for, as the session has it: an administrator's own first, until another one is chosen. Null for who acts for none. */
export const useActing = (): PickedAuthority | null => {
  const acting = useSession().data?.actingFor ?? null;
  return useMemo(() => acting && { authorityId: acting.authorityId, name: acting.name ?? acting.authorityId }, [acting]);
};

/** In whose name the user works, and the choice of another body; for administrators, since nobody else acts for one. */
export const ActingBody = () => {
  const say = useWords(frameWords);
  const acting = useActing();
  const { data: session } = useSession();
  if (!holdsRole(session, 'administrator')) return null;
  return (
    <DialogTrigger>
      <Button className={`react-aria-Button ${styles['chosen']}`} aria-label={`${say('acting')}: ${acting?.name ?? say('acting.none')}`}>
        <span>{acting?.name ?? say('acting.none')}</span> <span aria-hidden>▾</span>
      </Button>
      <Popover>
        <Dialog aria-label={say('acting')} className={styles['dialog']!}>
          {({ close }) => <ActingPicker done={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
};
/** Where the choice is made; also on a desk that nobody sits at yet. A body outside one's scope is refused in the server's words. */
export const ActingPicker = ({ done }: { readonly done?: () => void }) => {
  const say = useWords(frameWords);
  const language = useLanguage();
  const acting = useActing();
  const choose = useSessionChange((authorityId: string) => api.PUT('/api/session/acting', { body: { authorityId } }));
  return (
    <AuthorityPicker
      label={say('acting')}
      about={say('acting.about')}
      value={acting}
      error={choose.error === null ? undefined : wordsOf(choose.error, language).title}
      onChange={(picked) => {
        if (picked === null || picked.authorityId === acting?.authorityId) return;
        choose.mutate(picked.authorityId, { onSuccess: () => done?.() });
      }}
    />
  );
};
