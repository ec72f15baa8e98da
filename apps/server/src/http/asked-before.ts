import { createHash } from 'node:crypto';
import { DomainError } from '@cascade/event-store/domain';
import type { FastifyRequest } from 'fastify';

const REMEMBERED = 20_000;
type Asked = Pick<FastifyRequest, 'method' | 'url' | 'body'>;
const fingerprintOf = ({ method, url, body }: Asked): string =>
  createHash('sha256')
    .update(`${method} ${url}\n`)
    .update(Buffer.isBuffer(body) ? body : (JSON.stringify(body) ?? ''))
    .digest('base64');

/**
 * What was asked with an Idempotency-Key, so that the same key with something else to say is refused instead of answered with an old result. Kept in
 * memory, the last ones: after a restart such a key is answered with what it first did, and never does anything else.
 */
export class AskedBefore {
  private readonly fingerprints = new Map<string, string>();
  /** @throws DomainError `idempotency-key.reused` */
  check(commandId: string, request: Asked): void {
    const known = this.fingerprints.get(commandId);
    if (known !== undefined && known !== fingerprintOf(request)) throw new DomainError('idempotency-key.reused', {});
  }
  /** Only what was done: a request that was refused may be put right and sent again. */
  done(commandId: string, request: Asked): void {
    this.fingerprints.set(commandId, fingerprintOf(request));
    const [oldest] = this.fingerprints.keys();
    if (this.fingerprints.size > REMEMBERED && oldest !== undefined) this.fingerprints.delete(oldest);
  }
}
