import { Button } from 'react-aria-components';
import { useWords } from '../words/words';
import styles from './drafting.module.css';
import { draftWords } from './drafting.words';

interface Props {
  readonly label: string;
  readonly none: string;
  readonly texts: readonly string[];
  readonly onRemove: (place: number) => void;
  readonly children: React.ReactNode;
}
/** Whom something goes to: each can be taken out, others added. */
export const Chips = ({ label, none, texts, onRemove, children }: Props) => {
  const say = useWords(draftWords);
  return (
    <div role="group" aria-label={label}>
      <strong>{label}</strong>
      <div className={styles['chips']}>
        {texts.length === 0 && <span className="quiet">{none}</span>}
        {texts.map((text, place) => (
          <span key={`${text}${place}`} className={styles['chip']}>
            {text}
            <Button className="react-aria-Button plain" aria-label={say('remove', { name: text })} onPress={() => onRemove(place)}>
              ×
            </Button>
          </span>
        ))}
        {children}
      </div>
    </div>
  );
};
