import { Link } from '@tanstack/react-router';
import { ReviewButton } from '../changing/review-button';
import { StateSign } from '../parts/state-sign';
import { dayOf } from '../words/dates';
import { useWords } from '../words/words';
import type { DirectivePage, Item } from './directive.types';
import styles from './directives.module.css';
import { directivesWords } from './directives.words';

type Change = DirectivePage['changes'][number];
/** What later documents did to this one, and what above it changed and still asks for a decision, in the words of the documents. */
export const ChangesNote = ({ page: { id, changes, reviewBecause, items } }: { readonly page: DirectivePage }) => {
  const say = useWords(directivesWords);
  if (changes.length + reviewBecause.length === 0) return null;
  return (
    <div className={styles['changes']}>
      <ul>
        {changes.map((change) => (
          <li key={`${change.kind} ${change.changedAt}`}>
            <strong>{say('changed.this')}</strong> <ChangeSentence {...{ change, items }} />
          </li>
        ))}
        {reviewBecause.map((change) => (
          <li key={`${change.directiveId} ${change.kind} ${change.changedAt}`}>
            <StateSign of="toBeReviewed" />{' '}
            <Link to="/directives/$directiveId" params={{ directiveId: change.directiveId }}>
              {change.symbol ?? say('no-symbol')}
            </Link>{' '}
            <ChangeSentence {...{ change, items: [] }} />
          </li>
        ))}
      </ul>
      {reviewBecause.length > 0 && <ReviewButton kind="directive" id={id} />}
    </div>
  );
};
const ChangeSentence = ({ change, items }: { readonly change: Change; readonly items: readonly Item[] }) => {
  const say = useWords(directivesWords);
  const { kind, sentence, byDirectiveId, bySymbol, changedAt, itemIds } = change;
  const labels = items.filter(({ itemId }) => itemIds?.includes(itemId)).map(({ label }) => label);
  return (
    <>
      {say(`changed.${kind}`)} {labels.length > 0 && `${say('changed.items', { labels: labels.join(', ') })} `}
      {byDirectiveId && (
        <Link to="/directives/$directiveId" params={{ directiveId: byDirectiveId }}>
          {say('changed.by', { symbol: bySymbol ?? say('no-symbol') })}
        </Link>
      )}{' '}
      <span className="quiet">{dayOf(changedAt)}</span>
      {sentence && <q className={styles['quoted']}>{sentence}</q>}
    </>
  );
};
