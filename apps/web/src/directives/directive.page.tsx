import { documentTypeName } from '@cascade/directives/domain';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useAnswer } from '../api/answers';
import { ChangeMenu } from '../changing/change-menu';
import { useActing } from '../frame/acting-body';
import { useIsNow } from '../frame/instant';
import { FollowButton } from '../following/follow-button';
import { NotesSection } from '../notes/notes-section';
import { AnswerOf } from '../parts/answer';
import { Page } from '../parts/page';
import { StateSign } from '../parts/state-sign';
import { AccessSign } from '../restricting/access-sign';
import { ClosedNote } from '../restricting/closed-note';
import { RestrictButton } from '../restricting/restrict-button';
import { dayOf } from '../words/dates';
import { useLanguage } from '../words/language';
import { numberIn, useWords } from '../words/words';
import { ChangesNote } from './changes-note';
import { ContentTab } from './content-tab';
import { TABS, type DirectiveSearch } from './directive-search';
import type { DirectivePage } from './directive.types';
import styles from './directives.module.css';
import { directivesWords } from './directives.words';
import { DownloadsTab } from './downloads-tab';
import { HistoryTab } from './history-tab';
import { RelatedTab } from './related-tab';
import { SchemeTab } from './scheme-tab';
import { TasksTab, totalOf } from './tasks-tab';

/** One document: its letter, its tasks, what it hangs together with, what happened to it. */
export const DirectiveRoutePage = () => {
  const { directiveId } = useParams({ strict: false }) as { directiveId: string };
  const answer = useAnswer('/api/directives/{directiveId}', { path: { directiveId } });
  const say = useWords(directivesWords);
  if (answer.data === undefined || answer.data.id !== directiveId)
    return (
      <Page title={say('list.title')}>
        <AnswerOf of={{ ...answer, data: undefined }}>{() => null}</AnswerOf>
      </Page>
    );
  return <Loaded key={directiveId} page={answer.data} answer={answer} />;
};
const titleOf = ({ documentType, symbol }: DirectivePage, none: string): string => {
  const type = documentType === null ? '' : documentTypeName(documentType);
  const named = type.charAt(0).toLocaleUpperCase('vi') + type.slice(1);
  return [named, symbol ?? none].filter(Boolean).join(' ');
};
const Loaded = ({
  page,
  answer,
}: {
  readonly page: DirectivePage;
  readonly answer: Parameters<typeof AnswerOf<DirectivePage>>[0]['of'];
}) => {
  const language = useLanguage();
  const say = useWords(directivesWords);
  const { tab = 'content', ...search } = useSearch({ strict: false }) as DirectiveSearch;
  const navigate = useNavigate();
  const show = (change: Partial<Record<keyof DirectiveSearch, string | undefined>>, replace = false): void =>
    void navigate({
      to: '.',
      replace,
      resetScroll: false,
      search: (before: Record<string, unknown>) => ({ ...before, ...change }),
    } as never);
  const tabs = { page, search, show };
  return (
    <Page title={titleOf(page, say('no-symbol'))} about={<About page={page} />} actions={<Actions page={page} />}>
      <ChangesNote page={page} />
      <Tabs
        selectedKey={tab}
        onSelectionChange={(key) => show({ tab: key === 'content' ? undefined : String(key) })}
        className={styles['tabs']!}
      >
        <TabList aria-label={say('tabs')}>
          {tabsOf(page).map((each) => (
            <Tab key={each} id={each}>
              {say(`tab.${each}`)}
              {each === 'tasks' && totalOf(page.counts) > 0 && <span className="quiet"> {numberIn(language, totalOf(page.counts))}</span>}
            </Tab>
          ))}
        </TabList>
        <AnswerOf of={answer}>
          {() => (
            <TabPanel key={tab} id={tab} className={`react-aria-TabPanel ${styles['panel']}`}>
              {tab === 'content' && (page.access === 'closed' ? <ClosedNote /> : <ContentTab {...tabs} />)}
              {tab === 'tasks' && <TasksTab {...tabs} />}
              {tab === 'related' && <RelatedTab page={page} />}
              {tab === 'scheme' && <SchemeTab page={page} />}
              {tab === 'history' && (page.access === 'closed' ? <ClosedNote /> : <HistoryTab page={page} />)}
              {tab === 'downloads' && (page.access === 'closed' ? <ClosedNote /> : <DownloadsTab page={page} />)}
              {tab !== 'content' && page.access !== 'closed' && <NotesSection about={{ kind: 'directive', id: page.id }} />}
            </TabPanel>
          )}
        </AnswerOf>
      </Tabs>
    </Page>
  );
};
/** Of a closed document there is nothing to read behind the others. */
const tabsOf = ({ access }: DirectivePage): readonly (typeof TABS)[number][] =>
  access === 'closed' ? TABS.filter((tab) => tab !== 'history' && tab !== 'downloads') : TABS;
/** What each tab is given: the document, what the address says, and how to change it. */
export interface TabProps {
  readonly page: DirectivePage;
  readonly search: Omit<DirectiveSearch, 'tab'>;
  readonly show: (change: Partial<Record<keyof DirectiveSearch, string | undefined>>, replace?: boolean) => void;
}
const About = ({ page }: { readonly page: DirectivePage }) => {
  const say = useWords(directivesWords);
  const { issuerName, issuedOn, subject, status, endedAs, unconfirmed, toBeReviewed, id } = page;
  const state = endedAs ? say(`ended.${endedAs}`) : status && say(`status.${status}`);
  return (
    <>
      {subject && <span className={styles['subject']}>{subject}</span>}
      <span className={styles['facts']}>
        {issuerName && <span>{issuerName}</span>}
        {issuedOn && <span>{dayOf(issuedOn)}</span>}
        <span>{status === 'recalled' ? <StateSign of="recalled" /> : status === 'draft' ? <StateSign of="draft" /> : state}</span>
        <AccessSign access={page.access} basis={page.restrictionBasis} />
        {toBeReviewed && <StateSign of="toBeReviewed" />}
        {unconfirmed > 0 && page.access !== 'closed' && (
          <Link to="/directives/$directiveId/reading" params={{ directiveId: id }}>
            {say('reading.waits', { n: unconfirmed })}
          </Link>
        )}
      </span>
    </>
  );
};
const Actions = ({ page }: { readonly page: DirectivePage }) => {
  const { id, status, origin } = page;
  const say = useWords(directivesWords);
  const isNow = useIsNow();
  const acting = useActing();
  const isDraft = status === 'draft' || status === 'prepared' || status === 'numbering';
  return (
    <>
      <RestrictButton directiveId={id} access={page.access} title={titleOf(page, say('no-symbol'))} />
      {origin === 'takenIn' && isNow && page.access !== 'closed' && (
        <Link to="/directives/$directiveId/reading" params={{ directiveId: id }} className="react-aria-Button">
          {say('reading.check')}
        </Link>
      )}
      {isDraft && page.access !== 'closed' ? (
        <Link to="/drafts/$directiveId" params={{ directiveId: id }} className="react-aria-Button primary">
          {say('open.draft')}
        </Link>
      ) : (
        <>
          <FollowButton directiveId={id} />
          <ChangeMenu page={page} />
          {isNow && acting !== null && page.access !== 'closed' && !isDraft && status !== 'recalled' && status !== 'discarded' && (
            <Link to="/directives/$directiveId/derive" params={{ directiveId: id }} className="react-aria-Button">
              {say('derive')}
            </Link>
          )}
          <Link to="/lineage/$directiveId" params={{ directiveId: id }} className="react-aria-Button primary">
            {say('open.lineage')}
          </Link>
        </>
      )}
    </>
  );
};
