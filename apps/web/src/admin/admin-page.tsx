import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Page } from '../parts/page';
import { useWords } from '../words/words';
import styles from './admin.module.css';
import { adminWords } from './admin.words';

const SECTIONS = [
  { to: '/admin', word: 'overview' },
  { to: '/admin/bodies', word: 'bodies' },
  { to: '/admin/groups', word: 'groups' },
  { to: '/admin/calendar', word: 'calendar' },
  { to: '/admin/accounts', word: 'accounts' },
] as const;

interface Props {
  readonly title: string;
  readonly about?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}
/** A page of administration, with the way to the others. */
export const AdminPage = ({ title, about, actions, children }: Props) => {
  const say = useWords(adminWords);
  return (
    <>
      <nav className={styles['sections']} aria-label={say('sections')}>
        {SECTIONS.map(({ to, word }) => (
          <Link key={to} to={to} activeOptions={{ exact: to === '/admin', includeSearch: false }} activeProps={{ 'aria-current': 'page' }}>
            {say(word)}
          </Link>
        ))}
      </nav>
      <Page title={title} about={about} actions={actions}>
        {children}
      </Page>
    </>
  );
};
