import { STATE_SIGNS, type Sign } from '@cascade/lineage/domain';
import { useLanguage } from '../words/language';
import styles from './state-sign.module.css';

/** A state by sign, colour and word; `brief` leaves the word to screen readers and the tooltip. */
export const StateSign = ({ of, brief = false }: { readonly of: Sign; readonly brief?: boolean }) => {
  const language = useLanguage();
  const { sign, colour, struck, [language]: word } = STATE_SIGNS[of];
  return (
    <span className={styles['state']} data-colour={colour} data-struck={struck} title={brief ? word : undefined}>
      <span className={styles['sign']} aria-hidden>
        {sign}
      </span>
      <span className={brief ? 'visually-hidden' : undefined}>{word}</span>
    </span>
  );
};
