import type { DatabaseSync } from 'node:sqlite';
import { isDomainError } from '@cascade/event-store/domain';
import type { CredentialsFile } from './credentials-file';
import { newToken, tokenHash } from './token';

/** How long a session lasts without being used, and at most. */
export interface SessionSpan {
  readonly idleMs: number;
  readonly longestMs: number;
}
export const SESSION_SPAN: SessionSpan = { idleMs: 60 * 60_000, longestMs: 12 * 60 * 60_000 };
/** A session that is used a hundred times a minute is written down once. */
const NOTE_EVERY_MS = 60_000;

export interface Session {
  readonly tokenHash: string;
  readonly accountId: string;
  readonly beganAt: number;
  readonly seenAt: number;
  /** The body that its account acts for unless a request says another one. */
  readonly actingId: string | null;
}
const COLUMNS = 'token_hash AS tokenHash, account_id AS accountId, began_at AS beganAt, seen_at AS seenAt, acting_id AS actingId';

/** Who is signed in, on the server's side; the browser holds a random word and nothing else. */
export class Sessions {
  readonly #light: DatabaseSync;
  readonly #durable: DatabaseSync;
  constructor(
    { light, durable }: CredentialsFile,
    readonly span: SessionSpan = SESSION_SPAN,
    private readonly now: () => number = Date.now,
  ) {
    this.#light = light;
    this.#durable = durable;
  }
  /** A new word each time: one that somebody planted in a browser before (fixation) never becomes a session. */
  begin(accountId: string, actingId: string | null = null): { readonly token: string; readonly session: Session } {
    const [token, now] = [newToken(), this.now()];
    const session = { tokenHash: tokenHash(token)!, accountId, beganAt: now, seenAt: now, actingId };
    this.#light
      .prepare('INSERT INTO sessions (token_hash, account_id, began_at, seen_at, acting_id) VALUES (?, ?, ?, ?, ?)')
      .run(session.tokenHash, accountId, now, now, actingId);
    this.#light.prepare('DELETE FROM sessions WHERE seen_at < ? OR began_at < ?').run(now - this.span.idleMs, now - this.span.longestMs);
    return { token, session };
  }
  /** Null where it is none, or over. `touch` false: looking alone keeps nothing alive. */
  find(token: unknown, { touch = true }: { readonly touch?: boolean } = {}): Session | null {
    const hash = tokenHash(token);
    return hash === null ? null : this.known(hash, touch);
  }
  known(hash: string, touch = false): Session | null {
    const session = this.#light.prepare(`SELECT ${COLUMNS} FROM sessions WHERE token_hash = ?`).get(hash) as Session | undefined;
    const now = this.now();
    if (!session || now - session.seenAt >= this.span.idleMs || now - session.beganAt >= this.span.longestMs) return null;
    if (touch && now - session.seenAt >= NOTE_EVERY_MS) this.#note(hash, now);
    return session;
  }
  /** A disk that takes no note must not keep people from reading: they are signed out an hour after the last note, no sooner. */
  #note(hash: string, now: number): void {
    try {
      this.#light.prepare('UPDATE sessions SET seen_at = ? WHERE token_hash = ?').run(now, hash);
    } catch (error) {
      if (!isDomainError(error, 'store.full') && !isDomainError(error, 'store.unavailable')) throw error;
    }
  }
  actFor(hash: string, actingId: string | null): void {
    this.#light.prepare('UPDATE sessions SET acting_id = ? WHERE token_hash = ?').run(actingId, hash);
  }
  end(hash: string): void {
    this.#durable.prepare('DELETE FROM sessions WHERE token_hash = ?').run(hash);
  }
  /** All sessions of an account, or all but one. */
  endAll(accountId: string, except = ''): void {
    this.#durable.prepare('DELETE FROM sessions WHERE account_id = ? AND token_hash <> ?').run(accountId, except);
  }
  /** When it ends if nobody does anything, and when it ends anyway. */
  endsOf({ beganAt }: Session): { readonly idleUntil: number; readonly until: number } {
    const until = beganAt + this.span.longestMs;
    return { idleUntil: Math.min(until, this.now() + this.span.idleMs), until };
  }
}
