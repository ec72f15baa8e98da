import { Link } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';
import { Button } from 'react-aria-components';
import { useWords } from '../words/words';
import styles from './notice.module.css';
import { partsWords } from './parts.words';

export interface Notice {
  readonly text: string;
  /** What came of it. */
  readonly link?: { readonly to: string; readonly word: string };
}
let current: Notice | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();
const SHOWN_MS = 12_000;
const set = (notice: Notice | null): void => {
  current = notice;
  for (const listener of listeners) listener();
};
/** Says quietly that something is done, with the link to what came of it. */
export const notify = (notice: Notice): void => {
  clearTimeout(timer);
  set(notice);
  timer = setTimeout(() => set(null), SHOWN_MS);
};
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
/** Where it is said: at the foot of the page, announced to screen readers, never in the way. */
export const NoticeRegion = () => {
  const notice = useSyncExternalStore(subscribe, () => current);
  const say = useWords(partsWords);
  return (
    <div aria-live="polite" className={styles['region']}>
      {notice && (
        <p className={styles['notice']}>
          <span aria-hidden>✓</span> {notice.text} {notice.link && <Link to={notice.link.to}>{notice.link.word}</Link>}
          <Button className="react-aria-Button plain" aria-label={say('close')} onPress={() => set(null)}>
            ×
          </Button>
        </p>
      )}
    </div>
  );
};
