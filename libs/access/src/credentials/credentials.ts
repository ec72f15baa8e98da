import type { DatabaseSync } from 'node:sqlite';
import { DomainError } from '@cascade/event-store/domain';
import type { SignInName } from '../domain';
import { together, type CredentialsFile } from './credentials-file';

export interface Credential {
  readonly accountId: string;
  readonly signInName: string;
  /** argon2id; null where no password was chosen yet, or it was taken away. */
  readonly hash: string | null;
  /** The password was given by somebody else. */
  readonly mustChange: boolean;
}
interface Row {
  readonly accountId: string;
  readonly signInName: string;
  readonly hash: string | null;
  readonly mustChange: number;
}
const SELECT = 'SELECT account_id AS accountId, sign_in_name AS signInName, hash, must_change AS mustChange FROM credentials';
export interface Reservation {
  readonly accountId: string;
  readonly signInName: SignInName;
}
/** By what accounts are recognised: a name with a password, or subjects of an identity provider. */
export class Credentials {
  readonly #db: DatabaseSync;
  constructor(
    { durable }: CredentialsFile,
    private readonly now: () => number = Date.now,
  ) {
    this.#db = durable;
  }
  /**
   * Takes names for accounts that are about to be opened: all of them or none. The same account again changes nothing.
   * @param isAbandoned whether an account that holds a name was never opened (a crash came between); its name is free
   * @throws DomainError `account.name-taken`
   */
  reserve(reservations: readonly Reservation[], isAbandoned: (accountId: string) => boolean = () => false): void {
    together(this.#db, () => {
      const taken = reservations.filter(({ accountId, signInName }) => {
        const holder = this.byName(signInName)?.accountId;
        return holder !== undefined && holder !== accountId && !isAbandoned(holder);
      });
      const [first, ...others] = taken.map(({ signInName }) => signInName);
      if (first !== undefined)
        throw new DomainError('account.name-taken', { signInName: first, ...(others.length > 0 && { taken: [first, ...others] }) });
      for (const { accountId, signInName } of reservations) {
        const holder = this.byName(signInName);
        if (holder?.accountId === accountId) continue;
        if (holder) this.remove(holder.accountId);
        this.#db
          .prepare(
            'INSERT INTO credentials (account_id, sign_in_name, reserved_at) VALUES (?1, ?2, ?3) ON CONFLICT (account_id) DO UPDATE SET sign_in_name = ?2',
          )
          .run(accountId, signInName, this.now());
      }
    });
  }
  byName(signInName: string): Credential | null {
    return credentialOf(this.#db.prepare(`${SELECT} WHERE sign_in_name = ?`).get(signInName));
  }
  of(accountId: string): Credential | null {
    return credentialOf(this.#db.prepare(`${SELECT} WHERE account_id = ?`).get(accountId));
  }
  setPassword(accountId: string, hash: string | null, { mustChange }: { readonly mustChange: boolean }): void {
    this.#db.prepare('UPDATE credentials SET hash = ?, must_change = ? WHERE account_id = ?').run(hash, mustChange ? 1 : 0, accountId);
  }
  bySubject(issuer: string, subject: string): string | null {
    const row = this.#db.prepare('SELECT account_id AS id FROM subjects WHERE issuer = ? AND subject = ?').get(issuer, subject);
    return (row?.['id'] as string | undefined) ?? null;
  }
  /** One subject is one account, for good: false where it is another's. */
  link(issuer: string, subject: string, accountId: string): boolean {
    this.#db
      .prepare('INSERT INTO subjects (issuer, subject, account_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING')
      .run(issuer, subject, accountId);
    return this.bySubject(issuer, subject) === accountId;
  }
  remove(accountId: string): void {
    this.#db.prepare('DELETE FROM credentials WHERE account_id = ?').run(accountId);
    this.#db.prepare('DELETE FROM subjects WHERE account_id = ?').run(accountId);
    this.#db.prepare('DELETE FROM feeds WHERE account_id = ?').run(accountId);
    this.#db.prepare('DELETE FROM links WHERE account_id = ?').run(accountId);
  }
}
const credentialOf = (row: unknown): Credential | null => {
  const found = row as Row | undefined;
  return found ? { ...found, mustChange: found.mustChange === 1 } : null;
};
