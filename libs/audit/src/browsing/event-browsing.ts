import { Worker } from 'node:worker_threads';
import { workerFile } from '@cascade/event-store';
import { DomainError } from '@cascade/event-store/domain';
import type { EventKinds, EventPage, EventPageParams, OpenedEvent } from '../domain';
import type { BrowsingSettings } from './browsing-thread';
import type { Asked, Told } from './thread-messages';

/** The log as an auditor looks through it. */
export interface EventBrowsing {
  find(params: EventPageParams): Promise<EventPage>;
  /** @throws DomainError `event.unknown` */
  open(ordinal: number): Promise<OpenedEvent>;
  kinds(): Promise<EventKinds>;
  close(): Promise<void>;
}
/**
 * The browser in a thread, begun with the first question: most servers never have an auditor. A thread that dies fails what it was asked, and the next
 * question begins another.
 */
export class ThreadBrowsing implements EventBrowsing {
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, PromiseWithResolvers<unknown>>();
  private lastId = 0;
  constructor(private readonly settings: BrowsingSettings) {}

  find(params: EventPageParams): Promise<EventPage> {
    return this.ask('find', params);
  }
  open(ordinal: number): Promise<OpenedEvent> {
    return this.ask('open', ordinal);
  }
  kinds(): Promise<EventKinds> {
    return this.ask('kinds');
  }
  async close(): Promise<void> {
    const worker = this.worker;
    if (!worker) return;
    await this.ask('close').catch(() => undefined);
    this.worker = null;
    await worker.terminate();
  }

  private ask<Answer>(name: Asked['name'], ...args: readonly unknown[]): Promise<Answer> {
    this.worker ??= this.begin();
    const waiting = Promise.withResolvers<unknown>();
    const id = (this.lastId += 1);
    this.waiting.set(id, waiting);
    this.worker.postMessage({ id, name, args } satisfies Asked);
    return waiting.promise as Promise<Answer>;
  }
  private begin(): Worker {
    const worker = new Worker(workerFile(__dirname, 'audit.worker'), { workerData: this.settings });
    worker.unref(); // a command that ends does not wait for it
    const lost = (reason: string): void => {
      if (this.worker === worker) this.worker = null;
      for (const { reject } of this.waiting.values()) reject(new Error(`the audit thread ended: ${reason}`));
      this.waiting.clear();
    };
    return worker
      .on('message', (told: Told) => this.take(told))
      .on('error', (error) => lost(String(error)))
      .on('exit', (code) => lost(`exit ${code}`));
  }
  private take({ id, result, refusal, failure }: Told): void {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (refusal) waiting?.reject(new DomainError(refusal.code, refusal.details));
    else if (failure !== undefined) waiting?.reject(new Error(failure));
    else waiting?.resolve(result);
  }
}
