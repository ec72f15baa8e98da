import { chainOf, type Chain, type Told } from './chain';
import { cutTo } from './filters';
import { Relatives } from './relatives';

/** Only the way between two documents, as the answer tells it: of a chain that shows more, the rest is left out. */
export const pathChain = (chain: Chain, way: Told): Chain => {
  const keys = new Set(way.nodes.map(({ key }) => key));
  const told = chainOf([
    {
      nodes: way.nodes.map((node) => chain.nodes.get(node.key) ?? node),
      edges: way.edges.map((edge) => ({ ...edge, primary: true as const })),
    },
  ]);
  return cutTo(told, keys);
};
/** Only a node, the orders above it and what hangs under it; the whole chain where the node is not in it. */
export const relativesChain = (chain: Chain, key: string): Chain =>
  chain.nodes.has(key) ? cutTo(chain, new Relatives(chain.edges).of(key)) : chain;
