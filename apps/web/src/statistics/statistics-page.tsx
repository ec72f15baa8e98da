import type { ReactNode } from 'react';
import { Page } from '../parts/page';
import { Subpages } from '../parts/subpages';
import { useWords } from '../words/words';
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
      <Subpages label={say('pages')} pages={PAGES.map(({ to, word }) => ({ to, title: say(word) }))} />
      {children}
    </Page>
  );
};
