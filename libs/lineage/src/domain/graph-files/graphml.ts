import { xmlText, type FileGraph } from './file-graph';

/** GraphML 1.0, as yEd, Gephi, NetworkX read it; https://graphml.graphdrawing.org/specification.html */
export const graphmlOf = ({ about, nodeFields, nodes, edges }: FileGraph): string => {
  const key = (id: string, of: string): string => `  <key id="${id}" for="${of}" attr.name="${id}" attr.type="string"/>`;
  const data = (id: string, value: string | number | boolean | null | undefined): string =>
    value === null || value === undefined ? '' : `<data key="${id}">${xmlText(String(value))}</data>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...Object.keys(about).map((id) => key(id, 'graph')),
    ...['label', ...nodeFields].map((id) => key(id, 'node')),
    key('relation', 'edge'),
    '  <graph id="cascade" edgedefault="directed">',
    `    ${Object.entries(about)
      .map(([id, value]) => data(id, value))
      .join('')}`,
    ...nodes.map(
      ({ id, label, values }) =>
        `    <node id="${xmlText(id)}">${data('label', label)}${nodeFields.map((field) => data(field, values[field])).join('')}</node>`,
    ),
    ...edges.map(
      ({ from, to, relation }, place) =>
        `    <edge id="e${place}" source="${xmlText(from)}" target="${xmlText(to)}">${data('relation', relation)}</edge>`,
    ),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
};
