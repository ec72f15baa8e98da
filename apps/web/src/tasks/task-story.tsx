import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useIsNow } from '../frame/instant';
import { useWords } from '../words/words';
import { CorrectDialog } from './correct-dialog';
import { detailsOf, isCorrectable, timesOf, type StoryEntry } from './story-line';
import styles from './task.module.css';
import type { TaskAnswer } from './task.page';
import { taskWords } from './tasks.words';

/** What happened to the task, the latest first: who, what, when; what a person recorded can be put right. */
export const TaskStory = ({ task: { taskId, entries, names } }: { readonly task: TaskAnswer }) => {
  const say = useWords(taskWords);
  const isNow = useIsNow();
  const [open, setOpen] = useState<StoryEntry | null>(null);
  return (
    <section aria-labelledby="task-story" className={styles['story']}>
      <h2 id="task-story">{say('one.history')}</h2>
      <ol className={styles['plain']}>
        {entries.toReversed().map((entry) => {
          const [at, late] = timesOf(entry, say);
          const { corrected, onBehalfOf } = entry;
          const details = detailsOf(entry, say);
          return (
            <li key={entry.eventId} className={corrected?.voided ? styles['voided'] : undefined}>
              <span className="quiet">{at}</span>{' '}
              <span>
                {onBehalfOf === null ? say('system') : (names[onBehalfOf] ?? onBehalfOf)}: {say(`story.${entry.type}`)}
                {details.length > 0 && ` · ${details.join(' · ')}`}
              </span>
              {late && <span className="quiet"> ({late})</span>}
              {corrected && (
                <div className={styles['correction']}>
                  {say(corrected.voided ? 'story.voided' : 'story.corrected', { reason: corrected.reason ?? '' })}
                </div>
              )}
              {isNow && isCorrectable(entry) && (
                <Button
                  className="react-aria-Button plain"
                  aria-label={`${say('correct')}: ${say(`story.${entry.type}`)} ${at}`}
                  onPress={() => setOpen(entry)}
                >
                  {say('correct')}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
      {open && <CorrectDialog taskId={taskId} entry={open} close={() => setOpen(null)} />}
    </section>
  );
};
