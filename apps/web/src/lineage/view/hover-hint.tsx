import { useLanguage } from '../../words/language';
import { useWords } from '../../words/words';
import { STATE_SIGNS } from '@cascade/lineage/domain';
import styles from '../chain.module.css';
import { headlineOf } from '../drawing/headline';
import { titleOf } from '../drawing/node-shapes';
import { lineageWords } from '../lineage.words';
import type { Chain, GraphNode } from '../model/chain';

/** What the pointer or the arrows are at, in one sentence at a fixed place; read out as it changes. */
export const HoverHint = ({ chain, node }: { readonly chain: Chain; readonly node: GraphNode | undefined }) => {
  const language = useLanguage();
  const say = useWords(lineageWords);
  const edge = node && chain.edges.find(({ to, from }) => to === node.key && chain.parentOf.get(to) === from);
  const above = edge && chain.nodes.get(edge.from);
  const headline = node && headlineOf(node);
  return (
    <p className={styles['hint']} aria-live="polite">
      {node && (
        <>
          <strong>{titleOf(node, language)}</strong> {node.kind !== 'silent' && `${node.issuerName ?? say('no-body')} `}
          {headline && <span className="quiet">· {STATE_SIGNS[headline][language]} </span>}
          {above && (
            <span>
              · {edge.relation ? say(`relation.${edge.relation}`) : STATE_SIGNS.silent[language]} {titleOf(above, language)}
              {edge.sentence && `: “${edge.sentence}”`}
            </span>
          )}
        </>
      )}
    </p>
  );
};
