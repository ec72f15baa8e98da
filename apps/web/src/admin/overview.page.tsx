import { useQuery } from '@tanstack/react-query';
import { Button, ProgressBar } from 'react-aria-components';
import { useAnswer, useCommand, type AnswerTo } from '../api/answers';
import { AnswerOf } from '../parts/answer';
import { ProblemNote } from '../parts/problem-note';
import { timeOf } from '../words/dates';
import { useLanguage } from '../words/language';
import { numberIn, useWords } from '../words/words';
import { AdminPage } from './admin-page';
import styles from './admin.module.css';
import { adminWords } from './admin.words';
import { DeadLetters } from './dead-letters';
import { GivenUp } from './given-up';

/** Not through the client: a server that is not ready answers 503 with what is missing, and that is what is shown. */
const readiness = async (): Promise<AnswerTo<'/api/health/ready'>> =>
  (await (await fetch('/api/health/ready')).json()) as AnswerTo<'/api/health/ready'>;
const LOOK_AGAIN = 5_000;

export const OverviewPage = () => {
  const say = useWords(adminWords);
  return (
    <AdminPage title={say('overview')} about={say('overview.about')}>
      <Server />
      <Backup />
      <DeadLetters />
      <GivenUp />
    </AdminPage>
  );
};
const Server = () => {
  const say = useWords(adminWords);
  const language = useLanguage();
  const ready = useQuery({ queryKey: ['readiness'], queryFn: readiness, refetchInterval: LOOK_AGAIN });
  const retry = useCommand('post', '/api/read-models/incomplete/retry');
  return (
    <section className={styles['part']} aria-labelledby="server">
      <h2 id="server">{say('server')}</h2>
      <AnswerOf of={ready}>
        {({ status, readModels, processes }) => (
          <>
            <dl className={styles['facts']}>
              <dt>{say('server')}</dt>
              <dd>
                {status === 'ready' ? '● ' : '▲ '}
                {say(status === 'ready' ? 'server.ready' : 'server.not-ready')}
                {readModels.error && ` · ${readModels.error}`}
              </dd>
              <dt>{say('server.ordinal')}</dt>
              <dd>{numberIn(language, readModels.ordinal)}</dd>
              <dt>{say('server.behind')}</dt>
              <dd>{numberIn(language, readModels.behind)}</dd>
              <dt>{say('server.incomplete')}</dt>
              <dd>
                {numberIn(language, readModels.incomplete)}{' '}
                {readModels.incomplete > 0 && <Button onPress={() => retry.mutate({})}>{say('server.retry-incomplete')}</Button>}
              </dd>
            </dl>
            {retry.error && <ProblemNote error={retry.error} />}
            <Rebuild />
            <Processes of={processes} />
          </>
        )}
      </AnswerOf>
    </section>
  );
};
const Rebuild = () => {
  const say = useWords(adminWords);
  const state = useAnswer('/api/read-models');
  const rebuild = useCommand('post', '/api/read-models/rebuild');
  const share = state.data?.rebuilding?.share ?? null;
  const running = useQuery({
    queryKey: ['rebuilding'],
    queryFn: () => state.refetch().then(() => null),
    refetchInterval: 500,
    enabled: share !== null,
  });
  void running;
  const percent = Math.round((share ?? 0) * 100);
  return (
    <div>
      <p className="quiet">{say('rebuild.about')}</p>
      {share === null ? (
        <Button isDisabled={rebuild.isPending} onPress={() => rebuild.mutate({})}>
          {say('rebuild')}
        </Button>
      ) : (
        <ProgressBar value={percent} aria-label={say('rebuild')}>
          <span role="status">{say('rebuild.running', { percent })}</span>
        </ProgressBar>
      )}
      {state.data?.failed && <p role="alert">{say('rebuild.failed', { error: state.data.failed })}</p>}
      {rebuild.error && <ProblemNote error={rebuild.error} />}
    </div>
  );
};
type Named = keyof typeof adminWords extends infer Key ? (Key extends `process.${infer Name}` ? Name : never) : never;
/** One that is newer than these words stands there by its own name. */
const isNamed = (name: string): name is Named => Object.hasOwn(adminWords, `process.${name}`);
const Processes = ({ of }: { readonly of: AnswerTo<'/api/health/ready'>['processes'] }) => {
  const say = useWords(adminWords);
  const language = useLanguage();
  return (
    <>
      <h3>{say('processes')}</h3>
      <div className={styles['scroll']} tabIndex={0} role="group" aria-label={say('processes')}>
        <table className={styles['table']}>
          <thead>
            <tr>
              {(['name', 'state', 'lag', 'refused'] as const).map((column) => (
                <th key={column} scope="col">
                  {say(`processes.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {of.map(({ name, state, lag, deadLetters, error }) => (
              <tr key={name}>
                <td>
                  {isNamed(name) ? say(`process.${name}`) : name} {isNamed(name) && <span className="quiet">{name}</span>}
                </td>
                <td>
                  {say(`processes.state.${state}`)}
                  {error && <div className="quiet">{error}</div>}
                </td>
                <td>{numberIn(language, lag)}</td>
                <td>{numberIn(language, deadLetters)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
};
const Backup = () => {
  const say = useWords(adminWords);
  const language = useLanguage();
  const backup = useAnswer('/api/backup');
  return (
    <section className={styles['part']} aria-labelledby="backup">
      <h2 id="backup">{say('backup')}</h2>
      <AnswerOf of={backup}>
        {({ lastBackup }) =>
          lastBackup === null ? (
            <p>{say('backup.none')}</p>
          ) : (
            <dl className={styles['facts']}>
              <dt>{say('backup.last')}</dt>
              <dd>{timeOf(lastBackup.createdAt)}</dd>
              <dt>{say('backup.events')}</dt>
              <dd>{numberIn(language, lastBackup.events)}</dd>
              <dt>{say('backup.contents')}</dt>
              <dd>{numberIn(language, lastBackup.contents)}</dd>
              <dt>{say('backup.lost')}</dt>
              <dd>{numberIn(language, lastBackup.lost)}</dd>
              <dt>{say('backup.places')}</dt>
              <dd>
                {lastBackup.folder} · {lastBackup.keysFolder}
              </dd>
            </dl>
          )
        }
      </AnswerOf>
      <p className="quiet">
        {say('backup.how')} <code>cascade backup …/sao-luu --keys …/khoa</code>
      </p>
    </section>
  );
};
