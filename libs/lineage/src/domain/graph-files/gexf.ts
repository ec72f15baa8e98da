import { xmlText, type FileGraph } from './file-graph';

/** GEXF 1.3, as Gephi reads it; https://gexf.net/schema.html */
export const gexfOf = ({ about, nodeFields, nodes, edges }: FileGraph): string => {
  const values = (of: FileGraph['nodes'][number]['values']): string =>
    nodeFields
      .flatMap((field, at) => {
        const value = of[field];
        return value === null || value === undefined ? [] : [`<attvalue for="${at}" value="${xmlText(String(value))}"/>`];
      })
      .join('');
  const said = Object.entries(about).map(([name, value]) => `${name} ${value}`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `  <meta><description>${xmlText(said.join(', '))}</description></meta>`,
    '  <graph defaultedgetype="directed" mode="static">',
    '    <attributes class="node">',
    ...nodeFields.map((field, at) => `      <attribute id="${at}" title="${field}" type="string"/>`),
    '    </attributes>',
    '    <nodes>',
    ...nodes.map(
      ({ id, label, values: of }) =>
        `      <node id="${xmlText(id)}" label="${xmlText(label)}"><attvalues>${values(of)}</attvalues></node>`,
    ),
    '    </nodes>',
    '    <edges>',
    ...edges.map(
      ({ from, to, relation }, at) =>
        `      <edge id="${at}" source="${xmlText(from)}" target="${xmlText(to)}"${relation === null ? '' : ` label="${xmlText(relation)}"`}/>`,
    ),
    '    </edges>',
    '  </graph>',
    '</gexf>',
    '',
  ].join('\n');
};
