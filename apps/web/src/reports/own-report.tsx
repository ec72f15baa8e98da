import { useState } from 'react';
import { Button, Form } from 'react-aria-components';
import { useAnswer, useCommand, type AnswerTo } from '../api/answers';
import { useIsNow } from '../frame/instant';
import { Field } from '../parts/field';
import { useKept } from '../parts/kept';
import { notify } from '../parts/notice';
import { ProblemNote } from '../parts/problem-note';
import { useActing } from '../frame/acting-body';
import { useTaskRoles } from '../tasks/use-task-roles';
import { useWords } from '../words/words';
import { FiguresField } from './figures-field';
import { EMPTY_REPORT, reportBody, reportMistakes, type ReportForm } from './figures-form';
import styles from './reports.module.css';
import { reportWords } from './reports.words';
import { WaiveButton } from './waive-button';

interface Props {
  readonly task: AnswerTo<'/api/tasks/{taskId}'>;
  readonly period: string;
  /** Something was gathered from below: then own figures are the exception and stand behind it. */
  readonly isGathered: boolean;
}
/** One body's own report of a period: as it was sent, or to be written. */
export const OwnReport = ({ task, period, isGathered }: Props) => {
  const say = useWords(reportWords);
  const isNow = useIsNow();
  const acting = useActing();
  const { taskId } = task;
  const occurrences = useAnswer('/api/tasks/{taskId}/reports', { path: { taskId } });
  const own = occurrences.data?.occurrences.find((each) => each.period === period);
  const roles = useTaskRoles(task);
  const isCollector = acting !== null && occurrences.data?.duty.collectorId === acting.authorityId;
  const isForAnother = acting !== null && !roles.includes('doer') && !isCollector;
  const mayWrite = isCollector || roles.some((role) => role !== 'overseer');
  const isSent = own !== undefined && own.submittedAt !== null;
  return (
    <section aria-labelledby="own-report">
      <h2 id="own-report">{isForAnother ? say('for-body', { body: task.assigneeName ?? '–' }) : say('own')}</h2>
      {own && <p>{say(`status.${own.status}`)}</p>}
      {isSent && (
        <ul>
          {(own.values ?? []).map(({ name, amount, unit }) => (
            <li key={name}>
              {name}: {amount} {unit}
            </li>
          ))}
        </ul>
      )}
      {!isSent && isNow && (!isGathered || isForAnother) && mayWrite && <ReportFormOf {...{ taskId, period, isForAnother }} />}
      {!isSent && isNow && roles.includes('giver') && own?.status !== 'waived' && <WaiveButton {...{ taskId, period }} />}
    </section>
  );
};
const ReportFormOf = ({
  taskId,
  period,
  isForAnother,
}: {
  readonly taskId: string;
  readonly period: string;
  readonly isForAnother: boolean;
}) => {
  const say = useWords(reportWords);
  const submit = useCommand('post', '/api/tasks/{taskId}/reports/{period}');
  const [form, setForm, done] = useKept<ReportForm>(`report.${taskId}.${period}`, EMPTY_REPORT);
  const [isShown, setShown] = useState(false);
  const mistakes = isShown ? reportMistakes(form, isForAnother) : {};
  const send = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault();
    setShown(true);
    if (Object.keys(reportMistakes(form, isForAnother)).length > 0) return;
    await submit.mutateAsync({ params: { path: { taskId, period } }, body: reportBody(form, isForAnother) });
    done();
    notify({ text: say('send.done'), link: { to: '/', word: say('desk') } });
  };
  return (
    <Form className={styles['form']!} onSubmit={(event) => void send(event).catch(() => undefined)}>
      <p className="quiet">{say('own.about')}</p>
      <FiguresField form={form} mistakes={mistakes} onChange={setForm} />
      <Field label={say('note')} isMultiline value={form.note} onChange={(note) => setForm({ ...form, note })} />
      {isForAnother && (
        <Field
          label={say('evidence')}
          value={form.evidence}
          onChange={(evidence) => setForm({ ...form, evidence })}
          error={mistakes['evidence'] && say(mistakes['evidence'])}
        />
      )}
      {submit.error && <ProblemNote error={submit.error} />}
      <div>
        <Button type="submit" className="react-aria-Button primary" isDisabled={submit.isPending}>
          {say('send')}
        </Button>
      </div>
    </Form>
  );
};
