import { createHash } from 'node:crypto';
import { uuidV5 } from '@cascade/event-store/domain';
import type { Acknowledged } from './log';

/** The part of an answer that the clients look at. */
export interface Answer {
  readonly revision: number | string;
  readonly directiveId?: string;
  readonly number?: string;
  readonly symbol?: string;
  readonly reportId?: string;
  readonly known?: boolean;
}
/** One command of a client, complete: it can be sent again to another process and is the same command. */
export interface Step {
  readonly key: string;
  readonly method: 'POST' | 'PUT';
  readonly path: string;
  readonly body: object | Uint8Array;
  readonly onBehalfOf: string | null;
  /** Codes of refusals that are right in some orders of events; any other is a fault. */
  readonly mayBeRefused: readonly string[];
  /** What must stand in the log from now on. */
  claims(answer: Answer): readonly Acknowledged[];
  /** The clients learn from it. Called once. */
  done(answer: Answer): void;
  /** Definitely not carried out. */
  refused(code: string): void;
}
/** How the server names a command by its key, told here a second time so that a change of it shows. */
export const commandIdOf = (key: string, name: string): string =>
  uuidV5(`command/local/${name}/${createHash('sha256').update(key).digest('hex')}`);
export const acknowledged = (commandId: string, stream: string, { revision }: Answer): Acknowledged => ({
  commandId,
  stream,
  revision: BigInt(revision),
});
