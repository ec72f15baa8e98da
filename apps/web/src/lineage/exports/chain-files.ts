import { BAR_ORDER, csvOf, dotOf, gexfOf, graphmlOf, STATE_SIGNS, type FileGraph } from '@cascade/lineage/domain';
import { groupHolds, titleOf } from '../drawing/node-shapes';
import { headlineOf } from '../drawing/headline';
import { hiddenUnder, inReadingOrder, type Chain, type GraphNode } from '../model/chain';
import { orderAbove } from '../model/grouping';
import type { Language } from '../../words/language';

export const FILE_FORMATS = ['csv', 'graphml', 'gexf', 'dot'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];
/** As of when what is shown was answered. */
export interface Stated {
  readonly asOf: string;
  readonly knownAt: number;
  readonly ordinal: number;
}
const LINES = { directive: 'solid', draft: 'dashed', silent: 'dotted', ghost: 'dashed', group: 'solid' } as const;
const valuesOf = (node: GraphNode): FileGraph['nodes'][number]['values'] => ({
  kind: node.kind,
  documentType: node.documentType ?? null,
  symbol: node.symbol ?? null,
  issuedOn: node.issuedOn ?? null,
  issuer: node.issuerName ?? node.group?.unit ?? null,
  level: node.level ?? null,
  place: node.place ?? null,
  state: headlineOf(node),
  toBeReviewed: node.toBeReviewed ?? false,
  subject: node.subject ?? null,
  tasksReceived: node.given?.total ?? 0,
  tasksGiven: node.own?.total ?? 0,
  notShown: hiddenUnder(node),
});
const FIELDS = [
  'kind',
  'documentType',
  'symbol',
  'issuedOn',
  'issuer',
  'level',
  'place',
  'state',
  'toBeReviewed',
  'subject',
  'tasksReceived',
  'tasksGiven',
  'notShown',
];
const fileGraph = (chain: Chain, keys: readonly string[], { asOf, knownAt, ordinal }: Stated, language: Language): FileGraph => ({
  about: { asOf, knownAt: String(knownAt), ordinal: String(ordinal) },
  nodeFields: FIELDS,
  nodes: keys.map((key) => {
    const node = chain.nodes.get(key)!;
    const label =
      node.kind === 'silent'
        ? `${titleOf(node, language)} (${STATE_SIGNS.silent[language]})`
        : node.group
          ? `${titleOf(node, language)} (${groupHolds(node.group, language)})`
          : `${titleOf(node, language)} ${node.issuerName ?? ''}`.trim();
    return { id: key, label, line: LINES[node.kind], values: valuesOf(node) };
  }),
  edges: chain.edges.map(({ from, to, relation = null }) => ({ from, to, relation })),
});
/** A line a node, as of when on each, so that all have the same columns. */
const table = (chain: Chain, keys: readonly string[], { asOf, knownAt, ordinal }: Stated): string => {
  const relations = new Map(chain.edges.map(({ from, to, relation }) => [`${from} ${to}`, relation]));
  const head = ['id', 'above', 'relation', ...FIELDS, ...BAR_ORDER, 'asOf', 'knownAt', 'ordinal'];
  const lines = keys.flatMap((key) => {
    const node = chain.nodes.get(key)!;
    if (node.group && !node.hiddenBelow) return [];
    // The order, whatever group stands between: a table knows no groups but those that are closed.
    const above = orderAbove(chain, key)?.key ?? null;
    const values = valuesOf(node);
    const states = BAR_ORDER.map((state) => node.given?.byState[state] ?? 0);
    const line = [
      key,
      above,
      above && relations.get(`${chain.parentOf.get(key)} ${key}`),
      ...FIELDS.map((field) => values[field] ?? null),
      ...states,
      asOf,
      knownAt,
      ordinal,
    ];
    return [line];
  });
  return csvOf([head, ...lines]);
};
/** What is shown, as a file; each node once, in the order of the tree. */
export const chainFile = (format: FileFormat, chain: Chain, stated: Stated, language: Language): string => {
  const keys = inReadingOrder(chain);
  switch (format) {
    case 'csv':
      return table(chain, keys, stated);
    case 'graphml':
      return graphmlOf(fileGraph(chain, keys, stated, language));
    case 'gexf':
      return gexfOf(fileGraph(chain, keys, stated, language));
    case 'dot':
      return dotOf(fileGraph(chain, keys, stated, language));
  }
};
/** 'chuoi-278-UBND-VX-2020-08-21.csv': of letters that every file system takes. */
export const fileName = (symbol: string, asOf: string, extension: string): string =>
  `chuoi-${symbol
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}-${asOf.slice(0, 10)}.${extension}`;
