import type { GraphNode } from '../model/chain';
import { idOf } from './use-chain';

/** The question for both sides of the line between an order and the document or body under it. */
export const askedLink = (above: GraphNode, below: GraphNode) => ({
  query: {
    above: idOf(above.key),
    ...(below.kind !== 'silent' && { below: idOf(below.key) }),
    ...(below.issuerId !== undefined && { body: below.issuerId }),
  },
});
