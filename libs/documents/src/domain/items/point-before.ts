import type { Node } from './structure';

/** The point right before a node in the same list; null for the first. */
export const pointBefore = (node: Node): Node | null => {
  const { parent } = node;
  if (!parent) return null;
  let known = places.get(parent);
  if (known?.size !== parent.children.length) {
    known = new Map(parent.children.map((child, at) => [child, at]));
    places.set(parent, known);
  }
  const at = known.get(node) ?? 0;
  return at > 0 ? (parent.children[at - 1] ?? null) : null;
};
/** By heading: a list of ten thousand points is counted once. */
const places = new WeakMap<Node, Map<Node, number>>();
