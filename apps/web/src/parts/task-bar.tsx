import { BAR_ORDER, STATE_SIGNS } from '@cascade/lineage/domain';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import { numberIn } from '../words/words';
import { partsWords } from './parts.words';
import styles from './task-bar.module.css';

/** Tasks by state, as the API counts them. */
export type TaskCounts = Partial<Record<(typeof BAR_ORDER)[number], number>>;
/** Tasks of a body or an order as one thin bar in the order and the colours of the states, with counts in words for those who do not see it. */
export const TaskBar = ({ counts, legend = false }: { readonly counts: TaskCounts; readonly legend?: boolean }) => {
  const language = useLanguage();
  const say = useWords(partsWords);
  const present = BAR_ORDER.map((state) => ({ state, count: counts[state] ?? 0, ...STATE_SIGNS[state] })).filter(({ count }) => count > 0);
  const all = present.reduce((sum, { count }) => sum + count, 0);
  const inWords = present.map(({ count, [language]: word }) => `${numberIn(language, count)} ${word}`).join(', ');
  if (all === 0) return <span className={styles['none']}>{say('tasks.none')}</span>;
  return (
    <span className={styles['whole']}>
      <span className={styles['bar']} role="img" aria-label={say('tasks.bar', { n: all, parts: inWords })} title={inWords}>
        {present.map(({ state, count, colour }) => (
          <span key={state} data-colour={colour} data-state={state} style={{ flexGrow: count }} />
        ))}
      </span>
      {legend && (
        <span className={styles['legend']} aria-hidden>
          {present.map(({ state, sign, count, colour }) => (
            <span key={state} data-colour={colour} title={STATE_SIGNS[state][language]}>
              <b>{sign}</b> {numberIn(language, count)}
            </span>
          ))}
        </span>
      )}
    </span>
  );
};
