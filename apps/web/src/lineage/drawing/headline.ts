import { gravest, type ColourName, type Sign } from '@cascade/lineage/domain';
import type { GraphNode } from '../model/chain';

/** The sign of a node: what it is where that is remarkable, else the gravest state of what its body (or a group of them) was given; null: held, and asked for nothing. */
export const headlineOf = ({ kind, status, given, group }: GraphNode): Sign | null => {
  if (status === 'recalled') return 'recalled';
  if (kind === 'group') return group && group.silent === group.count ? 'silent' : given ? gravest(given) : null;
  if (kind !== 'directive') return kind;
  return given ? gravest(given) : null;
};
/** Names of the colours of the style sheet. */
export type Ink =
  | 'ink'
  | 'ink-soft'
  | 'paper'
  | 'ground'
  | 'line'
  | 'accent'
  | 'selected'
  | 'green'
  | 'blue'
  | 'red'
  | 'amber'
  | 'violet'
  | 'grey'
  | 'grey-blue';
export const INKS: readonly Ink[] = [
  'ink',
  'ink-soft',
  'paper',
  'ground',
  'line',
  'accent',
  'selected',
  'green',
  'blue',
  'red',
  'amber',
  'violet',
  'grey',
  'grey-blue',
];
export const inkOf = (colour: ColourName): Ink =>
  colour === 'greenAmber' ? 'green' : colour === 'greyBlue' ? 'grey-blue' : colour === 'ofState' ? 'ink-soft' : colour;
