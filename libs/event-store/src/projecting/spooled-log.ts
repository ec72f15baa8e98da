import { setImmediate as nextTurn } from 'node:timers/promises';
import { isDomainError } from '../domain';
import type { EventStore } from '../event-store';
import type { Spoolable } from '../reading/spoolable';
import type { Ordinals } from '../reading/streamwise-log';
import { LogSpool } from '../sqlite/log-spool';
import type { CountedLog } from './counted-log';

/** What another attempt would find in the log again. Anything else may be the file's own trouble. */
const ofTheLog = (error: unknown): boolean => isDomainError(error, 'event.newer-than-code') || isDomainError(error, 'revision.gap');

/** A message each page took as long as writing it down; nobody looks more often than this. */
const TOLD_EVERY_MS = 100;

/**
 * The log of a server, written down in a file as it comes and then read stream by stream from there: half the work of folding it in global order, and
 * several threads share it. An attempt that failed goes on where the file ends.
 */
export class SpooledLog implements CountedLog {
  /** Reading a server and building from the file take about as long. */
  readonly share = 0.5;
  readonly #stopped = new AbortController();
  #spool: LogSpool | null = null;

  constructor(
    readonly store: Spoolable & Pick<EventStore, 'head'>,
    readonly path: string,
    readonly newSpool: (path: string) => LogSpool = (path) => new LogSpool(path),
  ) {}
  async ordinals(told: (share: number, ordinal: number) => void): Promise<Ordinals> {
    const spool = (this.#spool ??= this.newSpool(this.path));
    if (!spool.sealed) await this.#write(spool, told);
    const log = this.store.openSpool(this.path);
    try {
      return log.ordinals(BigInt(spool.count));
    } finally {
      log.close();
    }
  }
  failed(error: unknown): void {
    if (!ofTheLog(error)) this.remove();
  }
  stop(): void {
    this.#stopped.abort();
  }
  remove(): void {
    this.#spool?.remove();
    this.#spool = null;
  }

  /** Up to where the log ends by then, which is further than where it ended when this began. */
  async #write(spool: LogSpool, told: (share: number, ordinal: number) => void): Promise<void> {
    const { signal } = this.#stopped;
    const head = await this.store.head();
    let toldAt = -Infinity;
    for await (const page of this.store.unparsed(spool.reached, signal)) {
      this.#keep(() => spool.add(page));
      if (performance.now() - toldAt >= TOLD_EVERY_MS) {
        told(Math.min(1, Number(spool.reached) / Number(head)), spool.count);
        toldAt = performance.now();
      }
      await nextTurn();
    }
    if (signal.aborted) throw new Error('the building was closed');
    if (spool.reached < head) throw new Error(`the server told its log up to ${spool.reached} and no further; it ends at ${head}`);
    this.#keep(() => spool.seal());
    told(1, spool.count);
  }
  /** A file without a journal is of no use once a write to it failed. */
  #keep(write: () => void): void {
    try {
      write();
    } catch (error) {
      this.remove();
      throw error;
    }
  }
}
