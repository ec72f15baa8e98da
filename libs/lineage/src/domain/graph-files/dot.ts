import type { FileGraph } from './file-graph';

const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
/** DOT, as Graphviz reads it; https://graphviz.org/doc/info/lang.html. The label of a node may have several lines. */
export const dotOf = ({ about, nodes, edges }: FileGraph): string => {
  const said = Object.entries(about).map(([name, value]) => (name === 'asOf' ? value : `${name} ${value}`));
  return [
    'digraph cascade {',
    `  label=${quoted(said.join(', '))};`,
    '  rankdir=LR; node [shape=box, fontname="Be Vietnam Pro"];',
    ...nodes.map(
      ({ id, label, line, values }) =>
        `  ${quoted(id)} [label=${quoted([label, values['issuedOn']].filter(Boolean).join('\n'))}, style=${line}];`,
    ),
    ...edges.map(({ from, to, relation }) => `  ${quoted(from)} -> ${quoted(to)}${relation ? ` [label=${quoted(relation)}]` : ''};`),
    '}',
    '',
  ].join('\n');
};
