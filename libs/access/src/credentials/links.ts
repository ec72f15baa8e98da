import type { CredentialsFile } from './credentials-file';
import { together } from './credentials-file';
import { newToken, tokenHash } from './token';

export type LinkPurpose = 'setup' | 'password';
const HOUR = 60 * 60_000;
/** The first system administrator sits before the machine; a colleague may be away for a weekend. */
const LASTS: Readonly<Record<LinkPurpose, number>> = { setup: 24 * HOUR, password: 72 * HOUR };
/** Who claimed a link and then fell silent (a crash) leaves it to the next try. */
const CLAIM_MS = 30_000;
export interface Link {
  readonly purpose: LinkPurpose;
  readonly accountId: string | null;
  readonly hash: string;
}
/** Links that open once: by them the first account is set up, and a password is chosen by its owner alone. */
export class Links {
  constructor(
    private readonly file: CredentialsFile,
    private readonly now: () => number = Date.now,
  ) {}
  /** A new one; those given before for the same purpose and account open nothing any more. */
  make(purpose: LinkPurpose, accountId: string | null): { readonly token: string; readonly expiresAt: number } {
    const token = newToken();
    const expiresAt = this.now() + LASTS[purpose];
    together(this.file.durable, () => {
      this.file.durable
        .prepare('DELETE FROM links WHERE (purpose = ? AND account_id IS ?) OR expires_at <= ?')
        .run(purpose, accountId, this.now());
      this.file.durable
        .prepare('INSERT INTO links (token_hash, purpose, account_id, expires_at) VALUES (?, ?, ?, ?)')
        .run(tokenHash(token), purpose, accountId, expiresAt);
    });
    return { token, expiresAt };
  }
  /** Null where it opens nothing: unknown, used, expired. */
  find(token: unknown, purpose: LinkPurpose): Link | null {
    const hash = tokenHash(token);
    if (hash === null) return null;
    const link = this.file.light
      .prepare(
        'SELECT purpose, account_id AS accountId, token_hash AS hash FROM links WHERE token_hash = ? AND purpose = ? AND expires_at > ?',
      )
      .get(hash, purpose, this.now()) as Link | undefined;
    return link ?? null;
  }
  /** True for one of those who use it at the same moment. */
  claim({ hash }: Link): boolean {
    const now = this.now();
    return (
      this.file.durable
        .prepare('UPDATE links SET claimed_at = ? WHERE token_hash = ? AND (claimed_at IS NULL OR claimed_at <= ?)')
        .run(now, hash, now - CLAIM_MS).changes === 1
    );
  }
  /** What was asked could not be done: the link may be tried again. */
  unclaim({ hash }: Link): void {
    this.file.durable.prepare('UPDATE links SET claimed_at = NULL WHERE token_hash = ?').run(hash);
  }
  used({ hash }: Link): void {
    this.file.durable.prepare('DELETE FROM links WHERE token_hash = ?').run(hash);
  }
  forget(purpose: LinkPurpose, accountId: string | null): void {
    this.file.durable.prepare('DELETE FROM links WHERE purpose = ? AND account_id IS ?').run(purpose, accountId);
  }
}
