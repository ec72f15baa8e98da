import type { KeyboardEvent, ReactNode } from 'react';
import styles from './lines.module.css';

export interface Line {
  readonly key: string;
  /** What stands first: an hour, a sign. */
  readonly lead?: ReactNode;
  readonly text: ReactNode;
  /** In softer ink under it. */
  readonly about?: ReactNode;
  /** What can be done with it; the first button is the one that Enter on the line presses. */
  readonly acts?: ReactNode;
}
const LINE = '[data-line]';
/** Up and down walk the lines of the whole page, Enter presses the first button of the line in focus. */
const walk = (event: KeyboardEvent<HTMLElement>): void => {
  if (event.target !== event.currentTarget) return;
  if (event.key === 'Enter') return void event.currentTarget.querySelector<HTMLElement>('button, a.primary')?.click();
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const lines = [...document.querySelectorAll<HTMLElement>(LINE)];
  lines[lines.indexOf(event.currentTarget) + step]?.focus();
};
/** Things to do, one a line, each to be finished where it stands. */
export const Lines = ({ label, lines }: { readonly label: string; readonly lines: readonly Line[] }) => (
  <ul className={styles['lines']} aria-label={label}>
    {lines.map(({ key, lead, text, about, acts }) => (
      <li key={key} tabIndex={0} data-line className={styles['line']} onKeyDown={walk}>
        <span className={styles['lead']}>{lead}</span>
        <div className={styles['text']}>
          {text}
          {about && <div className="quiet">{about}</div>}
        </div>
        {acts && <div className={styles['acts']}>{acts}</div>}
      </li>
    ))}
  </ul>
);
