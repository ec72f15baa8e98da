import type { WorkCalendar } from '@cascade/calendar/domain';
import { useState } from 'react';
import { serverToday } from '../api/server-clock';
import { Choice } from '../parts/choice';
import { Field } from '../parts/field';
import { dayOf, dueDayOf, weekdayOf } from '../words/dates';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import { deadlineForm, deadlineMistake, deadlineOf, readDeadline, type DeadlineForm } from './deadline-form';
import type { Deadline } from './draft-content';
import styles from './drafting.module.css';
import { draftWords } from './drafting.words';

interface Props {
  readonly deadline: Deadline | null | undefined;
  readonly calendar: WorkCalendar | null;
  readonly onChange: (deadline: Deadline | null) => void;
}
const KINDS: readonly DeadlineForm['kind'][] = ['none', 'until', 'before', 'workingDays', 'days', 'daily'];
/** A deadline by its parts, with its wording and the day that it will mean. */
export const DeadlineField = ({ deadline, calendar, onChange }: Props) => {
  const say = useWords(draftWords);
  // What is typed half way ('1:' of an hour) stands here; what is whole goes to the draft.
  const [typed, setTyped] = useState<DeadlineForm | null>(null);
  const form = typed ?? deadlineForm(deadline);
  const mistake = deadlineMistake(form);
  const set = (change: Partial<DeadlineForm>): void => {
    const next = { ...form, ...change };
    const isWhole = deadlineMistake(next) === null;
    setTyped(isWhole ? null : next);
    if (isWhole) onChange(deadlineOf(next, deadline));
  };
  const kinds = form.kind === 'other' ? [...KINDS, 'other' as const] : KINDS;
  const at = (which: typeof mistake): string | undefined => (mistake === which && mistake ? say(mistake) : undefined);
  return (
    <div className={styles['deadline']}>
      <Choice
        label={say('deadline')}
        value={form.kind}
        options={kinds.map((value) => ({ value, word: say(`deadline.${value}`) }))}
        onChange={(kind) => set({ kind })}
      />
      {(form.kind === 'until' || form.kind === 'before') && (
        <Field label={say('deadline.on')} type="date" value={form.on} onChange={(on) => set({ on })} error={at('on.missing')} />
      )}
      {(form.kind === 'until' || form.kind === 'before' || form.kind === 'daily') && (
        <Field
          label={say('deadline.hour')}
          value={form.hour}
          onChange={(hour) => set({ hour })}
          error={at('hour.wrong')}
          placeholder="14:00"
        />
      )}
      {(form.kind === 'workingDays' || form.kind === 'days') && (
        <>
          <Field label={say('deadline.amount')} value={form.amount} onChange={(amount) => set({ amount })} error={at('amount.wrong')} />
          <Choice
            label={say('deadline.trigger')}
            value={form.trigger}
            options={(['received', 'signed'] as const).map((value) => ({ value, word: say(`trigger.${value}`) }))}
            onChange={(trigger) => set({ trigger })}
          />
        </>
      )}
      {mistake === null && <DeadlineWords deadline={deadline} calendar={calendar} />}
    </div>
  );
};
/** The wording and the last day it means. */
export const DeadlineWords = ({ deadline, calendar }: Pick<Props, 'deadline' | 'calendar'>) => {
  const say = useWords(draftWords);
  const language = useLanguage();
  if (!deadline) return null;
  const { text } = deadline;
  const read = readDeadline(deadline, serverToday(), calendar);
  if (read.as === 'none') return null;
  if (read.as !== 'due') return <p className={styles['reading']}>{say(`read.${read.as}`, { text })}</p>;
  const day = deadline.hour ? dueDayOf(read.dueAt) : weekdayOf(Date.parse(read.dueAt) - 1, language);
  return (
    <p className={styles['reading']}>
      {read.from === null ? say('read.due', { text, day }) : say('read.due.from', { text, day, from: dayOf(read.from) })}
    </p>
  );
};
