import type { MessagePort, Worker } from 'node:worker_threads';
import { DomainError, type ErrorCode, type ErrorDetails } from '../domain';

type Handler = (...args: never[]) => unknown;
export type Handlers = Readonly<Record<string, Handler>>;
/** An error as it crosses: the class is lost on the way, the code and SQLite's number are what the other side needs. */
type Failure =
  | { readonly code: ErrorCode; readonly details: ErrorDetails[ErrorCode] }
  | { readonly code: null; readonly message: string; readonly stack?: string; readonly errcode?: number };
type Message =
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly kind: 'tell'; readonly name: string; readonly args: readonly unknown[] }
  | { readonly kind: 'answer'; readonly id: number; readonly result?: unknown; readonly failure?: Failure };

const failureOf = (error: unknown): Failure => {
  if (error instanceof DomainError) return { code: error.code, details: error.details };
  if (!(error instanceof Error)) return { code: null, message: String(error) };
  return { code: null, message: error.message, stack: error.stack, errcode: (error as { errcode?: number }).errcode };
};
const errorOf = (failure: Failure): Error => {
  if (failure.code !== null) return new DomainError(failure.code, failure.details);
  return Object.assign(
    new Error(failure.message),
    { stack: failure.stack },
    failure.errcode === undefined ? {} : { errcode: failure.errcode },
  );
};

/** Two threads that call each other's functions by name; both ends are alike. */
export class ThreadLine {
  readonly #send: (message: Message) => void;
  readonly #handlers: Handlers;
  readonly #waiting = new Map<number, PromiseWithResolvers<unknown>>();
  #lastId = 0;
  #broken: Error | null = null;

  constructor(port: MessagePort | Worker, handlers: Handlers) {
    // Through a closure: the two kinds of port agree in use, not in type.
    this.#send = 'threadId' in port ? (message) => port.postMessage(message) : (message) => port.postMessage(message);
    this.#handlers = handlers;
    port.on('message', (message: Message) => void this.#receive(message));
  }
  call<R>(name: string, ...args: readonly unknown[]): Promise<R> {
    if (this.#broken) return Promise.reject(this.#broken);
    const waiting = Promise.withResolvers<unknown>();
    const id = (this.#lastId += 1);
    this.#waiting.set(id, waiting);
    this.#send({ kind: 'call', id, name, args });
    return waiting.promise as Promise<R>;
  }
  /** Without an answer. */
  tell(name: string, ...args: readonly unknown[]): void {
    if (!this.#broken) this.#send({ kind: 'tell', name, args });
  }
  /** The other thread is gone: whoever waits is told why. */
  break(reason: Error): void {
    this.#broken ??= reason;
    for (const { reject } of this.#waiting.values()) reject(reason);
    this.#waiting.clear();
  }

  async #receive(message: Message): Promise<void> {
    if (message.kind === 'answer') {
      const waiting = this.#waiting.get(message.id);
      this.#waiting.delete(message.id);
      if (message.failure) waiting?.reject(errorOf(message.failure));
      else waiting?.resolve(message.result);
      return;
    }
    const run = async (): Promise<unknown> => this.#handlers[message.name]!(...(message.args as never[]));
    if (message.kind === 'tell') return void (await run());
    try {
      this.#send({ kind: 'answer', id: message.id, result: await run() });
    } catch (error) {
      this.#send({ kind: 'answer', id: message.id, failure: failureOf(error) });
    }
  }
}
