import { ancestorsOf, inReadingOrder, type Chain, type GraphEdge, type GraphNode } from './chain';
import { groupEdge, groupNode, unitName, unitsOf } from './group';

/** More than these under one order are grouped by place. */
export const MOST_TOGETHER = 40;
/** A list that no place divides comes in pages where it is longer than this: all 63 provinces of the country are one. */
export const MOST_IN_A_LIST = 70;
/** What a key of a group begins with. */
const PREFIX = 'group:';
export const isGroupKey = (key: string): boolean => key.startsWith(PREFIX);

export interface Grouped {
  readonly chain: Chain;
  /** By node: the groups around it, opened or not, from outside in. */
  readonly holders: ReadonlyMap<string, readonly string[]>;
  /** How many groups there are. */
  readonly groups: number;
}
export interface Turned {
  /** Keys of groups that were opened, and of those that were closed although something in them is selected. */
  readonly open: readonly string[];
  readonly fold: readonly string[];
  /** Their groups are open. */
  readonly shown: readonly (string | undefined)[];
}
type Piece =
  { readonly member: GraphNode } | { readonly key: string; readonly depth: number | null; readonly members: readonly GraphNode[] };
const byName = new Intl.Collator('vi', { numeric: true }).compare;

/** Members of one unit in one piece; the committee of a unit itself, and who is alone in it, stand for themselves. */
const pieces = (base: string, members: readonly GraphNode[], depth: number): Piece[] => {
  if (members.length <= MOST_TOGETHER) return members.map((member) => ({ member }));
  const byUnit = Map.groupBy(members, (node) => unitsOf(node)[depth]);
  const apart = new Set(byUnit.get(undefined) ?? []);
  const units = [...byUnit].flatMap(([unit, inside]) => (unit === undefined ? [] : [{ unit, inside, name: unitName(inside[0]!, depth) }]));
  // Where all lie in one unit nothing is gained by saying so: they are divided by the units of that one.
  if (units.length === 1) return [...inPages(base, [...apart]), ...pieces(`${base}/${units[0]!.unit}`, units[0]!.inside, depth + 1)];
  const headOf = new Map(
    [...apart].flatMap((node) => (node.issuerId && byUnit.has(node.issuerId) ? [[node.issuerId, node] as const] : [])),
  );
  const plain: Piece[] = [];
  const divided: Piece[] = [];
  for (const { unit, inside } of units.toSorted((a, b) => byName(a.name, b.name))) {
    const head = headOf.get(unit);
    const into = inside.length > 1 ? divided : plain;
    if (head) {
      apart.delete(head);
      into.push({ member: head });
    }
    if (inside.length > 1) divided.push({ key: `${base}/${unit}`, depth, members: inside });
    else into.push({ member: inside[0]! });
  }
  // Who lies in no unit, or is alone in one, keeps the order of the answer.
  const alone = new Set([...apart, ...plain.flatMap((piece) => ('member' in piece ? [piece.member] : []))]);
  return [
    ...inPages(
      base,
      members.filter((node) => alone.has(node)),
    ),
    ...divided,
  ];
};
const inPages = (base: string, members: readonly GraphNode[]): Piece[] => {
  const first = members.length > MOST_IN_A_LIST ? MOST_TOGETHER : members.length;
  const list: Piece[] = members.slice(0, first).map((member) => ({ member }));
  for (let from = first; from < members.length; from += MOST_TOGETHER)
    list.push({ key: `${base}/${from / MOST_TOGETHER + 1}`, depth: null, members: members.slice(from, from + MOST_TOGETHER) });
  return list;
};

/**
 * A chain in which an order to the whole country can be read: those under it are grouped by place, level by level, and each group says how many they are, how far
 * they came and who is silent. Groups in `open`, and those around what is to be `shown`, are open. An order of few is left as it is.
 */
export const grouped = (chain: Chain, focus: string, { open, fold, shown }: Turned): Grouped => {
  const wide = [...chain.childrenOf].filter(([, children]) => children.length > MOST_TOGETHER);
  const childrenOf = new Map(chain.childrenOf);
  const parentOf = new Map(chain.parentOf);
  const holders = new Map<string, string[]>();
  const made = new Map<string, GraphNode>();
  const lines: GraphEdge[] = [];
  if (wide.length === 0) return { chain, holders, groups: 0 };
  const opened = new Set(open);
  const closed = new Set(fold);
  const wanted = new Set([focus, ...shown].flatMap((key) => (key && chain.nodes.has(key) ? ancestorsOf(chain, key) : [])));
  const lineTo = new Map(chain.edges.filter(({ from, to }) => chain.parentOf.get(to) === from).map((edge) => [edge.to, edge]));
  const hang = (under: string, list: readonly Piece[], around: readonly string[], isShown: boolean): void => {
    const keys: string[] = [];
    for (const piece of list) {
      if ('member' in piece) {
        const { key } = piece.member;
        if (around.length > 0) holders.set(key, [...around]);
        if (isShown) parentOf.set(key, under);
        keys.push(key);
        continue;
      }
      const { key, members, depth } = piece;
      const isOpen = isShown && !closed.has(key) && (opened.has(key) || members.some((member) => wanted.has(member.key)));
      if (isShown) {
        keys.push(key);
        made.set(key, groupNode(key, members, depth, !isOpen));
        parentOf.set(key, under);
        lines.push(
          groupEdge(
            under,
            key,
            members.flatMap((member) => lineTo.get(member.key) ?? []),
          ),
        );
      }
      const inside = depth === null ? members.map((member) => ({ member })) : pieces(key, members, depth + 1);
      hang(key, inside, [...around, key], isOpen);
    }
    if (isShown) childrenOf.set(under, keys);
  };
  for (const [order, children] of wide)
    hang(
      order,
      pieces(
        PREFIX + order,
        children.map((key) => chain.nodes.get(key)!),
        0,
      ),
      [],
      true,
    );
  const known = (key: string): GraphNode => chain.nodes.get(key) ?? made.get(key)!;
  // What closed groups hold hangs nowhere now, and neither does what hangs under it.
  const nodes = new Map(inReadingOrder({ roots: chain.roots, childrenOf }).map((key) => [key, known(key)]));
  const edges = [...chain.edges.map((edge) => (lineTo.get(edge.to) === edge ? { ...edge, from: parentOf.get(edge.to)! } : edge)), ...lines];
  return {
    chain: {
      nodes,
      edges: edges.filter(({ from, to }) => nodes.has(from) && nodes.has(to)),
      parentOf: new Map([...parentOf].filter(([key]) => nodes.has(key))),
      childrenOf: new Map([...childrenOf].filter(([key]) => nodes.has(key))),
      roots: chain.roots,
    },
    holders,
    groups: made.size,
  };
};
/** The order that a node hangs under, whatever groups stand between. */
export const orderAbove = ({ parentOf, nodes }: Chain, key: string): GraphNode | undefined => {
  let above = parentOf.get(key);
  while (above !== undefined && nodes.get(above)?.kind === 'group') above = parentOf.get(above);
  return above === undefined ? undefined : nodes.get(above);
};
