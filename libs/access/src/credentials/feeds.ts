import type { CredentialsFile } from './credentials-file';
import { newToken, tokenHash } from './token';

export interface Feed {
  readonly accountId: string;
  readonly authorityId: string;
}
/** Addresses of calendars: a program that subscribes to one has no cookie, so the address itself says whose it is, and opens nothing else. */
export class Feeds {
  constructor(private readonly file: CredentialsFile) {}
  /** A new word; the one given before for this account and body opens nothing any more. */
  make({ accountId, authorityId }: Feed): string {
    const token = newToken();
    this.end({ accountId, authorityId });
    this.file.durable
      .prepare('INSERT INTO feeds (token_hash, account_id, authority_id) VALUES (?, ?, ?)')
      .run(tokenHash(token), accountId, authorityId);
    return token;
  }
  find(token: unknown): Feed | null {
    const hash = tokenHash(token);
    const row =
      hash &&
      this.file.light.prepare('SELECT account_id AS accountId, authority_id AS authorityId FROM feeds WHERE token_hash = ?').get(hash);
    return (row as Feed | undefined | null) ?? null;
  }
  end({ accountId, authorityId }: Feed): void {
    this.file.durable.prepare('DELETE FROM feeds WHERE account_id = ? AND authority_id = ?').run(accountId, authorityId);
  }
}
