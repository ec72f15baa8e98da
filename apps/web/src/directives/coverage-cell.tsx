import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useIsNow } from '../frame/instant';
import { partsWords } from '../parts/parts.words';
import { StateSign } from '../parts/state-sign';
import { useWords } from '../words/words';
import styles from './coverage.module.css';
import { DecideCarriage } from './decide-carriage';
import type { Coverage } from './directive.types';
import { directivesWords } from './directives.words';

interface Props {
  readonly directiveId: string;
  readonly row: Coverage['rows'][number];
  readonly item: Coverage['items'][number];
  readonly close: () => void;
}
/** One item at one body: what became of it in the answer and who says so, what is weaker, its tasks; and another decision. */
export const CoverageCellDetails = ({ directiveId, row, item, close }: Props) => {
  const say = useWords(directivesWords);
  const sayPart = useWords(partsWords);
  const isNow = useIsNow();
  const [isDeciding, setDeciding] = useState(false);
  const cell = row.cells.find(({ itemId }) => itemId === item.itemId);
  if (!cell) return null;
  const { verdict, by, reason, likeness, weakenings, tasks } = cell;
  return (
    <section
      className={styles['details']}
      aria-label={say('matrix.cell', { body: row.name ?? '', label: item.label })}
      tabIndex={-1}
      ref={(element) => element?.focus()}
    >
      <h3>{say('matrix.cell', { body: row.name ?? '', label: item.label })}</h3>
      <q>{item.text}</q>
      {row.answer && (
        <p>
          <Link to="/directives/$directiveId" params={{ directiveId: row.answer.id }}>
            {row.answer.symbol ?? say('no-symbol')}
          </Link>
        </p>
      )}
      {verdict && (
        <p>
          <strong>{say(`matrix.${verdict}`)}</strong>{' '}
          <span className="quiet">
            {by === 'person' ? say('matrix.by.person') : say('matrix.by.proposal', { likeness: Math.round((likeness ?? 0) * 100) })}
          </span>
          {reason && <q>{reason}</q>}
        </p>
      )}
      {weakenings.length > 0 && (
        <ul>
          {weakenings.map((weakening) => (
            <li key={weakening}>{say(`weak.${weakening}`)}</li>
          ))}
        </ul>
      )}
      {tasks.length === 0 ? (
        <p className="quiet">{say('matrix.not-given')}</p>
      ) : (
        <ul>
          {tasks.map(({ taskId, state }) => (
            <li key={taskId}>
              <Link to="/tasks/$taskId" params={{ taskId }}>
                <StateSign of={state} />
              </Link>
            </li>
          ))}
        </ul>
      )}
      <div className={styles['buttons']}>
        {row.answer && isNow && <Button onPress={() => setDeciding(true)}>{say('matrix.decide')}</Button>}
        <Button onPress={close}>{sayPart('close')}</Button>
      </div>
      {isDeciding && (
        <DecideCarriage
          {...{ directiveId, authorityId: row.authorityId, itemId: item.itemId, before: verdict }}
          close={() => setDeciding(false)}
        />
      )}
    </section>
  );
};
