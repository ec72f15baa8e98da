import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Page } from '../parts/page';
import { useWords } from '../words/words';
import styles from './audit.module.css';
import { auditWords } from './audit.words';

const PAGES = [
  { to: '/audit', word: 'page.events' },
  { to: '/audit/replay', word: 'page.replay' },
  { to: '/audit/access', word: 'page.access' },
] as const;
interface Props {
  readonly title: string;
  readonly about: string;
  readonly children: ReactNode;
}
/** A page of the auditor with the way to its sisters. */
export const AuditPage = ({ title, about, children }: Props) => {
  const say = useWords(auditWords);
  return (
    <Page title={title} about={about}>
      <nav className={styles['pages']} aria-label={say('pages')}>
        {PAGES.map(({ to, word }) => (
          <Link key={to} to={to} activeOptions={{ exact: true, includeSearch: false }} activeProps={{ 'aria-current': 'page' }}>
            {say(word)}
          </Link>
        ))}
      </nav>
      {children}
    </Page>
  );
};
