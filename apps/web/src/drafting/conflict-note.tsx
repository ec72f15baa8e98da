import { Button } from 'react-aria-components';
import { useAnswer } from '../api/answers';
import { useNames } from '../parts/who';
import { timeOf } from '../words/dates';
import { useWords } from '../words/words';
import type { DraftContent, OrderItem, SaidContent } from './draft-content';
import { changesBetween, merge, type DraftField } from './draft-merge';
import styles from './drafting.module.css';
import { draftWords } from './drafting.words';
import { saidOfField } from './said-of-field';

interface Props {
  readonly conflict: { readonly base: DraftContent; readonly mine: DraftContent; readonly theirs: DraftContent };
  readonly changed: SaidContent['changed'];
  /** Items of the order above: where a draft carries one unchanged, its words stand there. */
  readonly order: readonly OrderItem[];
  /** The content to go on with; null: theirs. */
  readonly settle: (content: DraftContent | null) => void;
}
/** Two people on one draft: what the other changed and when, and what becomes of both. */
export const ConflictNote = ({ conflict: { base, mine, theirs }, changed, order, settle }: Props) => {
  const say = useWords(draftWords);
  const by = useAnswer(
    '/api/authorities/{authorityId}',
    { path: { authorityId: changed?.onBehalfOf ?? '' } },
    { enabled: (changed?.onBehalfOf ?? null) !== null },
  );
  const { content, conflicts } = merge(base, mine, theirs);
  const nameOf = useNames(changed ? [changed.actor] : []);
  const others = changesBetween(base, theirs);
  const word = (field: DraftField): string => {
    if (!field.startsWith('item:')) return say(`field.${field}` as 'field.subject');
    const item = [...theirs.items, ...mine.items].find(({ itemId }) => itemId === field.slice(5));
    return item ? say('field.item', { label: item.label }) : say('field.item.gone');
  };
  const said = (content: DraftContent, field: DraftField): string => saidOfField(content, field, order) ?? say('conflict.nothing');
  return (
    <div className={styles['conflict']} role="alert">
      <p>
        <strong>{say('conflict.title')}</strong>{' '}
        {changed && (
          <span className="quiet">({[nameOf(changed.actor), by.data?.name, timeOf(changed.at)].filter(Boolean).join(', ')})</span>
        )}
      </p>
      <p>
        {say('conflict.theirs', { fields: others.map(word).join(', ') })}{' '}
        {conflicts.length > 0 && say('conflict.both', { fields: conflicts.map(word).join(', ') })} {say('conflict.kept')}
      </p>
      <dl className={styles['sides']}>
        {others.map((field) => (
          <div key={field}>
            <dt>{word(field)}</dt>
            <dd>
              {say('conflict.they-say')} {said(theirs, field)}
            </dd>
            {conflicts.includes(field) && (
              <dd>
                {say('conflict.you-say')} {said(mine, field)}
              </dd>
            )}
          </div>
        ))}
      </dl>
      <div className={styles['row']}>
        <Button className="react-aria-Button primary" onPress={() => settle(content)}>
          {say('conflict.merge')}
        </Button>
        <Button onPress={() => settle(null)}>{say('conflict.take')}</Button>
        <Button onPress={() => settle(mine)}>{say('conflict.redo')}</Button>
      </div>
    </div>
  );
};
