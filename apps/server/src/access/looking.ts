import { AsyncLocalStorage } from 'node:async_hooks';
import type { Rights } from '@cascade/access/domain';
import { bodiesOf } from '@cascade/access/domain';
import type { BodiesOfViewer } from '@cascade/lineage';

/** A question under way: who looks, and what they got to read that is on record before the answer goes. */
export interface Looking {
  /** Null: nothing is kept from them. */
  readonly viewer: BodiesOfViewer | null;
  readonly by: { readonly actor: string; readonly onBehalfOf: string | null };
  readonly route: string;
  /** Restricted documents whose words the answer holds. */
  readonly read: Set<string>;
}
const questions = new AsyncLocalStorage<Looking>();
/** Everything that `next` begins, however late, knows who looks. */
export const lookAs = (looking: Looking, next: () => void): void => questions.run(looking, next);
/** Undefined: no question of anybody; processes, reminders and commands see everything, each by rules of its own. */
export const lookingNow = (): Looking | undefined => questions.getStore();

/** For what has to see everything in order to say what somebody may see. */
export const unveiled = <R>(ask: () => R): R => questions.exit(ask);

/** The bodies that open restricted documents to somebody; null where all are open: to auditors of no body in particular, and to who holds the data folder. */
export const viewerOf = (rights: Rights): BodiesOfViewer | null => {
  if (rights.kind === 'local') return null;
  if (rights.grants.some(({ role, authorityId }) => role === 'auditor' && authorityId === null)) return null;
  return { bodies: bodiesOf(rights, 'analyst', 'auditor', 'administrator').toSorted() };
};
