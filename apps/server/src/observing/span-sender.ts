/** A span as OTLP/HTTP takes it in JSON (opentelemetry.io, OTLP 1.x): ids in hex, times in ns as text. */
export interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  /** 1 internal, 2 server, 4 producer, 5 consumer. */
  readonly kind: 1 | 2 | 4 | 5;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly { readonly key: string; readonly value: { readonly stringValue: string } }[];
  readonly links?: readonly { readonly traceId: string; readonly spanId: string }[];
  /** 2: error. */
  readonly status?: { readonly code: 2 };
}
const QUEUE = 10_000;
const BATCH = 500;
const EVERY_MS = 2_000;
const TIMEOUT_MS = 10_000;
const TELL_EVERY_MS = 60_000;

/** Sends spans to a collector in the background. What it cannot send is dropped: a trace is never worth holding up the work it tells of. */
export class SpanSender {
  readonly #url: string;
  readonly #resource: object;
  readonly #timer: NodeJS.Timeout;
  #queue: Span[] = [];
  #sending: Promise<void> = Promise.resolve();
  #dropped = 0;
  #toldAt = Number.NEGATIVE_INFINITY;

  /** @param endpoint 'http://collector:4318'. @param warn told once a minute at most. */
  constructor(
    endpoint: string,
    instance: string,
    private readonly warn: (words: string) => void,
  ) {
    this.#url = `${endpoint.replace(/\/+$/, '')}/v1/traces`;
    const attribute = (key: string, stringValue: string) => ({ key, value: { stringValue } });
    this.#resource = { attributes: [attribute('service.name', 'cascade'), attribute('service.instance.id', instance)] };
    this.#timer = setInterval(() => void this.flush(), EVERY_MS).unref();
  }
  get dropped(): number {
    return this.#dropped;
  }
  add(span: Span): void {
    if (this.#queue.length >= QUEUE) this.#drop(1, 'the queue is full');
    else if (this.#queue.push(span) >= BATCH) void this.flush();
  }
  /** Resolves when all that waits has been sent or dropped. */
  flush(): Promise<void> {
    this.#sending = this.#sending.then(async () => {
      while (this.#queue.length > 0) await this.#send(this.#queue.splice(0, BATCH));
    });
    return this.#sending;
  }
  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.flush();
  }
  async #send(spans: readonly Span[]): Promise<void> {
    const body = JSON.stringify({ resourceSpans: [{ resource: this.#resource, scopeSpans: [{ scope: { name: 'cascade' }, spans }] }] });
    try {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(this.#url, { method: 'POST', headers, body, signal: AbortSignal.timeout(TIMEOUT_MS) });
      await answer.arrayBuffer();
      if (!answer.ok) this.#drop(spans.length, `${this.#url} answered ${answer.status}`);
    } catch (error) {
      this.#drop(spans.length, `${this.#url}: ${String((error as Error).cause ?? error)}`);
    }
  }
  #drop(count: number, why: string): void {
    this.#dropped += count;
    if (performance.now() - this.#toldAt < TELL_EVERY_MS) return;
    this.#toldAt = performance.now();
    this.warn(`traces are dropped (${this.#dropped} so far): ${why}`);
  }
}
