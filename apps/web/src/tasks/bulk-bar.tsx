import { useState } from 'react';
import { Button, ProgressBar } from 'react-aria-components';
import { useAnswers, useCommand } from '../api/answers';
import { wordsOf } from '../api/problem';
import { notify } from '../parts/notice';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import { actOnMany, type BulkProgress } from './bulk';
import { HandOverDialog } from './hand-over-dialog';
import { RemindDialog } from './remind-dialog';
import { actsOn, rolesIn, type ListedTask } from './task-acts';
import styles from './tasks.module.css';
import { taskWords } from './tasks.words';
import { useActingRoles } from './use-acting-roles';

interface Props {
  readonly picked: ReadonlyMap<string, ListedTask>;
  readonly shown: number;
  readonly pickAll: () => void;
  /** Nothing is picked any more, or only these. */
  readonly clear: (but?: readonly string[]) => void;
}
/** What can be done with all picked tasks at once; its height is kept, so nothing moves when the first is picked. */
export const BulkBar = ({ picked, shown, pickAll, clear }: Props) => {
  const say = useWords(taskWords);
  const language = useLanguage();
  const acting = useActingRoles();
  const confirm = useCommand('post', '/api/tasks/{taskId}/confirm');
  const [progress, setProgress] = useState<BulkProgress | null>(null);
  const [stop, setStop] = useState<AbortController | null>(null);
  const [isHandingOver, setHandingOver] = useState(false);
  const [isReminding, setReminding] = useState(false);
  const remind = useCommand('post', '/api/tasks/{taskId}/remind');
  // Who stands above the body that gave a task may remind; asked once for each such body.
  const givers = useAnswers(
    '/api/authorities/{authorityId}',
    [...new Set([...picked.values()].map(({ issuerId }) => issuerId))]
      .filter((authorityId) => authorityId !== acting?.authorityId)
      .map((authorityId) => ({ path: { authorityId } })),
  );
  const aboveGiver = ({ issuerId }: ListedTask): string[] =>
    givers.answers.find(({ authorityId }) => authorityId === issuerId)?.above.map(({ authorityId }) => authorityId) ?? [];
  const may = (act: 'confirm' | 'handOver' | 'remind') =>
    [...picked.values()].filter((task) => actsOn(task, rolesIn(task, acting, { body: [], giver: aboveGiver(task) })).includes(act));
  const [toConfirm, toHandOver, toRemind] = [may('confirm'), may('handOver'), may('remind')];
  const [doing, setDoing] = useState<'confirm' | 'remind'>('confirm');
  const doAll = async (
    what: 'confirm' | 'remind',
    tasks: readonly ListedTask[],
    act: (taskId: string) => Promise<unknown>,
  ): Promise<void> => {
    const stopper = new AbortController();
    setDoing(what);
    setStop(stopper);
    const end = await actOnMany(
      tasks.map(({ taskId }) => taskId),
      act,
      setProgress,
      stopper.signal,
    );
    setStop(null);
    const done = say(what === 'confirm' ? 'bulk.done' : 'bulk.reminded', { n: end.done - end.failed.length });
    notify({ text: end.left.length === 0 ? done : `${done}; ${say('bulk.left', { n: end.left.length })}` });
    if (end.failed.length === 0) setProgress(null);
    clear(end.left);
  };
  const confirmAll = (): Promise<void> =>
    doAll('confirm', toConfirm, (taskId) => confirm.mutateAsync({ params: { path: { taskId } }, body: {} }));
  const remindAll = (words: string): Promise<void> =>
    doAll('remind', toRemind, (taskId) => remind.mutateAsync({ params: { path: { taskId } }, body: words ? { words } : {} }));
  return (
    <>
      <div className={styles['bulk']}>
        <Button className="react-aria-Button plain" onPress={() => (picked.size > 0 ? clear() : pickAll())}>
          {picked.size > 0 ? say('pick-none') : say('pick-all', { n: shown })}
        </Button>
        {picked.size > 0 && <span role="status">{say('picked', { n: picked.size })}</span>}
        {toConfirm.length > 0 && !stop && (
          <Button className="react-aria-Button primary" onPress={() => void confirmAll()}>
            {say('bulk.confirm', { n: toConfirm.length })}
          </Button>
        )}
        {toRemind.length > 0 && !stop && <Button onPress={() => setReminding(true)}>{say('bulk.remind', { n: toRemind.length })}</Button>}
        {toHandOver.length > 0 && !stop && (
          <Button onPress={() => setHandingOver(true)}>{say('bulk.handOver', { n: toHandOver.length })}</Button>
        )}
        {stop && progress && (
          <>
            <ProgressBar
              aria-label={say(doing === 'confirm' ? 'bulk.confirm' : 'bulk.remind', { n: progress.all })}
              value={progress.done}
              maxValue={progress.all}
            >
              {say('bulk.progress', { done: progress.done, all: progress.all })}
            </ProgressBar>
            <Button onPress={() => stop.abort()}>{say('bulk.stop')}</Button>
          </>
        )}
      </div>
      {!stop && progress !== null && progress.failed.length > 0 && (
        <div role="alert" className={styles['failed']}>
          {say('bulk.failed', { n: progress.failed.length })}
          <ul>
            {[...new Set(progress.failed.map(({ error }) => `${wordsOf(error, language).title} ${wordsOf(error, language).remedy}`))].map(
              (words) => (
                <li key={words}>{words}</li>
              ),
            )}
          </ul>
        </div>
      )}
      {isReminding && (
        <RemindDialog
          tasks={toRemind.length}
          close={() => setReminding(false)}
          send={(words) => {
            setReminding(false);
            void remindAll(words);
          }}
        />
      )}
      {isHandingOver && (
        <HandOverDialog
          taskIds={toHandOver.map(({ taskId }) => taskId)}
          close={() => setHandingOver(false)}
          done={() => {
            setHandingOver(false);
            clear();
          }}
        />
      )}
    </>
  );
};
