import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import type { AnswerTo } from '../api/answers';
import { DecideCarriage } from '../directives/decide-carriage';
import { directivesWords } from '../directives/directives.words';
import { useIsNow } from '../frame/instant';
import { useWords } from '../words/words';
import type { Aligned } from './align';
import styles from './statistics.module.css';
import { statisticsWords } from './statistics.words';
import { compareWords, type Piece } from './word-diff';

const SIGNS = { carried: '●', weakened: '◐', dropped: '×', none: '–' } as const;
type Row = AnswerTo<'/api/directives/{directiveId}/coverage'>['rows'][number];
interface Item {
  readonly itemId: string;
  readonly label: string;
  readonly text: string | null;
}
interface Props extends Aligned<Item, Row['cells'][number]> {
  readonly directiveId: string;
  readonly authorityId: string | null;
}
/** One item above, what became of it, and what carries it: words that only one side has are marked. Whoever may decides here. */
export const ComparedItem = ({ item, cell, answers, directiveId, authorityId }: Props) => {
  const say = useWords(statisticsWords);
  const sayWeak = useWords(directivesWords);
  const isNow = useIsNow();
  const [isDeciding, setDeciding] = useState(false);
  const verdict = cell?.verdict ?? 'none';
  const words = useMemo(
    () =>
      compareWords(
        item.text ?? '',
        answers.map(({ text }) => text ?? ''),
      ),
    [item, answers],
  );
  return (
    <>
      <div>
        <Letter item={item} pieces={words?.above} mark="del" />
      </div>
      <div className={styles['verdict']} data-verdict={verdict}>
        <strong>
          <span aria-hidden>{SIGNS[verdict]}</span> {say(`verdict.${verdict}`)}
        </strong>
        {cell?.by && <div className="quiet">{say(`by.${cell.by}`)}</div>}
        {cell?.reason && <div>{cell.reason}</div>}
        {cell?.weakenings.map((weakening) => (
          <div key={weakening}>{sayWeak(`weak.${weakening}`)}</div>
        ))}
        {authorityId !== null && isNow && <Button onPress={() => setDeciding(true)}>{sayWeak('matrix.decide')}</Button>}
        {isDeciding && authorityId !== null && (
          <DecideCarriage
            {...{ directiveId, authorityId, itemId: item.itemId, before: cell?.verdict ?? null }}
            close={() => setDeciding(false)}
          />
        )}
      </div>
      <div>
        {answers.length === 0 ? (
          <span className="quiet">–</span>
        ) : (
          answers.map((each, at) => <Letter key={each.itemId} item={each} pieces={words?.below[at]} mark="ins" />)
        )}
      </div>
    </>
  );
};
const Letter = ({
  item,
  pieces,
  mark: Mark,
}: {
  readonly item: Item;
  readonly pieces: readonly Piece[] | undefined;
  readonly mark: 'del' | 'ins';
}) => (
  <p className={styles['letter']} lang="vi">
    {item.label}.{' '}
    {pieces?.map(({ text, isSame }, at) => (
      <span key={at}>
        {at > 0 && ' '}
        {isSame ? text : <Mark>{text}</Mark>}
      </span>
    )) ??
      item.text ??
      ''}
  </p>
);
