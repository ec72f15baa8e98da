import type { ClientReadableStream } from '@grpc/grpc-js';

export type ReadCall = ClientReadableStream<Buffer>;
/** So much lies here unasked for; then the call is held, and the server with it. */
const MOST_BYTES = 2 * 1024 * 1024;

/** The answers of one call as the bytes that came, all that there are by then at a time. Ends the call when its reader turns away. */
export class ReadLine implements AsyncIterableIterator<readonly Buffer[]> {
  private call: ReadCall | null = null;
  private answers: Buffer[] = [];
  private bytes = 0;
  private over: { readonly error: unknown } | null = null;
  private waiting: (() => void) | null = null;
  private telling = false;

  /** @param failed is told of an error of the call, so that the next one goes another way */
  constructor(
    opening: Promise<ReadCall>,
    private readonly failed: (error: unknown) => void = () => undefined,
  ) {
    opening.then(
      (call) => this.hear(call),
      (error: unknown) => this.end(error),
    );
  }
  [Symbol.asyncIterator](): this {
    return this;
  }
  async next(): Promise<IteratorResult<readonly Buffer[]>> {
    while (this.answers.length === 0 && !this.over) await new Promise<void>((resolve) => (this.waiting = resolve));
    if (this.answers.length === 0) {
      if (this.over!.error !== null) throw this.over!.error;
      return { done: true, value: undefined };
    }
    const value = this.answers;
    this.answers = [];
    this.bytes = 0;
    this.call?.resume();
    return { done: false, value };
  }
  async return(): Promise<IteratorResult<readonly Buffer[]>> {
    this.answers = [];
    this.over ??= { error: null };
    this.call?.cancel();
    this.wake();
    return { done: true, value: undefined };
  }

  private hear(call: ReadCall): void {
    this.call = call;
    call
      .on('data', (answer: Buffer) => this.take(answer))
      .on('error', (error: Error) => this.end(error))
      .on('end', () => this.end(null));
    if (this.over) call.cancel(); // its reader is gone already
  }
  private take(answer: Buffer): void {
    if (this.over) return;
    this.answers.push(answer);
    this.bytes += answer.length;
    if (this.bytes > MOST_BYTES) this.call!.pause();
    // Answers of one packet are told together.
    if (!this.telling) setImmediate(() => this.wake());
    this.telling = true;
  }
  private end(error: unknown): void {
    if (this.over) return;
    this.over = { error };
    if (error !== null) this.failed(error);
    this.wake();
  }
  private wake(): void {
    this.telling = false;
    this.waiting?.();
    this.waiting = null;
  }
}
