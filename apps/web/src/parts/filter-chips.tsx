import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useWords } from '../words/words';
import styles from './filter-chips.module.css';
import { partsWords } from './parts.words';

export interface FilterChip {
  readonly key: string;
  /** What is asked for, whole: 'Cơ quan giao: UBND thị xã Bến Cát'. */
  readonly text: string;
  readonly remove: () => void;
}
interface Props {
  readonly chips: readonly FilterChip[];
  /** What stands behind them: how many match, a way to clear all. */
  readonly children?: ReactNode;
}
/** What a list is narrowed to, each said in words and taken back by itself; also on paper, where no field tells it. */
export const FilterChips = ({ chips, children }: Props) => {
  const say = useWords(partsWords);
  return (
    <div className={styles['chips']} role="group" aria-label={say('filtered')}>
      <span className="quiet">{say('filtered')}:</span>
      {chips.map(({ key, text, remove }) => (
        <span key={key} className={styles['chip']}>
          {text}
          <Button className="react-aria-Button plain" aria-label={say('filtered.remove', { text })} onPress={remove}>
            ×
          </Button>
        </span>
      ))}
      {children}
    </div>
  );
};
