import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { AnswerTo } from '../api/answers';
import { Lines, type Line } from '../parts/lines';
import { taskLine } from '../tasks/task-line';
import { dayOf, timeOf } from '../words/dates';
import { useWords } from '../words/words';
import { DeliveryButtons } from './delivery-buttons';
import type { ListedDelivery } from './delivery-acts';
import styles from './desk.module.css';
import { deskWords } from './desk.words';
import { ReportLine } from './report-line';

export type Desk = AnswerTo<'/api/desk'>;
type Say = ReturnType<typeof useWords<typeof deskWords>>;
interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly all?: ReactNode;
  readonly lines: readonly Line[];
}
const Section = ({ id, title, count, all, lines }: SectionProps) => (
  <section aria-labelledby={id} className={styles['section']}>
    <h2 id={id}>
      {title} <span className="quiet">{count}</span> {all && <small>{all}</small>}
    </h2>
    <Lines label={title} lines={lines} />
  </section>
);
const letterText = (letter: ListedDelivery) => (
  <Link to={`/directives/${letter.directiveId}` as string}>
    <strong>{letter.directiveSymbol ?? '–'}</strong> {letter.directiveSubject}
  </Link>
);
export const letterLine = (letter: ListedDelivery, say: Say): Line => ({
  key: `${letter.directiveId}${letter.authorityId}`,
  lead: letter.sentAt === null ? '–' : dayOf(letter.sentAt),
  text: letterText(letter),
  about: (
    <>
      {letter.issuerName} · {say(`state.${letter.state}` as 'state.sent')}
      {letter.acknowledged === 'overdue' && <span className={styles['late']}> · ▲ {say('letter.late')}</span>}
      {letter.leadName && ` · ${say('assigned-to', { lead: letter.leadName })}`}
      {letter.limitOn && ` · ${say('due-on', { day: dayOf(letter.limitOn) })}`}
      {askedFor(letter, say)}
      {letter.recall === 'asked' && ` · ${say('recall.asked', { reason: letter.recallReason ?? '' })}`}
    </>
  ),
  acts: <DeliveryButtons letter={letter} />,
});
/** What somebody above asked last of a letter. */
const askedFor = ({ reminders }: ListedDelivery, say: Say): ReactNode => {
  const last = reminders.at(-1);
  if (!last) return null;
  return (
    <>
      {' · '}
      <strong>{say('reminded.by', { body: last.byName ?? last.byId, at: timeOf(last.remindedAt) })}</strong>
      {last.words && <q className={styles['asked']}>{last.words}</q>}
    </>
  );
};
const owedLine = (letter: ListedDelivery, say: Say): Line => ({
  ...letterLine(letter, say),
  about: (
    <>
      {letter.issuerName} · {say(letter.draftStatus === 'draft' ? 'owed.begun' : 'owed.prepared')}
      {askedFor(letter, say)}
    </>
  ),
  acts: (
    <>
      <Link className="react-aria-Button primary" to="/directives/$directiveId/derive" params={{ directiveId: letter.directiveId }}>
        {say('derive')}
      </Link>
      <DeliveryButtons letter={letter} shown={0} />
    </>
  ),
});
const remindedLine = ({ task, by }: Desk['reminded']['items'][number], say: Say): Line => {
  const line = taskLine(task, false);
  return {
    ...line,
    about: (
      <>
        <strong>{say('reminded.by', { body: by.byName ?? by.byId, at: timeOf(by.remindedAt) })}</strong>
        {by.words && <q className={styles['asked']}>{by.words}</q>} · {line.about}
      </>
    ),
  };
};
const SHOWN = 12;
/** The parts of the desk that have something, in the order in which a day takes them up. */
export const DeskSections = ({ desk }: { readonly desk: Desk }) => {
  const say = useWords(deskWords);
  const { authorityId } = desk;
  const more = (total: number, search: Record<string, string>) =>
    total > SHOWN ? (
      <Link to="/tasks" search={search as never}>
        {say('see-all', { n: total })}
      </Link>
    ) : undefined;
  const tasks = (
    part: 'due' | 'fresh' | 'answers' | 'refusals' | 'extensions' | 'handOvers',
    search: Record<string, string>,
    withAssignee: boolean,
  ) => {
    const { items, total } = desk[part];
    if (total === 0) return null;
    const lines = items.slice(0, SHOWN).map((task) => taskLine(task, withAssignee));
    return <Section key={part} id={part} title={say(part)} count={total} all={more(total, search)} lines={lines} />;
  };
  return (
    <>
      {desk.reports.length > 0 && (
        <section aria-labelledby="reports" className={styles['section']}>
          <h2 id="reports">
            {say('reports')} <span className="quiet">{desk.reports.length}</span>
          </h2>
          <Lines label={say('reports')} lines={desk.reports.map((report) => ReportLine(report, say))} />
        </section>
      )}
      {desk.letters.total > 0 && (
        <Section
          id="letters"
          title={say('letters')}
          count={desk.letters.total}
          all={<Link to="/inbox">{say('inbox')}</Link>}
          lines={desk.letters.items.map((letter) => letterLine(letter, say))}
        />
      )}
      {desk.owed.total > 0 && (
        <Section id="owed" title={say('owed')} count={desk.owed.total} lines={desk.owed.items.map((letter) => owedLine(letter, say))} />
      )}
      {desk.reminded.total > 0 && (
        <Section
          id="reminded"
          title={say('reminded')}
          count={desk.reminded.total}
          lines={desk.reminded.items.slice(0, SHOWN).map((each) => remindedLine(each, say))}
        />
      )}
      {tasks('due', { body: authorityId }, false)}
      {tasks('answers', { giver: authorityId, status: 'reported' }, true)}
      {tasks('refusals', { giver: authorityId, status: 'refused' }, true)}
      {tasks('extensions', { giver: authorityId, extension: 'asked' }, true)}
      {tasks('fresh', { body: authorityId, status: 'open' }, false)}
      {desk.drafts.total > 0 && (
        <Section
          id="drafts"
          title={say('drafts')}
          count={desk.drafts.total}
          lines={desk.drafts.items.map(({ directiveId, status, documentType, subject }) => ({
            key: directiveId,
            lead: documentType,
            text: (
              <Link to="/drafts/$directiveId" params={{ directiveId }}>
                {subject || say('draft.untitled')}
              </Link>
            ),
            about: status === 'numbering' ? say('draft.waiting') : undefined,
            acts: (
              <Link className="react-aria-Button" to="/drafts/$directiveId" params={{ directiveId }}>
                {say('draft.resume')}
              </Link>
            ),
          }))}
        />
      )}
      {tasks('handOvers', { view: 'handOvers' }, true)}
    </>
  );
};
export const isEmpty = (desk: Desk): boolean =>
  desk.reports.length === 0 &&
  (['letters', 'owed', 'reminded', 'due', 'answers', 'refusals', 'extensions', 'fresh', 'drafts', 'handOvers'] as const).every(
    (part) => desk[part].total === 0,
  );
export const hourOf = (dueAt: string): string => timeOf(dueAt).split(' ')[1] ?? '';
