import { addTasks, noTasks } from '@cascade/lineage/domain';
import type { GraphEdge, GraphNode } from './chain';

/** What stands for many under one order. */
export interface Group {
  /** The unit that all of them lie in; null for a page of a long list. */
  readonly unit: string | null;
  /** First and last of a page, by name. */
  readonly ends: readonly [GraphNode, GraphNode] | null;
  readonly count: number;
  readonly levels: NonNullable<GraphNode['hiddenBelow']>;
  /** How many of them have no document that answers. */
  readonly silent: number;
}
const UNIT_LEVELS = ['province', 'district'] as const;
/** Ids of the units that a node lies in, from above down. */
export const unitsOf = ({ within }: GraphNode): readonly string[] => within?.split('/') ?? [];
/** The name of the unit at `depth` of the way that a node's place tells. */
export const unitName = ({ place }: GraphNode, depth: number): string => place?.split(' › ')[depth] ?? '';

/** The node of a group: with the tasks of all in it; closed it says how many those are, level by level, as every stub does. */
export const groupNode = (key: string, members: readonly GraphNode[], depth: number | null, isClosed: boolean): GraphNode => {
  const levels: Partial<Record<string, number>> = {};
  const given = noTasks();
  let silent = 0;
  for (const node of members) {
    levels[node.level ?? 'unknown'] = (levels[node.level ?? 'unknown'] ?? 0) + 1;
    if (node.given) addTasks(given, node.given);
    if (node.kind === 'silent') silent += 1;
  }
  const [first] = members as readonly [GraphNode];
  const level = depth === null ? first.level : (UNIT_LEVELS[depth] ?? first.level);
  const group: Group = {
    unit: depth === null ? null : unitName(first, depth),
    ends: depth === null ? [first, members.at(-1)!] : null,
    count: members.length,
    levels,
    silent,
  };
  return {
    key,
    kind: 'group',
    group,
    ...(level && { level }),
    ...(given.total + (given.request?.total ?? 0) + (given.encouragement?.total ?? 0) > 0 && { given }),
    ...(isClosed && { hiddenBelow: levels }),
  };
};
/** The line to a group: dotted where nobody in it has answered, as that of a silent body is. */
export const groupEdge = (from: string, to: string, inside: readonly GraphEdge[]): GraphEdge => {
  const relation = inside.find((edge) => edge.relation !== undefined)?.relation;
  return { from, to, primary: true, ...(relation && { relation }) };
};
