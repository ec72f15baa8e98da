import { Link } from '@tanstack/react-router';
import { Checkbox } from 'react-aria-components';
import { dayOf } from '../words/dates';
import { useWords } from '../words/words';
import { plain, type DraftContent, type SaidContent } from './draft-content';
import { carry, isCarried, leaveOut } from './draft-edit';
import styles from './drafting.module.css';
import { draftWords } from './drafting.words';

interface Props {
  readonly order: SaidContent;
  readonly content: DraftContent;
  /** Items that are given to this body. */
  readonly concerned: ReadonlySet<string>;
  readonly isLocked: boolean;
  readonly onChange: (content: DraftContent) => void;
}
/** The items of the order above with ticks: what is ticked goes into the letter. */
export const OrderItems = ({ order, content, concerned, isLocked, onChange }: Props) => {
  const say = useWords(draftWords);
  const { items } = order.content;
  return (
    <section className={styles['above']} aria-labelledby="order-above">
      <h2 id="order-above">
        <Link to={`/directives/${order.directiveId}` as string}>{say('order.title')}</Link>
      </h2>
      <p className="quiet">{items.length > 0 ? say('order.about') : say('order.none')}</p>
      <ul className={styles['plain']}>
        {items.map((item) => (
          <li key={item.itemId} className={styles['tick']}>
            <Checkbox
              isSelected={isCarried(content, item.itemId)}
              isDisabled={isLocked}
              onChange={(isTicked) =>
                onChange(isTicked ? carry(content, { directiveId: order.directiveId, items }, item.itemId) : leaveOut(content, item.itemId))
              }
            >
              <span className="box" aria-hidden />
              <span>
                <span className={styles['serif']}>
                  <strong>{item.label}.</strong> {plain(item.text)}
                </span>
                <span className="quiet">
                  {' '}
                  {[
                    item.assignees.map(({ text }) => text).join(', '),
                    item.deadline?.kind === 'fixed' ? dayOf(item.deadline.on) : item.deadline?.text,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
                {concerned.has(item.itemId) && <span className={styles['ours']}> ● {say('order.ours')}</span>}
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
    </section>
  );
};
