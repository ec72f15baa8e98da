import { STATE_SIGNS } from '@cascade/lineage/domain';
import { useEffect, useState } from 'react';
import { useAnswer } from '../../api/answers';
import styles from '../chain.module.css';
import { headlineOf } from '../drawing/headline';
import { titleOf } from '../drawing/node-shapes';
import { lineageWords } from '../lineage.words';
import type { Chain, GraphNode } from '../model/chain';
import { useLanguage } from '../../words/language';
import { useWords } from '../../words/words';
import { orderAbove } from '../model/grouping';
import { askedLink } from './asked-link';
import { GroupWords } from './group-words';

/** Who only passes over a node is not asked for its sentences. */
const RESTS_AFTER = 200;
/** The node that a pointer rests on; null while it moves on. */
const useResting = (key: string | null): string | null => {
  const [resting, setResting] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setResting(key), RESTS_AFTER);
    return () => clearTimeout(timer);
  }, [key]);
  return resting === key ? resting : null;
};
/** What the pointer or the arrows are at, at a fixed place; read out as it changes: its state, and both sentences of the line it hangs by. */
export const HoverHint = ({ chain, node }: { readonly chain: Chain; readonly node: GraphNode | undefined }) => {
  const language = useLanguage();
  const say = useWords(lineageWords);
  const edge = node && chain.edges.find(({ to, from }) => to === node.key && chain.parentOf.get(to) === from);
  const above = node && edge && orderAbove(chain, node.key);
  const headline = node && headlineOf(node);
  const resting = useResting(node?.key ?? null);
  const isAsked = node !== undefined && node.kind !== 'group' && above !== undefined && resting === node.key;
  const link = useAnswer('/api/lineage/link', isAsked ? askedLink(above, node) : { query: { above: '-' } }, { enabled: isAsked });
  const told = isAsked && !link.isPlaceholderData ? link.data : undefined;
  const sentence = told?.citations[0]?.sentence ?? edge?.sentence;
  const [item] = told?.items ?? [];
  return (
    <p className={styles['hint']} aria-live="polite">
      {node && (
        <>
          <strong>{titleOf(node, language)}</strong>{' '}
          {node.group ? <GroupWords group={node.group} /> : node.kind !== 'silent' && `${node.issuerName ?? say('no-body')} `}
          {headline && <span className="quiet">· {STATE_SIGNS[headline][language]} </span>}
          {above && !node.group && (
            <span>
              · {edge.relation ? say(`relation.${edge.relation}`) : STATE_SIGNS.silent[language]} {titleOf(above, language)}
              {sentence && `: “${sentence}”`}
            </span>
          )}
          {above && item && (
            <span>
              {' '}
              · <b>{say('node.gives', { above: titleOf(above, language), body: node.issuerName ?? say('no-body') })}</b>: {item.label}{' '}
              {item.text && `“${item.text}”`}
            </span>
          )}
        </>
      )}
    </p>
  );
};
