import { Button } from 'react-aria-components';
import { foldName } from '@cascade/authorities/domain';
import type { AnswerTo } from '../api/answers';
import { Empty } from '../parts/empty';
import { Picker, useTyped } from '../parts/picker';
import { useWords } from '../words/words';
import styles from './statistics.module.css';
import { statisticsWords } from './statistics.words';

/** As many stand side by side; of more one is found by typing. */
const SIDE_BY_SIDE = 12;
interface Props {
  readonly covered: AnswerTo<'/api/directives/{directiveId}/coverage'>;
  readonly chosen: string | undefined;
  readonly onPick: (id: string) => void;
}
/** The answers to an order, one of which is compared with it. */
export const AnswerChooser = ({ covered, chosen, onPick }: Props) => {
  const say = useWords(statisticsWords);
  const answered = covered.rows.flatMap(({ answer, name }) =>
    answer ? [{ id: answer.id, name: `${answer.symbol ?? '–'} · ${name ?? ''}` }] : [],
  );
  const typed = useTyped(answered.find(({ id }) => id === chosen) ?? null);
  if (answered.length === 0) return <Empty title={say('compare.no-answers')} />;
  if (answered.length > SIDE_BY_SIDE) {
    const asked = foldName(typed.asked);
    return (
      <div className={styles['chooser']}>
        <Picker
          label={say('compare.choose-answer')}
          placeholder={say('compare.of-answers', { n: answered.length })}
          typed={typed}
          items={answered.filter(({ name }) => foldName(name).includes(asked))}
          nothing={say('compare.nothing')}
          onPick={(found) => found && onPick(found.id)}
          opensOnFocus
        >
          {({ name }) => name}
        </Picker>
      </div>
    );
  }
  return (
    <div role="group" aria-label={say('compare.choose-answer')} className={styles['filters']}>
      {answered.map(({ id, name }) => (
        <Button
          key={id}
          aria-pressed={id === chosen}
          className={`react-aria-Button${id === chosen ? ' primary' : ''}`}
          onPress={() => onPick(id)}
        >
          {name}
        </Button>
      ))}
    </div>
  );
};
