import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, Checkbox } from 'react-aria-components';
import { useCommand, usePages, type AnswerTo } from '../api/answers';
import { wordsOf } from '../api/problem';
import { useIsNow } from '../frame/instant';
import { Empty } from '../parts/empty';
import { notify } from '../parts/notice';
import { Page } from '../parts/page';
import { partsWords } from '../parts/parts.words';
import { ProblemNote } from '../parts/problem-note';
import { ReasonButton } from '../parts/reason-button';
import { dayOf } from '../words/dates';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import { fieldName } from './field-name';
import styles from './letters.module.css';
import { lettersWords } from './letters.words';
import { useBulkConfirm } from './use-bulk-confirm';
import { waitingValue } from './waiting-value';

type WaitingLetter = AnswerTo<'/api/letters/waiting'>['items'][number];
const NAMES = 4;
/** Letters in which something waits, the oldest first; those that are sure are one click. */
export const WaitingPage = () => {
  const say = useWords(lettersWords);
  const sayPart = useWords(partsWords);
  const isNow = useIsNow();
  const { rows, hasNextPage, fetchNextPage, isFetching, error, refetch } = usePages(
    '/api/letters/waiting',
    { query: { limit: 200 } },
    ({ items }) => items,
  );
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const bulk = useBulkConfirm();
  const isChosen = ({ id, sure }: WaitingLetter): boolean => (sure ? !unticked.has(id) : ticked.has(id));
  const chosen = rows.filter(isChosen);
  const turn = ({ id, sure }: WaitingLetter): void => {
    const [set, put] = sure ? [unticked, setUnticked] : [ticked, setTicked];
    const next = new Set(set);
    if (!next.delete(id)) next.add(id);
    put(next);
  };
  return (
    <Page
      title={say('waiting.title')}
      about={say('waiting.about')}
      actions={
        isNow && (
          <>
            {bulk.isRunning && <Button onPress={bulk.stop}>{say('import.stop')}</Button>}
            <Button
              className="react-aria-Button primary"
              isDisabled={chosen.length === 0 || bulk.isRunning}
              onPress={() =>
                void bulk.confirm(
                  chosen.map(({ id, symbol, waiting }) => ({
                    ...{ directiveId: id, symbol: symbol ?? say('no-symbol'), pointers: waiting.map(({ pointer }) => pointer) },
                  })),
                )
              }
            >
              {say('waiting.sure', { n: chosen.length })}
            </Button>
          </>
        )
      }
    >
      {bulk.all > 0 && <BulkProgress bulk={bulk} isNow={isNow} />}
      {error && <ProblemNote error={error} retry={refetch} />}
      {rows.length === 0 && !isFetching && !error ? (
        <Empty title={say('waiting.none')}>
          <p>{say('waiting.none.how')}</p>
          <Link to="/letters/import">{say('import.title')}</Link>
        </Empty>
      ) : (
        <>
          <p className="quiet">{say('waiting.sure.about')}</p>
          <ul className={styles['waiting']} aria-label={say('waiting.title')}>
            {rows.map((letter) => (
              <WaitingRow
                key={letter.id}
                letter={letter}
                isChosen={isChosen(letter)}
                turn={() => turn(letter)}
                error={bulk.failed[letter.id]?.error}
                isNow={isNow}
              />
            ))}
          </ul>
          {hasNextPage && (
            <Button onPress={() => void fetchNextPage()} isDisabled={isFetching}>
              {sayPart('more')}
            </Button>
          )}
        </>
      )}
    </Page>
  );
};
/** How far it is, what could not be, and the way back: a confirmation that was a mistake is undone with a reason. */
const BulkProgress = ({ bulk, isNow }: { readonly bulk: ReturnType<typeof useBulkConfirm>; readonly isNow: boolean }) => {
  const say = useWords(lettersWords);
  const language = useLanguage();
  const { act, all, done, isRunning, confirmed, takeBack } = bulk;
  const failed = Object.entries(bulk.failed);
  const running = say(act === 'confirm' ? 'waiting.running' : 'back.running', { done, all });
  const left = all - done - failed.length;
  return (
    <>
      <div className={styles['bar']}>
        <progress max={all} value={done + failed.length} aria-label={running} />
        <span role="status">
          {isRunning ? running : say(act === 'confirm' ? 'waiting.done' : 'back.done', { n: done })}
          {!isRunning && left > 0 && ` ${say('waiting.left', { n: left })}`}
          {failed.length > 0 && <strong> {say(act === 'confirm' ? 'waiting.failed' : 'back.failed', { n: failed.length })}</strong>}
        </span>
        {isNow && !isRunning && confirmed.length > 0 && (
          <ReasonButton
            label={say('back', { n: confirmed.length })}
            said={say('back.said')}
            keptAs="letters.take-back"
            send={takeBack}
            isBusy={isRunning}
            error={null}
          />
        )}
      </div>
      {act === 'takeBack' && failed.length > 0 && (
        <ul role="alert">
          {failed.map(([id, { symbol, error }]) => (
            <li key={id}>
              <Link to="/directives/$directiveId" params={{ directiveId: id }}>
                {symbol}
              </Link>{' '}
              {Object.values(wordsOf(error, language)).join(' ')}
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
interface RowProps {
  readonly letter: WaitingLetter;
  readonly isChosen: boolean;
  readonly turn: () => void;
  readonly error: unknown;
  readonly isNow: boolean;
}
const WaitingRow = ({ letter, isChosen, turn, error, isNow }: RowProps) => {
  const say = useWords(lettersWords);
  const language = useLanguage();
  const symbol = letter.symbol ?? say('no-symbol');
  const names = letter.waiting.map(({ pointer, value }) => {
    const said = waitingValue(value);
    return said === null ? fieldName(pointer, language) : `${fieldName(pointer, language)} “${said}”`;
  });
  return (
    <li>
      {isNow && letter.waiting.length === 0 && <span />}
      {isNow && letter.waiting.length > 0 && (
        <Checkbox isSelected={isChosen} onChange={turn} aria-label={say('waiting.select', { symbol })}>
          <span className="box" />
        </Checkbox>
      )}
      <div>
        <Link to="/directives/$directiveId/reading" params={{ directiveId: letter.id }}>
          <strong>{symbol}</strong>
        </Link>{' '}
        <span className="quiet">{[letter.issuerName, letter.issuedOn && dayOf(letter.issuedOn)].filter(Boolean).join(' · ')}</span>
        <div>{letter.subject}</div>
        {names.length > 0 && (
          <div className={styles['waits']}>
            {say('letter.waits', { n: names.length })}: {names.slice(0, NAMES).join('; ')}
            {names.length > NAMES && '…'}
          </div>
        )}
        {letter.blank.length > 0 && (
          <div className={styles['waits']}>
            {say('waiting.blank', { what: letter.blank.map((what) => say(`waiting.blank.${what}`)).join(', ') })}{' '}
            {isNow && <RightlyBlank directiveId={letter.id} />}
          </div>
        )}
        {error !== undefined && <p className={styles['refusal']}>{Object.values(wordsOf(error, language)).join(' ')}</p>}
      </div>
    </li>
  );
};
/** The letter really has none: it no longer waits, and a later look may say otherwise. */
const RightlyBlank = ({ directiveId }: { readonly directiveId: string }) => {
  const say = useWords(lettersWords);
  const language = useLanguage();
  const dismiss = useCommand('post', '/api/directives/{directiveId}/warnings/dismiss');
  const send = async (): Promise<void> => {
    const body = { kind: 'blank', reason: lettersWords['waiting.blank.reason'].vi };
    await dismiss.mutateAsync({ params: { path: { directiveId } }, body } as never);
    notify({ text: say('waiting.blank.done'), link: { to: `/directives/${directiveId}`, word: say('waiting.open') } });
  };
  return (
    <>
      <Button className="react-aria-Button plain" isDisabled={dismiss.isPending} onPress={() => void send().catch(() => undefined)}>
        {say('waiting.blank.right')}
      </Button>
      {dismiss.error && <span role="alert">{wordsOf(dismiss.error, language).title}</span>}
    </>
  );
};
