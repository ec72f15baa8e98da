import { Link } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { useAnswer, useCommand, type AnswerTo } from '../api/answers';
import { useIsNow } from '../frame/instant';
import { AnswerOf } from '../parts/answer';
import { Empty } from '../parts/empty';
import { notify } from '../parts/notice';
import { Page } from '../parts/page';
import { StateSign } from '../parts/state-sign';
import { TaskMarks } from '../parts/task-marks';
import { TaskBar } from '../parts/task-bar';
import { dayOf, dueDayOf } from '../words/dates';
import { useWords } from '../words/words';
import styles from './following.module.css';
import { followingWords } from './following.words';
import { addressOf } from './saved-search';

type Changes = AnswerTo<'/api/following/{followId}'>;
/** What became known of one followed thing since it was last looked at: documents, and tasks with the state they were in before. */
export const ChangesPage = ({ followId }: { readonly followId: string }) => {
  const say = useWords(followingWords);
  const isNow = useIsNow();
  const changes = useAnswer('/api/following/{followId}', { path: { followId } });
  const seen = useCommand('post', '/api/following/{followId}/seen');
  const { data } = changes;
  const directiveId = data?.following.directiveId ?? null;
  const isUnnamed = data !== undefined && data.following.name === null && directiveId !== null;
  const document = useAnswer('/api/directives/{directiveId}', { path: { directiveId: directiveId ?? '' } }, { enabled: isUnnamed });
  const markSeen = async (ordinal: number): Promise<void> => {
    await seen.mutateAsync({ params: { path: { followId } }, body: { seen: ordinal } });
    notify({ text: say('mark-seen.done') });
  };
  return (
    <Page
      title={data?.following.name ?? (isUnnamed ? say('changed.of', { symbol: document.data?.symbol ?? say('no-symbol') }) : say('title'))}
      about={[isUnnamed ? document.data?.subject : null, say('about')].filter(Boolean).join(' · ')}
      actions={
        <>
          {data && (
            <Link className="react-aria-Button" {...(addressOf(data.following) as { to: '/' })}>
              {say('open')}
            </Link>
          )}
          {data && isNow && (
            <Button
              className="react-aria-Button primary"
              isDisabled={seen.isPending}
              onPress={() => void markSeen(data.ordinal).catch(() => undefined)}
            >
              {say('mark-seen')}
            </Button>
          )}
        </>
      }
    >
      <p>
        <Link to="/following">← {say('back')}</Link>
      </p>
      <AnswerOf of={changes}>{(answer) => <ChangesOf changes={answer.changes} />}</AnswerOf>
    </Page>
  );
};
const ChangesOf = ({ changes: { documents, tasks, deliveries } }: { readonly changes: Changes['changes'] }) => {
  const say = useWords(followingWords);
  if (documents.total + tasks.total + deliveries === 0)
    return (
      <Empty title={say('changed.none')}>
        <p>{say('changed.none.how')}</p>
      </Empty>
    );
  return (
    <>
      {deliveries > 0 && <p>{say('changed.moved', { n: deliveries })}</p>}
      {documents.total > 0 && (
        <section aria-labelledby="changed-documents">
          <h2 id="changed-documents">
            {say('changed.documents')} <span className="quiet">{documents.total}</span>
          </h2>
          <ul className={styles['list']}>
            {documents.items.map(({ id, symbol, issuerName, issuedOn, subject, isNew }) => (
              <li key={id}>
                <Link to="/directives/$directiveId" params={{ directiveId: id }} search={{ tab: 'history' }}>
                  <strong>{symbol ?? say('no-symbol')}</strong> {issuerName}
                </Link>{' '}
                {isNew && <span className={styles['new']}>{say('changed.new')}</span>}
                <div className="quiet">{[issuedOn && dayOf(issuedOn), subject].filter(Boolean).join(' · ')}</div>
              </li>
            ))}
          </ul>
          <Shown n={documents.items.length} all={documents.total} />
        </section>
      )}
      {tasks.total > 0 && (
        <section aria-labelledby="changed-tasks">
          <h2 id="changed-tasks">
            {say('changed.tasks')} <span className="quiet">{tasks.total}</span>
          </h2>
          {Object.keys(tasks.byState).length > 0 && (
            <>
              <p className="quiet">{say('changed.into')}</p>
              <TaskBar counts={tasks.byState} legend />
            </>
          )}
          <ul className={styles['list']}>
            {tasks.items.map(({ task, before }) => (
              <li key={task.taskId}>
                {before !== null && before !== task.state && (
                  <>
                    <StateSign of={before} /> →{' '}
                  </>
                )}
                <StateSign of={task.state} />
                <TaskMarks task={task} brief />{' '}
                <Link to="/tasks/$taskId" params={{ taskId: task.taskId }}>
                  {task.assigneeName ?? task.bodyName ?? '–'}
                </Link>{' '}
                {before === null && <span className={styles['new']}>{say('changed.new')}</span>}
                {before === task.state && <span className="quiet">{say('changed.same')}</span>}
                <div className="quiet">
                  {[task.directiveSymbol, task.itemLabel, task.dueAt !== null && dueDayOf(task.dueAt), task.itemText]
                    .filter(Boolean)
                    .join(' · ')}
                </div>
              </li>
            ))}
          </ul>
          <Shown n={tasks.items.length} all={tasks.total} />
        </section>
      )}
    </>
  );
};
const Shown = ({ n, all }: { readonly n: number; readonly all: number }) => {
  const say = useWords(followingWords);
  return n < all ? <p className="quiet">{say('changed.shown', { n, all })}</p> : null;
};
