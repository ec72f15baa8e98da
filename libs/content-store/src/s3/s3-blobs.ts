import { createHash } from 'node:crypto';
import { AwsClient } from 'aws4fetch';
import { DomainError } from '@cascade/event-store/domain';
import type { Blob, BlobStore } from '../content-store';
import { isHash } from '../contents/blob-hash';
import { gate } from '../files/gate';
import type { S3Place } from './s3-place';
import { isFull, reasonOf, wordOf } from './s3-answers';

/** Writes at a time: each holds its whole blob, since a signature names the hash of all of it. */
const WRITERS = 4;
const TIMEOUT_MS = 60_000;
const ATTEMPTS = 4;
const FIRST_PAUSE_MS = 200;

/** Blobs as objects `<prefix><hash>` of a bucket: for several servers that share no folder. Puts are whole or not at all by the service's own promise. */
export class S3Blobs implements BlobStore {
  readonly location: string;
  readonly #place: S3Place;
  readonly #client: AwsClient;
  readonly #withWriter = gate(WRITERS);

  private constructor(place: S3Place) {
    const { accessKeyId, secretAccessKey, sessionToken, region, bucketUrl, prefix } = place;
    this.#place = place;
    this.location = `${bucketUrl}/${prefix}`;
    this.#client = new AwsClient({ accessKeyId, secretAccessKey, sessionToken, region, service: 's3', retries: 0 });
  }
  /** Asks the bucket once, so that wrong keys or a wrong name are told at the start and not with the first letter. @throws DomainError `store.unavailable` */
  static async open(place: S3Place): Promise<S3Blobs> {
    const blobs = new S3Blobs(place);
    await blobs.#page(null, 1);
    return blobs;
  }
  write(chunks: AsyncIterable<Uint8Array>, expected?: string): Promise<string> {
    return this.#withWriter(async () => {
      const sum = createHash('sha256');
      const parts: Uint8Array[] = [];
      for await (const chunk of chunks) {
        sum.update(chunk);
        parts.push(Uint8Array.from(chunk));
      }
      const hash = sum.digest('hex');
      if (expected !== undefined && hash !== expected) throw new DomainError('content.damaged', { hash: expected, path: this.location });
      // The service compares what it got with this hash before it keeps it.
      const headers = { 'x-amz-content-sha256': hash, 'content-type': 'application/octet-stream' };
      const answer = await this.#ask(this.#urlOf(hash), { method: 'PUT', body: Buffer.concat(parts), headers });
      if (!answer.ok) throw await this.#refusal(answer);
      await answer.arrayBuffer();
      return hash;
    });
  }
  async open(hash: string): Promise<Blob> {
    if (!isHash(hash)) throw this.#missing(hash);
    const answer = await this.#ask(this.#urlOf(hash), { method: 'GET' });
    if (answer.status === 404) throw await this.#missingOr(answer, hash);
    if (!answer.ok) throw await this.#refusal(answer);
    const length = answer.headers.get('content-length');
    if (length === null) throw this.#unavailable('an answer without its length');
    return { size: Number(length), chunks: this.#chunksOf(answer) };
  }
  async has(hash: string): Promise<boolean> {
    if (!isHash(hash)) return false;
    const answer = await this.#ask(this.#urlOf(hash), { method: 'HEAD' });
    if (answer.ok) return true;
    if (answer.status === 404) return false;
    throw await this.#refusal(answer);
  }
  async *hashes(): AsyncGenerator<string> {
    for (let after: string | null = null; ;) {
      const { keys, next } = await this.#page(after);
      yield* keys.map((key) => key.slice(this.#place.prefix.length)).filter(isHash);
      if (next === null) return;
      after = next;
    }
  }

  #urlOf(hash: string): string {
    return `${this.#place.bucketUrl}/${this.#place.prefix}${hash}`;
  }
  /** One page of keys; `token` is the service's own word for where the next begins. */
  async #page(token: string | null, most = 1_000): Promise<{ keys: readonly string[]; next: string | null }> {
    const query = new URLSearchParams({ 'list-type': '2', 'max-keys': String(most), prefix: this.#place.prefix });
    if (token !== null) query.set('continuation-token', token);
    const answer = await this.#ask(`${this.#place.bucketUrl}?${query}`, { method: 'GET' });
    if (!answer.ok) throw await this.#refusal(answer);
    const xml = await answer.text();
    return {
      keys: [...xml.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key]) => key!),
      next: wordOf(xml, 'IsTruncated') === 'true' ? wordOf(xml, 'NextContinuationToken') : null,
    };
  }
  /** What a service says of itself as passing (5xx, too many requests) or a network that broke is tried again; every request may be repeated. */
  async #ask(url: string, request: RequestInit): Promise<Response> {
    for (let attempt = 1; ; attempt += 1) {
      const isLast = attempt === ATTEMPTS;
      try {
        const answer = await this.#client.fetch(url, { ...request, signal: AbortSignal.timeout(TIMEOUT_MS) });
        if (isLast || !(answer.status >= 500 || answer.status === 429) || isFull(answer.status)) return answer;
        await answer.body?.cancel();
      } catch (error) {
        if (isLast) throw this.#unavailable(reasonOf(error));
      }
      await new Promise((resolve) => setTimeout(resolve, FIRST_PAUSE_MS * 2 ** (attempt - 1)));
    }
  }
  async *#chunksOf(answer: Response): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of answer.body ?? []) yield chunk as Uint8Array;
    } catch (error) {
      throw this.#unavailable(reasonOf(error));
    }
  }
  #missing(hash: string): DomainError {
    return new DomainError('content.missing', { hash, path: this.location });
  }
  /** A bucket that is gone says 404 as well. */
  async #missingOr(answer: Response, hash: string): Promise<DomainError> {
    const code = wordOf(await answer.text(), 'Code');
    return code === null || code === 'NoSuchKey' ? this.#missing(hash) : this.#unavailable(code);
  }
  async #refusal(answer: Response): Promise<DomainError> {
    const text = await answer.text().catch(() => '');
    const code = wordOf(text, 'Code');
    if (isFull(answer.status, code)) return new DomainError('store.full', { path: this.location });
    return this.#unavailable([answer.status, code, wordOf(text, 'Message')].filter((word) => word !== null).join(' '));
  }
  #unavailable(reason: string): DomainError {
    return new DomainError('store.unavailable', { path: this.location, reason });
  }
}
