import { createHash, randomUUID } from 'node:crypto';
import { DomainError, uuidV5, type CommandMeta } from '@cascade/event-store/domain';
import type { FastifyRequest } from 'fastify';
import { identityOf } from '../access/identity';

/** Who acts where no account does: whoever can read the data folder. */
export const LOCAL_ACCOUNT = 'local';
const KEY = /^[\x21-\x7e]{8,200}$/;

/** Fields of a request that say who asks, in whose name, and whether it was asked before. */
export interface Caller {
  readonly actor: string;
  readonly onBehalfOf: string | null;
  readonly idempotencyKey: string | null;
}
const headerOf = (request: Pick<FastifyRequest, 'headers'>, name: string): string | null => {
  const value = request.headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
};
/** @throws DomainError `idempotency-key.malformed` */
export const callerOf = (request: Pick<FastifyRequest, 'headers'>): Caller => {
  const idempotencyKey = headerOf(request, 'idempotency-key');
  if (idempotencyKey !== null && !KEY.test(idempotencyKey))
    throw new DomainError('idempotency-key.malformed', { value: idempotencyKey.slice(0, 200) });
  const identity = identityOf(request);
  // The gate has found in whose name an account acts; who holds the folder says so.
  if (identity?.rights.kind === 'account') return { actor: identity.rights.accountId, onBehalfOf: identity.actingFor, idempotencyKey };
  return { actor: LOCAL_ACCOUNT, onBehalfOf: headerOf(request, 'x-on-behalf-of') || null, idempotencyKey };
};
/**
 * The metadata of a command. The same key from the same account is the same command, whatever else the request says: a retry is answered with the first result.
 * `name` keeps apart what one key might be used for twice; `occurredAt` is the world time.
 */
export const metaOf = (caller: Caller, name: string, occurredAt: string): CommandMeta => {
  const { actor, onBehalfOf, idempotencyKey } = caller;
  const commandId =
    idempotencyKey === null
      ? randomUUID()
      : uuidV5(`command/${actor}/${name}/${createHash('sha256').update(idempotencyKey).digest('hex')}`);
  return { commandId, actor, onBehalfOf, occurredAt, correlationId: commandId, causationId: null };
};
