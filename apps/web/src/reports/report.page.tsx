import { Link, useSearch } from '@tanstack/react-router';
import { useAnswer } from '../api/answers';
import { AnswerOf } from '../parts/answer';
import { Empty } from '../parts/empty';
import { Page } from '../parts/page';
import { dayOf } from '../words/dates';
import { useWords } from '../words/words';
import { CollectButton } from './collect-button';
import { CollectedLines } from './collected-lines';
import { OwnReport } from './own-report';
import styles from './reports.module.css';
import type { ReportSearch } from './reports-search';
import { reportWords } from './reports.words';

/** One period of a recurring report: who sent theirs, what it comes to, who is missing, and sending it up. */
export const ReportPage = () => {
  const say = useWords(reportWords);
  const { order, item, period, task } = useSearch({ strict: false }) as ReportSearch;
  if (!order || !item || !period)
    return (
      <Page title={say('title.none')}>
        <Empty title={say('not-named')}>
          <p>{say('not-named.about')}</p>
          <Link to="/">{say('desk')}</Link>
        </Empty>
      </Page>
    );
  return <Gathered {...{ order, item, period, task }} />;
};
interface Named {
  readonly order: string;
  readonly item: string;
  readonly period: string;
  readonly task: string | undefined;
}
const Gathered = ({ order, item, period, task }: Named) => {
  const say = useWords(reportWords);
  const collected = useAnswer('/api/collected-reports', { query: { directiveId: order, itemId: item, period } });
  const own = useAnswer('/api/tasks/{taskId}', { path: { taskId: task ?? '' } }, { enabled: task !== undefined });
  // Where the task itself stands in the list, the page is of that one report; otherwise it is gathered from the list.
  const isOwnOnly = task !== undefined && (collected.data?.lines.some(({ taskId }) => taskId === task) ?? false);
  const isGathered = collected.data !== undefined && !isOwnOnly && collected.data.lines.length > 0;
  return (
    <Page
      title={say('title', { period: dayOf(period) })}
      about={[own.data?.directiveSymbol, own.data?.itemText ?? (isGathered ? say('about.gather') : null)].filter(Boolean).join(' · ')}
      actions={isGathered && task && <CollectButton {...{ order, item, period, task }} missing={collected.data!.missing.length} />}
    >
      <AnswerOf of={collected}>
        {(answer) => (
          <div className={styles['page']}>
            {!isOwnOnly && answer.lines.length > 0 && <CollectedLines report={answer} />}
            {task && own.data && <OwnReport task={own.data} period={period} isGathered={isGathered} />}
          </div>
        )}
      </AnswerOf>
    </Page>
  );
};
