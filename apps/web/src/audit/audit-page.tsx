import type { ReactNode } from 'react';
import { Page } from '../parts/page';
import { Subpages } from '../parts/subpages';
import { useWords } from '../words/words';
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
      <Subpages label={say('pages')} pages={PAGES.map(({ to, word }) => ({ to, title: say(word) }))} />
      {children}
    </Page>
  );
};
