import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Page } from '../parts/page';
import { useWords } from '../words/words';
import styles from './statistics.module.css';
import { statisticsWords } from './statistics.words';

const PAGES = [
  { to: '/statistics', word: 'page.official' },
  { to: '/statistics/relay', word: 'page.relay' },
  { to: '/statistics/silent', word: 'page.silent' },
  { to: '/statistics/not-updating', word: 'page.not-updating' },
  { to: '/statistics/targets', word: 'page.targets' },
  { to: '/statistics/compare', word: 'page.compare' },
  { to: '/statistics/duplicates', word: 'page.duplicates' },
] as const;
interface Props {
  readonly title: string;
  readonly about: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}
/** A page of the statistics with the way to its sisters. */
export const StatisticsPage = ({ title, about, actions, children }: Props) => {
  const say = useWords(statisticsWords);
  return (
    <Page title={title} about={about} actions={actions}>
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
