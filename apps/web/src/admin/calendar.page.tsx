import { VIET_NAM_CALENDAR_ID } from '@cascade/calendar/domain';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useAnswer, useCommand } from '../api/answers';
import { fieldErrors } from '../api/problem';
import { useIsNow } from '../frame/instant';
import { AnswerOf } from '../parts/answer';
import { Choice } from '../parts/choice';
import { Empty } from '../parts/empty';
import { Field } from '../parts/field';
import { FormDialog } from '../parts/form-dialog';
import { weekdayOf } from '../words/dates';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import { AdminPage } from './admin-page';
import styles from './admin.module.css';
import { adminWords } from './admin.words';

/** Days off and days worked in exchange, year by year. */
export const CalendarPage = () => {
  const say = useWords(adminWords);
  const language = useLanguage();
  const navigate = useNavigate();
  const isNow = useIsNow();
  const { year: asked } = useSearch({ strict: false }) as { year?: string };
  const now = useAnswer('/api/authorities', { query: { limit: 1 } }).data?.asOf;
  const year = asked ?? now?.slice(0, 4);
  const calendar = useAnswer(
    '/api/calendars/{calendarId}',
    // A calendar is shown as it stands: the API knows no earlier one, and refuses an instant.
    { path: { calendarId: VIET_NAM_CALENDAR_ID }, query: { year: Number(year), asOf: undefined, knownAt: undefined } as { year: number } },
    { enabled: year !== undefined },
  );
  const [isOpen, setOpen] = useState(false);
  // What is half typed ('20') is no year to ask for yet.
  const [typed, setTyped] = useState<string | null>(null);
  const look = (text: string): void => {
    setTyped(text);
    if (isYear(text)) void navigate({ to: '/admin/calendar', search: (before) => ({ ...before, year: text }), replace: true });
  };
  return (
    <AdminPage
      title={say('calendar')}
      about={say('calendar.about')}
      actions={
        isNow && (
          <Button className="react-aria-Button primary" onPress={() => setOpen(true)}>
            {say('calendar.add')}
          </Button>
        )
      }
    >
      <div className={styles['filters']}>
        <Field
          label={say('calendar.year')}
          type="number"
          value={typed ?? year ?? ''}
          onChange={look}
          error={typed === null || isYear(typed) ? undefined : say('calendar.year.wrong')}
        />
      </div>
      <AnswerOf of={calendar}>
        {({ days, yearKnown }) => (
          <>
            {yearKnown === false && <p role="status">{say('calendar.unknown-year', { year: year ?? '' })}</p>}
            {days.length === 0 ? (
              <Empty title={say('calendar.none', { year: year ?? '' })}>{say('calendar.none.how')}</Empty>
            ) : (
              <div className={styles['scroll']} tabIndex={0} role="group" aria-label={say('calendar')}>
                <table className={styles['table']}>
                  <thead>
                    <tr>
                      {(['day', 'kind', 'name', 'source'] as const).map((column) => (
                        <th key={column} scope="col" data-folds={column === 'source' || undefined}>
                          {say(`calendar.${column}`)}
                        </th>
                      ))}
                    </tr>
                  </thead>
                  <tbody>
                    {days.map(({ on, kind, name, source }) => (
                      <tr key={on}>
                        <td>{weekdayOf(on, language)}</td>
                        <td>{say(`calendar.${kind}`)}</td>
                        <td>
                          {name}
                          <div className={styles['folded']}>{source}</div>
                        </td>
                        <td data-folds>{source}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            )}
          </>
        )}
      </AnswerOf>
      {isOpen && <DaysDialog close={() => setOpen(false)} />}
    </AdminPage>
  );
};
const isYear = (text: string): boolean => /^\d{4}$/.test(text) && Number(text) >= 1945 && Number(text) <= 2200;
const DaysDialog = ({ close }: { readonly close: () => void }) => {
  const say = useWords(adminWords);
  const language = useLanguage();
  const set = useCommand('post', '/api/calendars/{calendarId}/days');
  const [typed, setTyped] = useState({ from: '', until: '', kind: 'off' as 'off' | 'working', name: '', source: '' });
  const errors = fieldErrors(set.error, language);
  const field = (name: 'from' | 'until' | 'name' | 'source') => ({
    value: typed[name],
    onChange: (text: string) => setTyped({ ...typed, [name]: text }),
    error: errors[`entries.0.${name}`],
  });
  const submit = (): void => {
    const { until, ...entry } = typed;
    set.mutate(
      { params: { path: { calendarId: VIET_NAM_CALENDAR_ID } }, body: { entries: [{ ...entry, ...(until && { until }) }] } },
      { onSuccess: close },
    );
  };
  return (
    <FormDialog
      title={say('calendar.add')}
      action={say('calendar.add')}
      isBusy={set.isPending}
      error={set.error}
      fields={['from', 'until', 'name', 'source'].map((name) => `entries.0.${name}`)}
      onSubmit={submit}
      close={close}
    >
      <Field label={say('calendar.from')} type="date" {...field('from')} autoFocus />
      <Field label={say('calendar.until')} about={say('calendar.until.about')} type="date" {...field('until')} />
      <Choice
        label={say('calendar.kind')}
        value={typed.kind}
        options={(['off', 'working'] as const).map((kind) => ({ value: kind, word: say(`calendar.${kind}`) }))}
        onChange={(kind) => setTyped({ ...typed, kind })}
      />
      <Field label={say('calendar.name')} {...field('name')} />
      <Field label={say('calendar.source')} about={say('calendar.effect')} {...field('source')} />
    </FormDialog>
  );
};
