import { Button } from 'react-aria-components';
import { useCommand } from '../api/answers';
import { useIsNow } from '../frame/instant';
import { notify } from '../parts/notice';
import { ProblemNote } from '../parts/problem-note';
import { dayOf } from '../words/dates';
import { useWords } from '../words/words';
import { actWords } from './acts.words';
import styles from './task.module.css';
import type { TaskAnswer } from './task.page';
import { taskWords } from './tasks.words';

/** Who does what inside the body, what was asked for, and the files. */
export const TaskParts = ({ task: { taskId, parts, extensions, files, names } }: { readonly task: TaskAnswer }) => {
  const say = useWords(taskWords);
  const sayAct = useWords(actWords);
  const isNow = useIsNow();
  const report = useCommand('post', '/api/tasks/{taskId}/parts/{authorityId}/report');
  const done = (authorityId: string): void =>
    report.mutate(
      { params: { path: { taskId, authorityId } }, body: { done: true } },
      { onSuccess: () => notify({ text: say('part.done') }) },
    );
  return (
    <>
      {parts.length > 0 && (
        <section aria-labelledby="task-parts">
          <h2 id="task-parts">{say('one.parts')}</h2>
          <ul className={styles['plain']}>
            {parts.map(({ authorityId, role, part, limitOn, done: isDone }) => (
              <li key={authorityId}>
                <strong>{names[authorityId] ?? authorityId}</strong> · {sayAct(role === 'lead' ? 'lead' : 'coOperator')}
                {part && ` · ${part}`}
                {limitOn && ` · ${sayAct('limitOn')} ${dayOf(limitOn)}`} · {isDone ? `● ${say('part.done')}` : `○ ${say('part.open')}`}{' '}
                {!isDone && isNow && (
                  <Button className="react-aria-Button plain" onPress={() => done(authorityId)}>
                    {say('part.report')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
          {report.error && <ProblemNote error={report.error} />}
        </section>
      )}
      {extensions.length > 0 && (
        <section aria-labelledby="task-extensions">
          <h2 id="task-extensions">{say('one.extensions')}</h2>
          <ul className={styles['plain']}>
            {extensions.map(({ extensionId, untilOn, reason, outcome, grantedUntilOn, refusal }) => (
              <li key={extensionId}>
                {say('ext.asked', { day: dayOf(untilOn), reason: reason ?? '' })} ·{' '}
                {outcome === 'granted'
                  ? say('ext.granted', { day: dayOf(grantedUntilOn ?? untilOn) })
                  : outcome === 'refused'
                    ? say('ext.refused', { why: refusal ?? '' })
                    : say('ext.pending')}
              </li>
            ))}
          </ul>
        </section>
      )}
      {files.length > 0 && (
        <section aria-labelledby="task-files">
          <h2 id="task-files">{say('one.files')}</h2>
          <ul className={styles['plain']}>
            {files.map(({ fileId, name, bytes }) => (
              <li key={fileId}>
                <a href={`/api/tasks/${encodeURIComponent(taskId)}/files/${encodeURIComponent(fileId)}`}>
                  {say('file.of', { name: name ?? fileId, kb: Math.max(1, Math.round(bytes / 1024)) })}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};
