import { BAR_ORDER, STATE_SIGNS, csvOf, dotOf, gexfOf, graphmlOf, type FileGraph, type TaskCounts } from '@cascade/lineage/domain';
import type { Trace, TraceNode } from '@cascade/lineage';
import { flatten } from './flatten';

export const FORMATS = ['json', 'csv', 'dot', 'graphml', 'gexf'] as const;
export type Format = (typeof FORMATS)[number];
export type ExportedTrace = Trace & { readonly asOf: string; readonly knownAt: number; readonly ordinal: number };

const title = ({ kind, symbol, issuerName }: TraceNode): string =>
  kind === 'silent'
    ? `${issuerName ?? '?'} (${STATE_SIGNS.silent.vi})`
    : `${kind === 'draft' ? STATE_SIGNS.draft.vi : (symbol ?? '(không số)')} ${issuerName ?? ''}`.trim();

const stateCells = (counts: TaskCounts): number[] => BAR_ORDER.map((state) => counts.byState[state] ?? 0);
/** As of when stands on every line, so that each has the same columns. */
export const toCsv = (trace: ExportedTrace): string => {
  const { nodes } = flatten(trace);
  const names = [
    'id',
    'above',
    'relation',
    'depth',
    'kind',
    'symbol',
    'issuedOn',
    'issuer',
    'level',
    'toBeReviewed',
    'skipped',
    'tasks',
    ...BAR_ORDER,
    'asOf',
    'knownAt',
    'ordinal',
  ];
  const rows = nodes.map(({ id, above, depth, node }) => [
    id,
    above,
    above === null ? null : node.relation,
    depth,
    node.kind,
    node.symbol,
    node.issuedOn,
    node.issuerName,
    node.level,
    node.toBeReviewed,
    node.skippedLevels.join('; '),
    node.given.total,
    ...stateCells(node.given),
    trace.asOf,
    trace.knownAt,
    trace.ordinal,
  ]);
  return csvOf([names, ...rows]);
};
const LINES = { directive: 'solid', draft: 'dashed', silent: 'dotted', ghost: 'dashed' } as const;
/** The trace as nodes and edges with what tells one from another. */
const fileGraph = (trace: ExportedTrace): FileGraph => {
  const { nodes, edges } = flatten(trace);
  return {
    about: { asOf: trace.asOf, knownAt: String(trace.knownAt), ordinal: String(trace.ordinal) },
    nodeFields: ['kind', 'symbol', 'issuedOn', 'issuer', 'level'],
    nodes: nodes.map(({ id, node }) => ({
      id,
      label: title(node),
      line: LINES[node.kind],
      values: { kind: node.kind, symbol: node.symbol, issuedOn: node.issuedOn, issuer: node.issuerName, level: node.level },
    })),
    edges,
  };
};
export const exported = (trace: ExportedTrace, format: Format): string => {
  switch (format) {
    case 'json':
      return `${JSON.stringify(trace, null, 2)}\n`;
    case 'csv':
      return toCsv(trace);
    case 'dot':
      return dotOf(fileGraph(trace));
    case 'graphml':
      return graphmlOf(fileGraph(trace));
    case 'gexf':
      return gexfOf(fileGraph(trace));
  }
};
