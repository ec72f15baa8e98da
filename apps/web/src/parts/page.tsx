import { useEffect, type ReactNode } from 'react';
import styles from './page.module.css';

interface Props {
  /** What it is; also the title of the window. */
  readonly title: string;
  /** For whom, of which period: one line. */
  readonly about?: ReactNode;
  /** The one primary action, and what stands beside it. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}
/** The bones of every page: what it is, for whom, one primary action, then the matter itself. */
export const Page = ({ title, about, actions, children }: Props) => {
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <main id="main" className={styles['page']} tabIndex={-1}>
      <header className={styles['head']}>
        <div>
          <h1>{title}</h1>
          {about && <p className="quiet">{about}</p>}
        </div>
        {actions && <div className={styles['actions']}>{actions}</div>}
      </header>
      {children}
    </main>
  );
};
