import { dueDayOf } from '../words/dates';
import { useWords } from '../words/words';
import type { DraftWarning } from './draft-warnings';
import styles from './drafting.module.css';
import { draftWords } from './drafting.words';
import type { Weakness } from './weaknesses';

interface Props {
  readonly warnings: readonly DraftWarning[];
  /** Null where there is no order above to compare with. */
  readonly weaknesses: readonly Weakness[] | null;
}
/** What is left out, weakened or odd; named before the order goes out. */
export const BeforeIssue = ({ warnings, weaknesses }: Props) => {
  const say = useWords(draftWords);
  const words = (warning: DraftWarning): string => {
    switch (warning.kind) {
      case 'no-assignee':
        return say('warn.no-assignee', { label: warning.label });
      case 'past':
        return say('warn.past', { label: warning.label, day: dueDayOf(warning.dueAt) });
      default:
        return say(`warn.${warning.kind}`);
    }
  };
  const why = ({ weakenings }: Weakness): string => weakenings.map((each) => say(`weakening.${each}` as 'weakening.onlyPartly')).join(', ');
  return (
    <section aria-labelledby="before-issue">
      <h3 id="before-issue">{say('issue.warnings')}</h3>
      {weaknesses !== null && weaknesses.length === 0 && <p>{say('weak.none')}</p>}
      {weaknesses === null && warnings.length === 0 && <p>{say('issue.clean')}</p>}
      <ul>
        {(weaknesses ?? []).map((weakness) => (
          <li key={weakness.itemId}>
            <span className={styles['weak']}>
              ▲{' '}
              {weakness.verdict === 'dropped'
                ? say('weak.dropped', { label: weakness.label })
                : say('weak.weakened', { label: weakness.label, why: why(weakness) })}
            </span>{' '}
            <span className="quiet">{weakness.text}</span>
          </li>
        ))}
        {warnings.map((warning) => (
          <li key={JSON.stringify(warning)}>{words(warning)}</li>
        ))}
      </ul>
    </section>
  );
};
