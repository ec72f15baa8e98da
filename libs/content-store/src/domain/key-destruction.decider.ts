import { DomainError, isSealed, type AnyEvent, type CommandOf, type Decider } from '@cascade/event-store/domain';
import type { KeyDestroyed } from './key.events';

/** Keys that a stream names, and those of them that are destroyed. */
export interface KeysOfStream {
  readonly named: readonly string[];
  readonly destroyed: readonly string[];
}
/**
 * `own`: the key that bears the stream's id, where there is one: it may close what stands in other streams, as a task's closes the notes of its reports.
 * `files`: what becomes of the key of a file that held other letters too; to be said only where the stream names one.
 */
export type DestroyKeysOf = CommandOf<
  'DestroyKeys',
  { readonly stream: string; readonly reason: string; readonly own: string | null; readonly files?: 'keep' | 'destroy' }
>;

/** The key of a file of several letters: with it the scanned pages of all of them can no longer be shown; their texts have keys of their own. */
const isShared = (keyId: string): boolean => keyId.startsWith('file-');

/** Any stream whose events name keys, beside whatever decider that stream has: what was closed under them can never be read again. */
export const keyDestruction: Decider<KeysOfStream, DestroyKeysOf, AnyEvent> = {
  initial: { named: [], destroyed: [] },
  decide({ data: { stream, reason, own, files } }, state): readonly KeyDestroyed[] {
    const { destroyed } = state;
    const named = own === null || state.named.includes(own) ? state.named : [...state.named, own];
    if (named.length === 0) throw new DomainError('key.none-named', { stream });
    if (reason.trim() === '') throw new DomainError('key.reason-missing', { stream });
    const shared = named.find(isShared);
    if (shared !== undefined && files === undefined) throw new DomainError('key.file-undecided', { stream, keyId: shared });
    return named
      .filter((keyId) => !destroyed.includes(keyId) && (files !== 'keep' || !isShared(keyId)))
      .map((keyId) => ({ type: 'KeyDestroyed', version: 1, data: { keyId, reason: reason.trim() } }));
  },
  evolve(state, { type, data }) {
    if (type === 'KeyDestroyed') return { ...state, destroyed: [...state.destroyed, (data as KeyDestroyed['data']).keyId] };
    const found = keysNamedIn(data).filter((keyId) => !state.named.includes(keyId));
    return found.length === 0 ? state : { ...state, named: [...state.named, ...new Set(found)] };
  },
};
/** Keys of sealed texts and of contents (they stand as `key` beside their hash), at any depth. */
export const keysNamedIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (isSealed(value)) return [value.$sealed.key];
  const { key, contentHash } = value as { readonly key?: unknown; readonly contentHash?: unknown };
  const own = typeof key === 'string' && typeof contentHash === 'string' ? [key] : [];
  return [...own, ...Object.values(value).flatMap(keysNamedIn)];
};
