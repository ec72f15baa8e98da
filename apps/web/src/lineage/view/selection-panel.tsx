import { Link } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { useAnswer } from '../../api/answers';
import { ProblemNote } from '../../parts/problem-note';
import { StateSign } from '../../parts/state-sign';
import { TaskBar } from '../../parts/task-bar';
import { AccessSign } from '../../restricting/access-sign';
import { dayOf } from '../../words/dates';
import { useLanguage } from '../../words/language';
import { useWords } from '../../words/words';
import { headlineOf } from '../drawing/headline';
import { stubOf, titleOf } from '../drawing/node-shapes';
import { lineageWords } from '../lineage.words';
import type { Chain, GraphNode } from '../model/chain';
import { orderAbove } from '../model/grouping';
import { askedLink } from './asked-link';
import { GroupWords } from './group-words';
import styles from './selection-panel.module.css';

interface Props {
  readonly chain: Chain;
  readonly node: GraphNode;
  readonly isFocus: boolean;
  readonly isOpened: boolean;
  readonly isOnly: boolean;
  readonly onTurn: (key: string, open: boolean) => void;
  readonly onAbove: (key: string) => void;
  readonly onMiddle: (key: string) => void;
  readonly onOnly: (on: boolean) => void;
  readonly onPath: () => void;
}
/** What is selected: the sentences of the line it hangs by, from both sides, what it was given, what it gives. */
export const SelectionPanel = ({ chain, node, isFocus, isOpened, isOnly, onTurn, onAbove, onMiddle, onOnly, onPath }: Props) => {
  const language = useLanguage();
  const say = useWords(lineageWords);
  const headline = headlineOf(node);
  const edge = chain.edges.find(({ to, from }) => to === node.key && chain.parentOf.get(to) === from);
  const others = chain.edges
    .filter(({ to, from }) => to === node.key && from !== edge?.from)
    .map(({ from }) => titleOf(chain.nodes.get(from)!, language));
  const above = orderAbove(chain, node.key);
  const isDocument = node.kind !== 'silent' && node.kind !== 'group';
  const stub = stubOf(node, language);
  const hasChildren = (chain.childrenOf.get(node.key) ?? []).length > 0;
  return (
    <section className={styles['panel']} aria-label={say('panel.title')}>
      <h2>{titleOf(node, language)}</h2>
      <p className={styles['line']}>
        {node.group ? <GroupWords group={node.group} /> : node.kind !== 'silent' && `${node.issuerName ?? say('no-body')} `}
        {node.issuedOn && <span className="quiet">· {dayOf(node.issuedOn)} </span>}
        {headline && <StateSign of={headline} />} <AccessSign access={node.access} /> {node.toBeReviewed && <StateSign of="toBeReviewed" />}
      </p>
      <div className={styles['actions']}>
        {node.directiveId && (
          <Link to="/directives/$directiveId" params={{ directiveId: node.directiveId }} className="react-aria-Button">
            {say('node.document')}
          </Link>
        )}
        {!isFocus && isDocument && <Button onPress={() => onMiddle(node.key)}>{say('node.middle')}</Button>}
        {stub && <Button onPress={() => onTurn(node.key, true)}>{say('node.open-below', { what: stub.slice(1) })}</Button>}
        {(hasChildren || isOpened) && <Button onPress={() => onTurn(node.key, false)}>{say('node.close-below')}</Button>}
        {node.hiddenAbove && (
          <Button onPress={() => onAbove(node.key)}>
            {say('node.open-above', { what: say('hidden.above', { n: node.hiddenAbove }) })}
          </Button>
        )}
        {!node.group && (
          <Button onPress={() => onOnly(!isOnly)} aria-pressed={isOnly}>
            {say('path.only')}
          </Button>
        )}
        {isDocument && <Button onPress={onPath}>{say('path.to')}</Button>}
      </div>
      {edge?.skipped && <p className="quiet">⇣ {say('node.skipped', { names: edge.skipped.join(', ') })}</p>}
      {edge && above && !node.group && <BothSides above={above} below={node} />}
      {others.length > 0 && <p className="quiet">{say('node.also', { names: others.join(', ') })}</p>}
      <dl className={styles['facts']}>
        {node.place && (
          <>
            <dt>{say('node.place')}</dt>
            <dd>{node.place}</dd>
          </>
        )}
        {node.delivery && (
          <>
            <dt>{say('node.delivery')}</dt>
            <dd>{say(`delivery.${node.delivery}`)}</dd>
          </>
        )}
        {node.subject && (
          <>
            <dt>{say('node.subject')}</dt>
            <dd>{node.subject}</dd>
          </>
        )}
        {node.given && (
          <>
            <dt>{say('node.given')}</dt>
            <dd>
              <TaskBar counts={node.given.byState} legend />
            </dd>
          </>
        )}
        {node.own && (
          <>
            <dt>{say('node.own')}</dt>
            <dd>
              <TaskBar counts={node.own.byState} legend />
            </dd>
          </>
        )}
      </dl>
    </section>
  );
};
/** What the document below says of the order above, and what that one gives to the body below. */
const BothSides = ({ above, below }: { readonly above: GraphNode; readonly below: GraphNode }) => {
  const language = useLanguage();
  const say = useWords(lineageWords);
  const link = useAnswer('/api/lineage/link', askedLink(above, below));
  if (link.error) return <ProblemNote error={link.error} retry={link.refetch} />;
  const { citations = [], items = [], itemCount = 0 } = link.isPlaceholderData ? {} : (link.data ?? {});
  const [aboveName, belowName] = [titleOf(above, language), titleOf(below, language)];
  return (
    <>
      <h3>{say('node.cites', { below: belowName, above: aboveName })}</h3>
      {citations.map(({ citationId, relation, sentence }) => (
        <p key={citationId} className={styles['sentence']}>
          {sentence ? `“${sentence}”` : '–'} <span className="quiet">({say(`relation.${relation}`)})</span>
        </p>
      ))}
      {link.data && citations.length === 0 && <p className="quiet">{say('node.cites.none')}</p>}
      {above.kind !== 'ghost' && <h3>{say('node.gives', { above: aboveName, body: below.issuerName ?? say('no-body') })}</h3>}
      {above.kind !== 'ghost' && link.data && items.length === 0 && <p className="quiet">{say('node.gives.none')}</p>}
      <ul className={styles['items']}>
        {items.map(({ itemId, label, text, deadlineText, tasks }) => (
          <li key={itemId} className={styles['sentence']}>
            {tasks.map(({ taskId, state, force }) => (
              <span key={taskId}>
                {force !== 'binding' && '◇ '}
                <StateSign of={state} brief />{' '}
              </span>
            ))}
            <span className="quiet">{say('node.item', { label })}</span> {text ?? ''}{' '}
            {deadlineText && <span className="quiet">({say('node.due', { text: deadlineText })})</span>}
          </li>
        ))}
      </ul>
      {itemCount > items.length && <p className="quiet">{say('node.items.more', { n: itemCount - items.length })}</p>}
    </>
  );
};
