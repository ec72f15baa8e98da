export * from './csv';
export * from './dot';
export * from './file-graph';
export * from './gexf';
export * from './graphml';
