import { createHash } from 'node:crypto';
import { DomainError } from '@cascade/event-store/domain';
import type { Blob, BlobStore } from '../content-store';

/** Blobs for as long as the process lives: for specs and trials. */
export class MemoryBlobs implements BlobStore {
  readonly location = 'memory';
  readonly #blobs = new Map<string, Buffer>();

  async write(chunks: AsyncIterable<Uint8Array>, expected?: string): Promise<string> {
    const parts: Uint8Array[] = [];
    for await (const chunk of chunks) parts.push(Uint8Array.from(chunk));
    const blob = Buffer.concat(parts);
    const hash = createHash('sha256').update(blob).digest('hex');
    if (expected !== undefined && hash !== expected) throw new DomainError('content.damaged', { hash: expected, path: this.location });
    this.#blobs.set(hash, blob);
    return hash;
  }
  async open(hash: string): Promise<Blob> {
    const blob = this.#blobs.get(hash);
    if (!blob) throw new DomainError('content.missing', { hash, path: this.location });
    return { size: blob.byteLength, chunks: once(blob) };
  }
  async has(hash: string): Promise<boolean> {
    return this.#blobs.has(hash);
  }
  async *hashes(): AsyncGenerator<string> {
    yield* [...this.#blobs.keys()];
  }
  /** Lets a spec of the contract change what lies there, as a failing disk would. */
  replace(hash: string, blob: Uint8Array): void {
    this.#blobs.set(hash, Buffer.from(blob));
  }
}
async function* once(blob: Uint8Array): AsyncGenerator<Uint8Array> {
  yield blob;
}
