import { readLetter } from '@cascade/documents/domain';
import { Link } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { useCommand } from '../api/answers';
import { ProblemError } from '../api/problem';
import { Field } from '../parts/field';
import { ProblemNote } from '../parts/problem-note';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import { fieldName } from './field-name';
import styles from './letters.module.css';
import { lettersWords } from './letters.words';
import { MarkedLetter } from './marked-letter';
import { nextWaiting, placesOf, readingFields, uncertainFirst, type LetterReading, type ReadingField } from './reading-fields';
import { ReadingFieldRow } from './reading-field-row';
import { correctedValue } from './typed-value';
import { useTyped } from './use-typed';

interface Props {
  readonly reading: LetterReading;
  /** Null once it was destroyed. */
  readonly text: string | null;
  readonly isNow: boolean;
  readonly onAllDone: () => void;
}
export const inputId = (pointer: string): string => `field${pointer.replaceAll('/', '.')}`;
/** Text left, fields right, the uncertain ones first. What is typed is kept on this machine until it is recorded. */
export const ConfirmReading = ({ reading, text, isNow, onAllDone }: Props) => {
  const say = useWords(lettersWords);
  const language = useLanguage();
  const { directiveId } = reading;
  const places = useMemo(() => (text === null ? {} : placesOf(readLetter(text), reading.content)), [text, reading.content]);
  const fields = useMemo(() => readingFields(reading, places), [reading, places]);
  const { waiting, marked, sure } = uncertainFirst(fields);
  const [lit, setLit] = useState<string | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const { typed, type, forget } = useTyped(directiveId);
  const [reason, setReason] = useState(say('reading.reason.usual'));
  const confirm = useCommand('post', '/api/directives/{directiveId}/reading/confirm');
  const correct = useCommand('post', '/api/directives/{directiveId}/reading/correct');
  const [failed, setFailed] = useState<{ pointer: string; error: unknown } | null>(null);
  const column = useRef<HTMLDivElement>(null);
  const expected = Number(reading.revision);
  const path = { directiveId };

  const focus = (pointer: string | null): void => {
    if (pointer) requestAnimationFrame(() => document.getElementById(inputId(pointer))?.focus());
  };
  const whenDone = (pointer: string) => {
    const next = nextWaiting(fields, pointer);
    return {
      onSuccess: () => {
        forget(pointer);
        setFailed(null);
        setSaved(fieldName(pointer, language));
        if (next) focus(next);
        else if (waiting.some((field) => field.pointer === pointer)) onAllDone();
      },
      onError: (error: unknown) => {
        setFailed({ pointer, error });
        focus(pointer);
      },
    };
  };
  const accept = ({ pointer }: ReadingField): void =>
    confirm.mutate({ params: { path }, body: { pointers: [pointer], expected } } as never, whenDone(pointer));
  const put = ({ pointer, span }: ReadingField, value: unknown): void =>
    correct.mutate(
      { params: { path }, body: { corrections: [{ pointer, value, reason, ...(span && { span }) }], expected } } as never,
      whenDone(pointer),
    );
  const isConflict = failed?.error instanceof ProblemError && failed.error.isConflict;
  const row = (field: ReadingField) => (
    <ReadingFieldRow
      key={field.pointer}
      {...{ field, isNow }}
      isBusy={confirm.isPending || correct.isPending}
      typed={typed[field.pointer]}
      error={failed?.pointer === field.pointer && !isConflict ? failed.error : null}
      onType={(value) => type(field.pointer, value)}
      onFocus={() => setLit(field.pointer)}
      onAccept={() => accept(field)}
      onCorrect={(value) => put(field, correctedValue(field, value, reading))}
      onRemove={() => put(field, null)}
      onLeave={() => {
        forget(field.pointer);
        focus(nextWaiting(fields, field.pointer));
      }}
    />
  );
  return (
    <div className={styles['sides']}>
      <section className={styles['side']} aria-label={say('reading.text')} tabIndex={0}>
        {text === null ? (
          <p className="empty">{say('reading.gone')}</p>
        ) : (
          <MarkedLetter text={text} fields={fields} lit={lit} onMark={(pointer) => focus(pointer)} />
        )}
      </section>
      <section className={styles['side']} aria-label={say('reading.fields')} ref={column}>
        {isConflict && (
          <div role="alert" className={styles['conflict']}>
            {say('reading.conflict')}{' '}
            <Link to="/directives/$directiveId" params={path} search={{ tab: 'history' }}>
              {say('reading.history')}
            </Link>
          </div>
        )}
        {failed && !isConflict && !fields.some(({ pointer }) => pointer === failed.pointer) && <ProblemNote error={failed.error} />}
        <div className={styles['fieldsHead']}>
          <h2>
            {say('reading.waiting')} <span className="quiet">{waiting.length}</span>
          </h2>
          <span role="status" className="quiet">
            {saved && say('reading.saved', { field: saved })}
          </span>
          {isNow && waiting.length > 1 && (
            <Button
              isDisabled={confirm.isPending}
              onPress={() =>
                confirm.mutate(
                  { params: { path }, body: { pointers: waiting.map(({ pointer }) => pointer), expected } } as never,
                  whenDone(waiting.at(-1)!.pointer),
                )
              }
            >
              {say('reading.all', { n: waiting.length })}
            </Button>
          )}
        </div>
        {waiting.length === 0 && <p>{say('reading.all-done')}</p>}
        <ul className={styles['fields']}>{waiting.map(row)}</ul>
        {marked.length > 0 && (
          <>
            <h2>
              {say('reading.marked')} <span className="quiet">{marked.length}</span>
            </h2>
            <ul className={styles['fields']}>{marked.map(row)}</ul>
          </>
        )}
        {isNow && <Field label={say('reading.reason')} value={reason} onChange={setReason} />}
        <h2>
          {say('reading.sure')} <span className="quiet">{sure.length}</span>
        </h2>
        <ul className={styles['fields']}>{sure.map(row)}</ul>
      </section>
    </div>
  );
};
