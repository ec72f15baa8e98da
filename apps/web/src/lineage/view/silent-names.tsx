import { useWords } from '../../words/words';
import { lineageWords } from '../lineage.words';
import styles from '../chain.module.css';
import type { Chain, ChainAnswer } from '../model/chain';
import type { Wanted } from '../model/filters';

const NAMED = 5;
interface Props {
  readonly answer: ChainAnswer;
  readonly chain: Chain;
  readonly onFilter: (states: readonly Wanted[]) => void;
  readonly onSelect: (key: string) => void;
}
/** Who has not answered, without a click: counts that lead to what they count, and the first names. */
export const SilentNames = ({ answer, chain, onFilter, onSelect }: Props) => {
  const say = useWords(lineageWords);
  const { directives, drafts, silent } = answer.below;
  if (directives + drafts + silent === 0) return <span className="quiet">{say('below.none')}</span>;
  const names = [...chain.nodes.values()].filter(({ kind }) => kind === 'silent');
  const shown = names.slice(0, NAMED);
  return (
    <span className={styles['names']}>
      <span>
        {say('below.shown')} {say('below.directives', { n: directives })}
        {drafts > 0 && (
          <>
            {' · '}
            <button type="button" onClick={() => onFilter(['draft'])}>
              {say('below.drafts', { n: drafts })}
            </button>
          </>
        )}
        {silent > 0 && (
          <>
            {' · '}
            <button type="button" onClick={() => onFilter(['silent'])}>
              {say('below.silent', { n: silent })}
            </button>
          </>
        )}
      </span>
      {names.length > 0 && ': '}
      {names.length > 0 && (
        <span>
          {shown.map(({ key, issuerName, place }, at) => (
            <span key={key}>
              {at > 0 && ', '}
              <button type="button" onClick={() => onSelect(key)}>
                {issuerName?.replace(/^UBND /, '') ?? say('no-body')}
                {place && shown.some((other) => other.key !== key && other.issuerName === issuerName) && ` (${place})`}
              </button>
            </span>
          ))}
          {names.length > NAMED && ` ${say('silent.more', { n: names.length - NAMED })}`}
        </span>
      )}
    </span>
  );
};
