import { Button } from 'react-aria-components';
import { useAnswer } from '../api/answers';
import { timeOf } from '../words/dates';
import { useWords } from '../words/words';
import type { DraftContent, SaidContent } from './draft-content';
import { changesBetween, merge, type DraftField } from './draft-merge';
import styles from './drafting.module.css';
import { draftWords } from './drafting.words';

interface Props {
  readonly conflict: { readonly base: DraftContent; readonly mine: DraftContent; readonly theirs: DraftContent };
  readonly changed: SaidContent['changed'];
  /** The content to go on with; null: theirs. */
  readonly settle: (content: DraftContent | null) => void;
}
/** Two people on one draft: what the other changed and when, and what becomes of both. */
export const ConflictNote = ({ conflict: { base, mine, theirs }, changed, settle }: Props) => {
  const say = useWords(draftWords);
  const by = useAnswer(
    '/api/authorities/{authorityId}',
    { path: { authorityId: changed?.onBehalfOf ?? '' } },
    { enabled: (changed?.onBehalfOf ?? null) !== null },
  );
  const { content, conflicts } = merge(base, mine, theirs);
  const words = (fields: readonly DraftField[]): string =>
    fields
      .map((field) => {
        if (!field.startsWith('item:')) return say(`field.${field}` as 'field.subject');
        const item = [...theirs.items, ...mine.items].find(({ itemId }) => itemId === field.slice(5));
        return item ? say('field.item', { label: item.label }) : say('field.item.gone');
      })
      .join(', ');
  return (
    <div className={styles['conflict']} role="alert">
      <p>
        <strong>{say('conflict.title')}</strong>{' '}
        {changed && <span className="quiet">({say('conflict.by', { body: by.data?.name ?? '', time: timeOf(changed.at) })})</span>}
      </p>
      <p>
        {say('conflict.theirs', { fields: words(changesBetween(base, theirs)) })}{' '}
        {conflicts.length > 0 && say('conflict.both', { fields: words(conflicts) })} {say('conflict.kept')}
      </p>
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
