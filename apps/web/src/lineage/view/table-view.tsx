import { useMemo } from 'react';
import { DataTable, type Column } from '../../parts/data-table';
import { StateSign } from '../../parts/state-sign';
import { TaskBar } from '../../parts/task-bar';
import { dayOf } from '../../words/dates';
import { useLanguage } from '../../words/language';
import { useWords } from '../../words/words';
import { headlineOf } from '../drawing/headline';
import { groupHolds, titleOf } from '../drawing/node-shapes';
import { lineageWords } from '../lineage.words';
import styles from '../chain.module.css';
import { inReadingOrder, type Chain, type GraphEdge, type GraphNode } from '../model/chain';

interface Row {
  readonly node: GraphNode;
  readonly relation: GraphEdge['relation'];
}
interface Props {
  readonly chain: Chain;
  readonly matching: ReadonlySet<string>;
  readonly selected: string | null;
  readonly onSelect: (key: string) => void;
  /** Opens or closes a group. */
  readonly onTurn: (key: string, open: boolean) => void;
  /** Beside the graph: only what tells one from another. */
  readonly brief?: boolean;
  readonly height?: string;
}
/** 'Bình Dương › Bến Cát' -> 'Bến Cát': in a narrow list the unit nearest to a silent body tells it from its namesakes; the whole stands in the title. */
const nearestPlace = ({ place }: GraphNode): string => place?.split(' › ').at(-1) ?? '–';
/** The same nodes as a list: what matches, in the order of the tree. Selects together with the graph. */
export const TableView = ({ chain, matching, selected, onSelect, onTurn, brief = false, height }: Props) => {
  const language = useLanguage();
  const say = useWords(lineageWords);
  const rows = useMemo(() => {
    const relations = new Map(chain.edges.filter(({ primary }) => primary).map(({ to, relation }) => [to, relation]));
    return inReadingOrder(chain).flatMap((key): Row[] =>
      matching.has(key) ? [{ node: chain.nodes.get(key)!, relation: chain.nodes.get(key)!.group ? undefined : relations.get(key) }] : [],
    );
  }, [chain, matching]);
  const sign = (node: GraphNode, isBrief: boolean) => {
    const headline = headlineOf(node);
    return headline ? <StateSign of={headline} brief={isBrief} /> : <span aria-hidden>■</span>;
  };
  const issuer = ({ node }: Row): string => (node.group ? groupHolds(node.group, language) : (node.issuerName ?? say('no-body')));
  const turner = ({ key, group, hiddenBelow }: GraphNode) =>
    group && (
      <button
        type="button"
        className={styles['turn']}
        aria-expanded={hiddenBelow === undefined}
        aria-label={titleOf(chain.nodes.get(key)!, language)}
        onClick={(event) => {
          event.stopPropagation();
          onTurn(key, hiddenBelow !== undefined);
        }}
      >
        {hiddenBelow ? '▸' : '▾'}
      </button>
    );
  const columns: Column<Row>[] = brief
    ? [
        {
          id: 'document',
          title: say('col.document'),
          width: 'minmax(150px, 1.4fr)',
          cell: ({ node }) =>
            [
              turner(node),
              sign(node, true),
              ' ',
              node.kind === 'silent' ? (node.issuerName?.replace(/^UBND /, '') ?? '–') : titleOf(node, language),
            ].map((part, at) => <span key={at}>{part}</span>),
        },
        {
          id: 'issuer',
          title: say('col.issuer'),
          width: 'minmax(90px, 1fr)',
          cell: (row) => (
            <span title={[issuer(row), row.node.place].filter(Boolean).join(', ')}>
              {row.node.kind === 'silent' ? nearestPlace(row.node) : issuer(row)}
            </span>
          ),
        },
        {
          id: 'bar',
          title: say('col.tasks'),
          width: '64px',
          cell: ({ node }) => (node.given ? <TaskBar counts={node.given.byState} /> : ''),
        },
      ]
    : [
        {
          id: 'document',
          title: say('col.document'),
          width: 'minmax(130px, 1fr)',
          cell: ({ node }) => (
            <strong>
              {turner(node)} {node.kind === 'silent' ? '–' : titleOf(node, language)}
            </strong>
          ),
        },
        {
          id: 'issuer',
          title: say('col.issuer'),
          width: 'minmax(150px, 1.6fr)',
          cell: (row) => (
            <span title={row.node.place}>
              {issuer(row)} {row.node.kind === 'silent' && <span className="quiet">{row.node.place}</span>}
            </span>
          ),
        },
        { id: 'level', title: say('col.level'), width: '132px', cell: ({ node }) => say(`level.${node.level ?? 'unknown'}`) },
        {
          id: 'date',
          title: say('col.date'),
          width: '104px',
          align: 'end',
          cell: ({ node }) => (node.issuedOn ? dayOf(node.issuedOn) : ''),
        },
        {
          id: 'relation',
          title: say('col.relation'),
          width: '96px',
          cell: ({ relation }) => (relation ? say(`relation.${relation}`) : ''),
        },
        { id: 'state', title: say('col.state'), width: 'minmax(150px, 1.4fr)', cell: ({ node }) => sign(node, false) },
        {
          id: 'given',
          title: say('col.given'),
          width: '88px',
          cell: ({ node }) => (node.given ? <TaskBar counts={node.given.byState} /> : ''),
        },
        { id: 'own', title: say('col.own'), width: '88px', cell: ({ node }) => (node.own ? <TaskBar counts={node.own.byState} /> : '') },
      ];
  return (
    <DataTable
      label={brief ? say('panel.table') : say('title')}
      columns={columns}
      rows={rows}
      keyOf={({ node }) => node.key}
      isSelected={({ node }) => node.key === selected}
      onRow={({ node }) => onSelect(node.key)}
      rowHeight={brief ? 32 : 40}
      {...(height && { height })}
    />
  );
};
