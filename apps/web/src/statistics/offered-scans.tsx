import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, Label, Radio, RadioGroup } from 'react-aria-components';
import { useAnswer, useAnswers, useCommand, type AnswerTo } from '../api/answers';
import { useIsNow } from '../frame/instant';
import { Field } from '../parts/field';
import { useKept } from '../parts/kept';
import { notify } from '../parts/notice';
import { ProblemNote } from '../parts/problem-note';
import { dayOf } from '../words/dates';
import { useWords } from '../words/words';
import styles from './statistics.module.css';
import { statisticsWords } from './statistics.words';

type Same = AnswerTo<'/api/scans'>['items'][number];
const keyOf = ({ directiveIds }: Same): string => directiveIds[0] ?? '';

/** All that may be scans of one letter, a line each; the one in hand is open, and after it is decided the next. */
export const OfferedScans = ({ items }: { readonly items: readonly Same[] }) => {
  const say = useWords(statisticsWords);
  const [chosen, setChosen] = useState<string | null>(null);
  const open = items.find((each) => keyOf(each) === chosen) ?? items[0];
  return (
    <>
      <p>{say('duplicates.count', { n: items.length })}</p>
      {items.map((each) => (
        <Pair key={keyOf(each)} same={each} isOpen={each === open} onOpen={() => setChosen(keyOf(each))} />
      ))}
    </>
  );
};
interface PairProps {
  readonly same: Same;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}
const Pair = ({ same, isOpen, onOpen }: PairProps) => {
  const say = useWords(statisticsWords);
  const { issuerId, symbolKey, issuedOn, directiveIds } = same;
  const issuer = useAnswer('/api/authorities/{authorityId}', { path: { authorityId: issuerId } });
  return (
    <section className={styles['pair']} aria-label={symbolKey.toUpperCase()}>
      <div className={styles['pair-head']}>
        <h2>
          {symbolKey.toUpperCase()} · {dayOf(issuedOn)} <span className="quiet">{issuer.data?.name}</span>
        </h2>
        <span className="quiet">{say('duplicates.letters', { n: directiveIds.length })}</span>
        {!isOpen && <Button onPress={onOpen}>{say('duplicates.open')}</Button>}
      </div>
      {isOpen && <Decide same={same} />}
    </section>
  );
};
const Decide = ({ same: { symbolKey, directiveIds } }: { readonly same: Same }) => {
  const say = useWords(statisticsWords);
  const isNow = useIsNow();
  const [first = '', second = ''] = directiveIds;
  const [keptId, setKept] = useState(first);
  const [asked, setOther] = useState(second);
  // The other one is never the one that stays.
  const otherId = asked !== keptId ? asked : (directiveIds.find((id) => id !== keptId) ?? '');
  const [reason, setReason, forgetReason] = useKept(`duplicates.${first}`, '');
  const [isMissing, setMissing] = useState(false);
  const join = useCommand('post', '/api/scans/join');
  const apart = useCommand('post', '/api/scans/keep-apart');
  const decide = (command: typeof join | typeof apart): void => {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    // The pair is gone from the page before the command has told its callers: what follows hangs on the promise.
    const done = (): void => {
      forgetReason();
      notify({ text: say('duplicates.done'), link: { to: `/directives/${keptId}`, word: symbolKey.toUpperCase() } });
    };
    const body = { keptId, otherId, reason: reason.trim() };
    void (command as typeof join).mutateAsync({ body } as never).then(done, () => undefined);
  };
  return (
    <>
      {directiveIds.length > 2 && <p className="quiet">{say('duplicates.more', { n: directiveIds.length })}</p>}
      <Letters label={say('duplicates.kept')} ids={directiveIds} all={directiveIds} value={keptId} onChange={setKept} isDisabled={!isNow} />
      {directiveIds.length > 2 && (
        <Letters
          label={say('duplicates.other')}
          ids={directiveIds.filter((id) => id !== keptId)}
          all={directiveIds}
          value={otherId}
          onChange={setOther}
          isDisabled={!isNow}
        />
      )}
      {isNow && (
        <>
          <Field
            label={say('duplicates.reason')}
            value={reason}
            onChange={setReason}
            error={isMissing && reason.trim() === '' ? say('duplicates.reason.missing') : undefined}
          />
          <div className={styles['foot']}>
            <Button className="react-aria-Button primary" isDisabled={join.isPending || apart.isPending} onPress={() => decide(join)}>
              {say('duplicates.join')}
            </Button>
            <Button isDisabled={join.isPending || apart.isPending} onPress={() => decide(apart)}>
              {say('duplicates.apart')}
            </Button>
          </div>
          {(join.error ?? apart.error) !== null && <ProblemNote error={join.error ?? apart.error} />}
        </>
      )}
    </>
  );
};
interface LettersProps {
  readonly label: string;
  readonly ids: readonly string[];
  /** All of the group: a letter keeps its number in both lists. */
  readonly all: readonly string[];
  readonly value: string;
  readonly onChange: (directiveId: string) => void;
  readonly isDisabled: boolean;
}
/** The letters to choose from, each with what it is about and the tasks that hang on it. */
const Letters = ({ label, ids, all, value, onChange, isDisabled }: LettersProps) => {
  const say = useWords(statisticsWords);
  const { answers } = useAnswers(
    '/api/directives/{directiveId}',
    ids.map((directiveId) => ({ path: { directiveId } })),
  );
  const pages = new Map(answers.map((page) => [page.id, page]));
  const about = (directiveId: string): string => {
    const page = pages.get(directiveId);
    if (page === undefined) return '';
    return [page.subject, say('duplicates.tasks', { n: page.counts.total })].filter(Boolean).join(' · ');
  };
  return (
    <RadioGroup value={value} onChange={onChange} isDisabled={isDisabled}>
      <Label>{label}</Label>
      {ids.map((directiveId) => (
        <div key={directiveId} className={styles['scan']}>
          <Radio value={directiveId}>
            {({ isSelected }) => (
              <>
                <span aria-hidden>{isSelected ? '◉' : '○'}</span> {say('duplicates.nth', { n: all.indexOf(directiveId) + 1 })}
              </>
            )}
          </Radio>{' '}
          <Link to="/directives/$directiveId" params={{ directiveId }}>
            {say('duplicates.see', { n: all.indexOf(directiveId) + 1 })}
          </Link>{' '}
          <span className="quiet">{about(directiveId)}</span>
        </div>
      ))}
    </RadioGroup>
  );
};
