import { Link } from '@tanstack/react-router';
import type { components } from '../api/schema';
import { serverToday } from '../api/server-clock';
import type { Line } from '../parts/lines';
import { dayOf, timeOf } from '../words/dates';
import type { useWords } from '../words/words';
import styles from './desk.module.css';
import type { deskWords } from './desk.words';

type DeskReport = components['schemas']['DeskReport'];
const NAMED = 4;
/** One report of the day: before which hour, of what, and who is missing. Not a component: it makes a line. */
export const ReportLine = (report: DeskReport, say: ReturnType<typeof useWords<typeof deskWords>>): Line => {
  const { directiveId, itemId, period, dueAt, taskId, status, below, directiveSymbol, itemText, itemLabel } = report;
  const [day = '', hour = ''] = timeOf(dueAt).split(' ');
  const isToday = dueAt.slice(0, 10) === serverToday();
  const isLate = status === 'missed';
  const isSent = status === 'met' || status === 'late';
  const search = { period, ...(taskId && { task: taskId }), order: below?.directiveId ?? directiveId, item: below?.itemId ?? itemId };
  const names = below?.missing
    .slice(0, NAMED)
    .map(({ name }) => name ?? '?')
    .join(', ');
  const more = (below?.missing.length ?? 0) - NAMED;
  return {
    key: `${directiveId}${itemId}${period}${report.role}`,
    lead: isToday ? <strong>{say('before-hour', { hour })}</strong> : `${hour} ${day.split('/').slice(0, 2).join('/')}`,
    text: (
      <Link to="/reports" search={search as never}>
        {say('report.period', { day: dayOf(period) })} · {itemText ?? itemLabel}
      </Link>
    ),
    about: (
      <>
        {directiveSymbol}
        {isLate && <span className={styles['late']}> · ▲ {say('report.missed')}</span>}
        {isSent && ` · ● ${say('report.sent')}`}
        {below && ` · ${say('report.below', { n: below.reported, all: below.bodies })}`}
        {below &&
          below.missing.length > 0 &&
          ` · ${more > 0 ? say('report.missing.more', { names: names!, more }) : say('report.missing', { names: names! })}`}
      </>
    ),
    acts: isSent ? undefined : (
      <Link className={`react-aria-Button${taskId ? ' primary' : ''}`} to="/reports" search={search as never}>
        {say(taskId ? 'report.write' : 'report.see')}
      </Link>
    ),
  };
};
