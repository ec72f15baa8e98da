import { Link } from '@tanstack/react-router';
import { useAnswer, type AnswerTo } from '../api/answers';
import { AnswerOf } from '../parts/answer';
import { fieldName } from '../letters/field-name';
import { useLanguage } from '../words/language';
import { timeOf } from '../words/dates';
import { useNames, Who } from '../parts/who';
import { useWords } from '../words/words';
import type { DirectivePage, HistoryEntry } from './directive.types';
import styles from './directives.module.css';
import { directivesWords } from './directives.words';
import { isLate, sentenceOf } from './history-sentence';
import { historyWords } from './history.words';

type Names = AnswerTo<'/api/directives/{directiveId}/history'>['names'];
/** What happened to the document, as sentences: who, what, when, in whose name; the latest last, as it was lived. */
export const HistoryTab = ({ page }: { readonly page: DirectivePage }) => {
  const say = useWords(directivesWords);
  const history = useAnswer('/api/directives/{directiveId}/history', { path: { directiveId: page.id } });
  const nameOf = useNames((history.data?.entries ?? []).map(({ actor }) => actor));
  return (
    <AnswerOf of={history}>
      {({ entries, names }) => (
        <ol className={styles['history']} aria-label={say('history.title')}>
          {entries.map((entry) => (
            <Entry key={entry.eventId} {...{ entry, names, page }} actor={nameOf(entry.actor)} />
          ))}
        </ol>
      )}
    </AnswerOf>
  );
};
/** What says so in words of the document itself; everything else gives a reason. */
const QUOTING: ReadonlySet<string> = new Set(['DirectiveAmended', 'DirectiveReplaced', 'DirectiveCorrected', 'DirectiveRepealed']);
interface EntryProps {
  readonly entry: HistoryEntry;
  readonly names: Names;
  readonly page: DirectivePage;
  /** Who did it, by name. */
  readonly actor: string;
}
const Entry = ({ entry, names, page, actor }: EntryProps) => {
  const say = useWords(historyWords);
  const { key, values, isUndo } = sentenceOf(entry);
  const { occurredAt, recordedAt, onBehalfOf, reason, byDirectiveId, itemIds, type } = entry;
  const body = onBehalfOf === null ? null : (names.bodies[onBehalfOf] ?? onBehalfOf);
  const kind: Record<string, string> =
    typeof values['kind'] === 'string' && values['kind'] !== '' ? { kind: say(`kind.${values['kind'] as 'blank'}`) } : {};
  const labels = page.items.filter(({ itemId }) => itemIds.includes(itemId)).map(({ label }) => label);
  const isQuote = QUOTING.has(type);
  return (
    <li data-undo={isUndo || undefined}>
      <time dateTime={occurredAt ?? recordedAt}>{timeOf(occurredAt ?? recordedAt)}</time>
      <div>
        <strong>{say(key, { ...values, ...kind })}</strong> {labels.length > 0 && say('items', { labels: labels.join(', ') })}{' '}
        {byDirectiveId && (
          <>
            {say('by.document')}{' '}
            <Link to="/directives/$directiveId" params={{ directiveId: byDirectiveId }}>
              {names.documents[byDirectiveId]?.symbol ?? byDirectiveId}
            </Link>
          </>
        )}
        {isUndo && <span className={styles['undo']}>{say('undo')}</span>}
        <div className="quiet">
          <Who id={entry.actor} name={actor} />
          {[body && say('for', { body }), isLate(entry) && say('late', { time: timeOf(recordedAt) })]
            .filter(Boolean)
            .map((part) => ` · ${part}`)
            .join('')}
        </div>
        {reason && (isQuote ? <q className={styles['quoted']}>{reason}</q> : <div>{`${say('reason')}: ${reason}`}</div>)}
        <Fields entry={entry} page={page} />
      </div>
    </li>
  );
};
const shown = (value: unknown): string => {
  if (value === null || value === undefined) return '–';
  if (typeof value !== 'object') return String(value);
  const { asWritten, text, name } = value as Record<string, unknown>;
  return String(asWritten ?? text ?? name ?? JSON.stringify(value)).slice(0, 200);
};
const Fields = ({ entry, page }: { readonly entry: HistoryEntry; readonly page: DirectivePage }) => {
  const say = useWords(historyWords);
  const language = useLanguage();
  if (entry.fields.length === 0) return null;
  const told = (page.reading?.corrections ?? []).filter(({ recordedAt }) => recordedAt === entry.recordedAt);
  return (
    <details>
      <summary>
        {entry.fields
          .map(({ pointer }) => fieldName(pointer, language))
          .slice(0, 4)
          .join(', ')}
      </summary>
      <ul>
        {entry.fields.map(({ pointer, kind, reason }) => {
          const change = told.find((each) => each.pointer === pointer);
          return (
            <li key={pointer}>
              {fieldName(pointer, language)}: {say(`field.${kind as 'confirmed'}`)}
              {change &&
                kind === 'corrected' &&
                ` (${say('before', { value: shown(change.before) })}; ${say('after', { value: shown(change.after) })})`}
              {reason && <span className="quiet"> – {reason}</span>}
            </li>
          );
        })}
      </ul>
    </details>
  );
};
