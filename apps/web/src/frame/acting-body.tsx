import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { AuthorityPicker } from '../parts/authority-picker';
import { useWords } from '../words/words';
import { frameWords } from './frame.words';
import { setPreference, usePreferences } from './preferences';
import styles from './acting-body.module.css';

/** The body acted for; null until one is chosen. */
export const useActing = () => usePreferences().actingFor;

/** In whose name the user works, and the choice of another body. */
export const ActingBody = () => {
  const say = useWords(frameWords);
  const acting = useActing();
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
/** Where the choice is made; also on a desk that nobody sits at yet. */
export const ActingPicker = ({ done }: { readonly done?: () => void }) => {
  const say = useWords(frameWords);
  const acting = useActing();
  return (
    <AuthorityPicker
      label={say('acting')}
      about={say('acting.about')}
      value={acting}
      onChange={(picked) => {
        if (picked === null) return;
        setPreference({ actingFor: picked });
        done?.();
      }}
    />
  );
};
