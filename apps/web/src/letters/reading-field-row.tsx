import { documentTypeName } from '@cascade/directives/domain';
import { Button } from 'react-aria-components';
import { fieldErrors, wordsOf } from '../api/problem';
import { directivesWords } from '../directives/directives.words';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import { BodyPick } from './body-pick';
import { inputId } from './confirm-reading';
import { fieldName } from './field-name';
import styles from './letters.module.css';
import { lettersWords, type LettersKey } from './letters.words';
import type { ReadingField } from './reading-fields';
import { shownIn, typedProblem } from './typed-value';

interface Props {
  readonly field: ReadingField;
  readonly isNow: boolean;
  readonly isBusy: boolean;
  /** What the person typed and has not recorded; undefined: nothing. */
  readonly typed: string | undefined;
  readonly error: unknown;
  readonly onType: (value: string) => void;
  readonly onFocus: () => void;
  readonly onAccept: () => void;
  readonly onCorrect: (value: string) => void;
  readonly onRemove: () => void;
  readonly onLeave: () => void;
}
const RELATIONS = [
  'implements',
  'basedOn',
  'cites',
  'mentions',
  'continues',
  'guides',
  'amends',
  'replaces',
  'repeals',
  'suspends',
  'corrects',
  'recalls',
  'answers',
] as const;
const URGENCIES = ['khẩn', 'thượng khẩn', 'hỏa tốc'] as const;
const REMOVABLE = /^\/(?:items|citations|addressees)\/\d+(?:\/(?:assignees|coOperators)\/\d+)?$/u;
/** One field: Enter accepts it, typing corrects it, Esc leaves it open. */
export const ReadingFieldRow = (props: Props) => {
  const { field, isNow, isBusy, typed, error, onType, onFocus, onAccept, onCorrect, onRemove, onLeave } = props;
  const say = useWords(lettersWords);
  const language = useLanguage();
  const { pointer, kind, warnings, waits, settled, value } = field;
  const before = shownIn(field);
  const shown = typed ?? before;
  const isChanged = typed !== undefined && typed.trim() !== before;
  const wrong = isChanged ? typedProblem(field, typed) : null;
  const refused = error ? (fieldErrors(error, language)[pointer] ?? Object.values(wordsOf(error, language)).join(' ')) : null;
  const problem = wrong ? say(`problem.${wrong}`) : refused;
  const canAccept = waits && value !== null;
  const isReadOnly = !isNow || kind === 'fixed' || kind === 'entry';
  const enter = (): void => {
    if (isBusy || !isNow || wrong) return;
    if (isChanged) onCorrect(typed);
    else if (waits) onAccept();
  };
  const common = {
    id: inputId(pointer),
    'aria-describedby': `${inputId(pointer)}-about`,
    'aria-invalid': problem !== null || undefined,
    onFocus,
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key === 'Escape') onLeave();
      else if (event.key === 'Enter' && !event.shiftKey) enter();
      else return;
      event.preventDefault();
    },
  };
  const options = kind === 'relation' ? RELATIONS : kind === 'urgency' ? (['', ...URGENCIES] as const) : null;
  return (
    <li className={styles['field']} data-waits={waits || undefined}>
      <label htmlFor={inputId(pointer)}>{fieldName(pointer, language)}</label>
      <div className={styles['input']}>
        {options ? (
          <select {...common} className="react-aria-Input" disabled={!isNow} value={shown} onChange={({ target }) => onType(target.value)}>
            {options.map((option) => (
              <OptionOf key={option} value={option} />
            ))}
          </select>
        ) : kind === 'long' || kind === 'entry' ? (
          <textarea
            {...common}
            className="react-aria-TextArea"
            rows={Math.min(6, Math.ceil((shown.length + 1) / 64))}
            readOnly={isReadOnly}
            value={shown}
            onChange={({ target }) => onType(target.value)}
          />
        ) : (
          <input
            {...common}
            className="react-aria-Input"
            readOnly={isReadOnly}
            value={shown}
            placeholder={say('reading.nothing')}
            onChange={({ target }) => onType(target.value)}
          />
        )}
        {isNow && kind === 'body' && !isChanged && <BodyPick label={fieldName(pointer, language)} isBusy={isBusy} onPick={onCorrect} />}
        {isNow && isChanged && (
          <Button className="react-aria-Button primary" isDisabled={isBusy || wrong !== null} onPress={enter}>
            {say('reading.correct')}
          </Button>
        )}
        {isNow && !isChanged && waits && (
          <Button isDisabled={isBusy || !canAccept} onPress={enter}>
            {say('reading.accept')}
          </Button>
        )}
        {isNow && waits && REMOVABLE.test(pointer) && (
          <Button className="react-aria-Button plain" isDisabled={isBusy} onPress={onRemove}>
            {say('reading.remove')}
          </Button>
        )}
      </div>
      <div id={`${inputId(pointer)}-about`} className={problem ? styles['refusal'] : 'quiet'} role={problem ? 'alert' : undefined}>
        {problem ??
          [
            pointer === '/documentType' && value !== null && documentTypeName(String(value)),
            ...warnings.map((warning) => warningIn(say, warning)),
            settled && say('reading.settled'),
          ]
            .filter(Boolean)
            .join(' · ')}
      </div>
    </li>
  );
};
const warningIn = (say: (key: LettersKey) => string, warning: string): string =>
  Object.hasOwn(lettersWords, `warning.${warning}`) ? say(`warning.${warning}` as LettersKey) : warning;
const OptionOf = ({ value }: { readonly value: (typeof RELATIONS)[number] | (typeof URGENCIES)[number] | '' }) => {
  const say = useWords(lettersWords);
  const sayRelation = useWords(directivesWords);
  const isRelation = (RELATIONS as readonly string[]).includes(value);
  return (
    <option value={value}>
      {value === '' ? say('urgency.none') : isRelation ? sayRelation(`relation.${value as (typeof RELATIONS)[number]}`) : value}
    </option>
  );
};
