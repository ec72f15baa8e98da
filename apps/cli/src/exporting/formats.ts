import { BAR_ORDER, STATE_SIGNS, type TaskCounts } from '@cascade/lineage/domain';
import type { Trace, TraceNode } from '@cascade/lineage';
import { flatten } from './flatten';

export const FORMATS = ['json', 'csv', 'dot', 'graphml'] as const;
export type Format = (typeof FORMATS)[number];
export type ExportedTrace = Trace & { readonly asOf: string; readonly knownAt: number; readonly ordinal: number };

const title = ({ kind, symbol, issuerName }: TraceNode): string =>
  kind === 'silent'
    ? `${issuerName ?? '?'} (${STATE_SIGNS.silent.vi})`
    : `${kind === 'draft' ? STATE_SIGNS.draft.vi : (symbol ?? '(không số)')} ${issuerName ?? ''}`.trim();

/** A cell that a spreadsheet would take for a formula is told to be text. */
const cell = (value: string | number | boolean | null): string => {
  const text = value === null ? '' : String(value);
  const safe = /^[=+\-@\t\r]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
const stateCells = (counts: TaskCounts): number[] => BAR_ORDER.map((state) => counts.byState[state] ?? 0);
/** UTF-8 with a mark at the start, which spreadsheets need to read Vietnamese. As of when stands on every line, so that each has the same columns. */
export const toCsv = (trace: ExportedTrace): string => {
  const { nodes, edges } = flatten(trace);
  const above = new Map(edges.map(({ from, to, relation }) => [to, { from, relation }]));
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
  const rows = nodes.map(({ id, depth, node }) => [
    id,
    above.get(id)?.from ?? null,
    above.get(id)?.relation ?? null,
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
  const lines = [names, ...rows];
  return `\uFEFF${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
};

const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
const LINES = { directive: 'solid', draft: 'dashed', silent: 'dotted', ghost: 'dashed' } as const;
export const toDot = (trace: ExportedTrace): string => {
  const { nodes, edges } = flatten(trace);
  return [
    'digraph cascade {',
    `  label=${quoted(`${trace.asOf}, knownAt ${trace.knownAt}, ordinal ${trace.ordinal}`)};`,
    '  rankdir=LR; node [shape=box, fontname="Be Vietnam Pro"];',
    ...nodes.map(
      ({ id, node }) =>
        `  ${quoted(id)} [label=${quoted([title(node), node.issuedOn].filter(Boolean).join('\n'))}, style=${LINES[node.kind]}];`,
    ),
    ...edges.map(({ from, to, relation }) => `  ${quoted(from)} -> ${quoted(to)}${relation ? ` [label=${quoted(relation)}]` : ''};`),
    '}',
    '',
  ].join('\n');
};

const xml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');
const NODE_KEYS = ['label', 'kind', 'symbol', 'issuedOn', 'issuer', 'level'] as const;
export const toGraphml = (trace: ExportedTrace): string => {
  const { nodes, edges } = flatten(trace);
  const data = (key: string, value: string | null): string => (value === null ? '' : `<data key="${key}">${xml(value)}</data>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...['asOf', 'knownAt', 'ordinal'].map((key) => `  <key id="${key}" for="graph" attr.name="${key}" attr.type="string"/>`),
    ...NODE_KEYS.map((key) => `  <key id="${key}" for="node" attr.name="${key}" attr.type="string"/>`),
    '  <key id="relation" for="edge" attr.name="relation" attr.type="string"/>',
    '  <graph id="cascade" edgedefault="directed">',
    `    ${data('asOf', trace.asOf)}${data('knownAt', String(trace.knownAt))}${data('ordinal', String(trace.ordinal))}`,
    ...nodes.map(({ id, node }) => {
      const values = {
        label: title(node),
        kind: node.kind,
        symbol: node.symbol,
        issuedOn: node.issuedOn,
        issuer: node.issuerName,
        level: node.level,
      };
      return `    <node id="${xml(id)}">${NODE_KEYS.map((key) => data(key, values[key])).join('')}</node>`;
    }),
    ...edges.map(
      ({ from, to, relation }, place) =>
        `    <edge id="e${place}" source="${xml(from)}" target="${xml(to)}">${data('relation', relation)}</edge>`,
    ),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
};
export const exported = (trace: ExportedTrace, format: Format): string => {
  switch (format) {
    case 'json':
      return `${JSON.stringify(trace, null, 2)}\n`;
    case 'csv':
      return toCsv(trace);
    case 'dot':
      return toDot(trace);
    case 'graphml':
      return toGraphml(trace);
  }
};
