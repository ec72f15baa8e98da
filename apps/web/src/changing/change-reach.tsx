import { useAnswer } from '../api/answers';
import { AnswerOf } from '../parts/answer';
import { useWords } from '../words/words';
import styles from './changing.module.css';
import { changeWords } from './change.words';
import type { Change } from './change-form';

interface Props {
  readonly directiveId: string;
  readonly change: Change;
  readonly from: string;
  /** Open tasks of the order itself that it touches. */
  readonly own: number;
}
/** What would have to be looked at again once the change is recorded, told before it is. */
export const ChangeReachNote = ({ directiveId, change, from, own }: Props) => {
  const say = useWords(changeWords);
  const reach = useAnswer('/api/directives/{directiveId}/change-reach', { path: { directiveId }, query: from ? { from } : {} });
  return (
    <section className={styles['reach']} aria-live="polite">
      <h3>{say('reach.title')}</h3>
      <AnswerOf of={reach}>
        {({ orders, drafts, tasksBelow, first }) =>
          orders + drafts + own === 0 ? (
            <p className="quiet">{say('reach.none')}</p>
          ) : (
            <ul>
              {own > 0 && <li>{say(change === 'recall' ? 'reach.own.recall' : 'reach.own', { n: own })}</li>}
              {orders > 0 && (
                <li>
                  {say('reach.orders', { n: orders })}
                  {tasksBelow > 0 && ` ${say('reach.tasksBelow', { n: tasksBelow })}`}
                  <div className="quiet">
                    {first.map(({ symbol, issuerName }) => `${symbol ?? '–'} ${issuerName ?? ''}`.trim()).join(' · ')}
                    {orders > first.length && ` ${say('reach.more', { n: orders - first.length })}`}
                  </div>
                </li>
              )}
              {drafts > 0 && <li>{say('reach.drafts', { n: drafts })}</li>}
            </ul>
          )
        }
      </AnswerOf>
    </section>
  );
};
