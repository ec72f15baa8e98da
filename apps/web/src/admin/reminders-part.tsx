import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useAnswer, useCommand, type AnswerTo } from '../api/answers';
import { fieldErrors } from '../api/problem';
import { useIsNow } from '../frame/instant';
import { AnswerOf } from '../parts/answer';
import { Field } from '../parts/field';
import { FormDialog } from '../parts/form-dialog';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import styles from './admin.module.css';
import { adminWords } from './admin.words';
import { daysIn, daysOf } from './policies';

type Reminders = AnswerTo<'/api/authorities/{authorityId}/reminders'>;
/** What a body wants to be told of its tasks, and the change of it. */
export const RemindersPart = ({ authorityId }: { readonly authorityId: string }) => {
  const say = useWords(adminWords);
  const isNow = useIsNow();
  const reminders = useAnswer('/api/authorities/{authorityId}/reminders', { path: { authorityId } });
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={styles['part']} aria-labelledby="reminders">
      <header>
        <h2 id="reminders">{say('reminders')}</h2>
        {isNow && <Button onPress={() => setOpen(true)}>{say('reminders.change')}</Button>}
      </header>
      <AnswerOf of={reminders}>
        {(answer) => (
          <>
            {answer.rules.length === 0 && <p className="quiet">{say('reminders.none')}</p>}
            <ul className={styles['plain-list']}>
              {answer.rules.map(({ days, about, channels }) => (
                <li key={`${about}${days}`}>
                  {say(`reminders.rule.${about}.${days > 0 ? 'after' : 'before'}`, { n: Math.abs(days) })}
                  {channels.includes('email') && answer.email && <span className="quiet"> · {answer.email}</span>}
                </li>
              ))}
            </ul>
            {answer.webhookUrl && (
              <p className="quiet">
                {say('reminders.webhook')}: {answer.webhookUrl}
                {answer.hasWebhookSecret && ` (${say('reminders.secret-set')})`}
              </p>
            )}
            {isOpen && <RemindersDialog authorityId={authorityId} now={answer} close={() => setOpen(false)} />}
          </>
        )}
      </AnswerOf>
    </section>
  );
};
interface DialogProps {
  readonly authorityId: string;
  readonly now: Reminders;
  readonly close: () => void;
}
const RemindersDialog = ({ authorityId, now, close }: DialogProps) => {
  const say = useWords(adminWords);
  const language = useLanguage();
  const set = useCommand('put', '/api/authorities/{authorityId}/reminders');
  const [typed, setTyped] = useState({ ...daysOf(now.rules as never), email: now.email ?? '' });
  const errors = fieldErrors(set.error, language);
  const [ours, given] = [daysIn(typed.ours), daysIn(typed.given)];
  const [isTried, setTried] = useState(false);
  const wrong = (days: number[] | null): string | undefined => (isTried && days === null ? say('reminders.days-unreadable') : undefined);
  const submit = (): void => {
    setTried(true);
    if (ours === null || given === null) return;
    const channels: 'email'[] = typed.email ? ['email'] : [];
    const rules = [
      ...ours.map((days) => ({ days: -days, about: 'ours' as const, channels })),
      ...given.map((days) => ({ days, about: 'given' as const, channels })),
    ];
    set.mutate(
      { params: { path: { authorityId } }, body: { rules, ...(typed.email && { email: typed.email }) } as never },
      { onSuccess: close },
    );
  };
  const field = (name: 'ours' | 'given' | 'email') => ({
    value: typed[name],
    onChange: (text: string) => setTyped({ ...typed, [name]: text }),
  });
  return (
    <FormDialog
      title={say('reminders.change')}
      action={say('reminders.change')}
      isBusy={set.isPending}
      error={set.error}
      fields={['email', 'rules']}
      onSubmit={submit}
      close={close}
    >
      <Field
        label={say('reminders.ours')}
        about={say('reminders.days.about')}
        {...field('ours')}
        error={wrong(ours) ?? errors['rules']}
        autoFocus
      />
      <Field label={say('reminders.given')} about={say('reminders.days.about')} {...field('given')} error={wrong(given)} />
      <Field label={say('reminders.email')} about={say('reminders.email.about')} type="email" {...field('email')} error={errors['email']} />
    </FormDialog>
  );
};
