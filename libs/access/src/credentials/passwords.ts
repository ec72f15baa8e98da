import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { DomainError } from '@cascade/event-store/domain';
import { passwordText } from '../domain';

/** What one check costs: KiB of memory, passes, lanes. */
export interface HashCost {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
}
/** OWASP's first choice for argon2id: 46 MiB, one pass; about 0.1 s on one core. */
export const COST: HashCost = { memory: 47_104, passes: 1, parallelism: 1 };
/** At once; the hashes of one process then stay below 100 MB and leave a thread of the pool to files. */
const AT_ONCE = 2;
/** More who wait would wait longer than anybody does. */
const WAITING = 60;
const TAG = 32;
const hash = promisify(argon2);
const WRITTEN = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;
const bare64 = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');

/** Passwords as argon2id, in the pool's threads and never more than a few at a time. */
export class Passwords {
  #running = 0;
  readonly #waiting: (() => void)[] = [];
  #nobodys: Promise<string> | null = null;
  constructor(private readonly cost: HashCost = COST) {}

  /** @returns PHC text: `$argon2id$v=19$m=…,t=…,p=…$salt$tag`. @throws DomainError `session.busy` */
  async hash(password: string): Promise<string> {
    const { memory, passes, parallelism } = this.cost;
    const salt = randomBytes(16);
    const tag = await this.#tag(password, salt, this.cost);
    return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${bare64(salt)}$${bare64(tag)}`;
  }
  /**
   * Null where nobody is known: as much work is done for them, so that the time of the answer tells nothing.
   * @throws DomainError `session.busy`
   */
  async matches(password: string, written: string | null): Promise<boolean> {
    const known = parsed(written ?? (await this.#hashOfNobody()));
    const tag = await this.#tag(password, known.salt, known.cost);
    return timingSafeEqual(tag, known.tag) && written !== null;
  }
  /** Made once; what failed (too many at once) is not kept, else every unknown name were answered otherwise than a known one from then on. */
  #hashOfNobody(): Promise<string> {
    return (this.#nobodys ??= this.hash('nobody').catch((error: unknown) => {
      this.#nobodys = null;
      throw error;
    }));
  }
  /** Whether it was made at another cost than is asked today. */
  isOutdated(written: string): boolean {
    const { memory, passes, parallelism } = parsed(written).cost;
    return memory !== this.cost.memory || passes !== this.cost.passes || parallelism !== this.cost.parallelism;
  }
  async #tag(password: string, nonce: Buffer, cost: HashCost): Promise<Buffer> {
    if (this.#running >= AT_ONCE) {
      if (this.#waiting.length >= WAITING) throw new DomainError('session.busy', {});
      await new Promise<void>((turn) => this.#waiting.push(turn));
    } else this.#running += 1;
    try {
      return await hash('argon2id', { message: passwordText(password), nonce, tagLength: TAG, ...cost });
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running -= 1;
    }
  }
}
const parsed = (written: string): { readonly cost: HashCost; readonly salt: Buffer; readonly tag: Buffer } => {
  const [, memory, passes, parallelism, salt = '', tag = ''] = WRITTEN.exec(written) ?? [];
  if (memory === undefined) throw new Error('no argon2id hash');
  return {
    cost: { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) },
    salt: Buffer.from(salt, 'base64'),
    tag: Buffer.from(tag, 'base64'),
  };
};
