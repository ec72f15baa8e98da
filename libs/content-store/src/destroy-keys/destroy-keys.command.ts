import type { CommandMeta, Recorded } from '@cascade/event-store/domain';

export interface DestroyKeysBody {
  /** Whose texts and files can never be read again: `directive-<id>`, `task-<id>`, `policy-<authority>`. */
  readonly stream: string;
  /** Kept in the open for ever: the number of the request, never the name of a person. */
  readonly reason: string;
  /** What becomes of the key of a file that held other letters too; to be said only where there is one. */
  readonly files?: 'keep' | 'destroy';
}
/** An act of a system administrator; it cannot be undone, not even from a backup. */
export class DestroyKeys {
  constructor(
    readonly meta: CommandMeta,
    readonly body: DestroyKeysBody,
  ) {}
}
/** `keyIds`: all of this stream that are destroyed now. */
export type KeysDestroyed = Recorded & { readonly keyIds: readonly string[] };
