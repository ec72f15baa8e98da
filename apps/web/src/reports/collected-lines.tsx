import { Link } from '@tanstack/react-router';
import type { components } from '../api/schema';
import { numberIn, useWords } from '../words/words';
import { useLanguage } from '../words/language';
import styles from './reports.module.css';
import { reportWords } from './reports.words';

type Collected = components['schemas']['CollectedReport'];
/** Who sent what, what it comes to, and what cannot be added up. */
export const CollectedLines = ({ report }: { readonly report: Collected }) => {
  const say = useWords(reportWords);
  const language = useLanguage();
  const { lines, totals, apart, missing, directiveId: order, itemId: item, period } = report;
  return (
    <section aria-labelledby="collected">
      <h2 id="collected">{say('lines')}</h2>
      {missing.length > 0 && <p className={styles['missing']}>▲ {say('missing', { n: missing.length })}</p>}
      {totals.length + apart.length > 0 && (
        <ul className={styles['totals']}>
          {totals.map(({ name, amount, unit, reports }) => (
            <li key={name}>
              <strong>{say('total', { name, amount, unit, n: reports })}</strong>
            </li>
          ))}
          {apart.map(({ name, reason, least, most, units, reports }) => (
            <li key={name}>{say(`apart.${reason}`, { name, least, most, n: reports, units: units.join(', ') })}</li>
          ))}
        </ul>
      )}
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{say('col.body')}</th>
            <th scope="col">{say('col.status')}</th>
            <th scope="col">{say('col.figures')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ taskId, assigneeName, status, values, below }) => (
            <tr key={taskId}>
              <th scope="row">
                <Link to="/reports" search={{ order, item, period, task: taskId } as never}>
                  {assigneeName ?? '–'}
                </Link>
              </th>
              <td data-status={status}>{say(`status.${status}`)}</td>
              <td>
                {(values ?? []).map(({ name, amount, unit, base }) => (
                  <div key={name}>
                    {name}: {numberIn(language, amount)} {unit} {base && <span className="quiet">/ {base}</span>}
                  </div>
                ))}
                {below && <span className="quiet">{say('below', { n: below.lines.length })}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
