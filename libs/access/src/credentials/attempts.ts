import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { DomainError } from '@cascade/event-store/domain';
import { ADDRESS_RULE, NAME_RULE, pauseAfter, type PauseRule } from '../domain';
import { together } from './credentials-file';

export type AttemptKind = 'name' | 'address';
const RULES: Readonly<Record<AttemptKind, PauseRule>> = { name: NAME_RULE, address: ADDRESS_RULE };
/** Whoever tries a new name each time must not fill the disk: the oldest are forgotten. */
const MOST = 100_000;
interface Row {
  readonly failures: number;
  readonly last_at: number;
  readonly blocked_until: number;
}
/**
 * Tries to sign in, by name and by address, for names that nobody has as well. A try counts as failed from its beginning, so a hundred sent at once are no better than
 * a hundred one after the other. What was typed as a name may be a password: only its hash is kept.
 */
export class Attempts {
  constructor(
    private readonly db: DatabaseSync,
    private readonly now: () => number = Date.now,
  ) {}
  /** @throws DomainError `session.too-many-attempts` with the seconds to wait; then nothing is counted */
  begin(tries: readonly (readonly [AttemptKind, string])[]): void {
    const now = this.now();
    together(this.db, () => {
      const rows = tries.map(([kind, key]) => ({ kind, key: hashOf(key), row: this.#row(kind, hashOf(key), now) }));
      const until = Math.max(0, ...rows.map(({ row }) => row.blocked_until));
      if (until > now) throw new DomainError('session.too-many-attempts', { seconds: Math.ceil((until - now) / 1000) });
      for (const { kind, key, row } of rows) this.#count(kind, key, row.failures + 1, now);
      this.#forgetOldest(now);
    });
  }
  /** The try was the right one: the name's count begins anew, the address gets back what it was counted. */
  succeeded(name: string, address: string): void {
    const now = this.now();
    together(this.db, () => {
      this.clear('name', name);
      // It was let through, so nothing barred the way before it: who signs in rightly makes nobody behind the same address wait again.
      const { failures } = this.#row('address', hashOf(address), now);
      if (failures > 0) this.#note('address', hashOf(address), failures - 1, now, 0);
    });
  }
  clear(kind: AttemptKind, key: string): void {
    this.db.prepare('DELETE FROM attempts WHERE kind = ? AND key = ?').run(kind, hashOf(key));
  }
  #row(kind: AttemptKind, key: string, now: number): Row {
    const row = this.db.prepare('SELECT failures, last_at, blocked_until FROM attempts WHERE kind = ? AND key = ?').get(kind, key) as
      Row | undefined;
    const forgotten = !row || now - row.last_at > RULES[kind].forgottenAfterMs;
    return forgotten ? { failures: 0, last_at: now, blocked_until: 0 } : row;
  }
  #count(kind: AttemptKind, key: string, failures: number, now: number): void {
    const until = now + pauseAfter(failures, RULES[kind]);
    this.#note(kind, key, failures, now, until === now ? 0 : until);
  }
  #note(kind: AttemptKind, key: string, failures: number, now: number, blockedUntil: number): void {
    this.db
      .prepare(
        `INSERT INTO attempts (kind, key, failures, last_at, blocked_until) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT DO UPDATE SET failures = ?3, last_at = ?4, blocked_until = ?5`,
      )
      .run(kind, key, failures, now, blockedUntil);
  }
  #forgetOldest(now: number): void {
    this.db.prepare('DELETE FROM attempts WHERE last_at < ?').run(now - NAME_RULE.forgottenAfterMs);
    const { n } = this.db.prepare('SELECT count(*) AS n FROM attempts').get() as { n: number };
    if (n > MOST)
      this.db
        .prepare('DELETE FROM attempts WHERE last_at <= (SELECT last_at FROM attempts ORDER BY last_at LIMIT 1 OFFSET ?)')
        .run(n - MOST);
  }
}
const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url');
