import { isSystemStream } from '../event-store';
import type { KurrentAddress } from './kurrent-address';
import type { ReadConnection } from './read-connection';
import { rawOf } from './stored-form';

interface Metadata {
  readonly $tb?: number;
}
/**
 * Where `sys-` streams begin. The server hides what lies before from readings of the stream at once, from readings of everything only after a scavenge,
 * which is not ours to start: so the latter are filtered here. What another instance trims meanwhile may still be seen, which harms nobody.
 */
export class Trims {
  private readonly first = new Map<string, bigint>();

  constructor(
    private readonly reads: ReadConnection,
    private readonly write: (stream: string, metadata: object) => Promise<void>,
    private readonly address: KurrentAddress,
  ) {}
  /** Learns of the streams that are not known yet; others and known ones cost nothing. */
  async learn(streams: Iterable<string>, signal?: AbortSignal): Promise<void> {
    const unknown = new Set([...streams].filter((stream) => isSystemStream(stream) && !this.first.has(stream)));
    await Promise.all([...unknown].map(async (stream) => this.set(stream, BigInt((await this.metadataOf(stream, signal)).$tb ?? 0))));
  }
  isTrimmed(stream: string, revision: bigint): boolean {
    return revision < (this.first.get(stream) ?? 0n);
  }
  async trim(stream: string, before: bigint, lastRevision: bigint): Promise<void> {
    const first = before < lastRevision ? before : lastRevision;
    await this.learn([stream]);
    if (first <= (this.first.get(stream) ?? 0n)) return;
    const metadata = { ...(await this.metadataOf(stream)), $tb: Number(first) };
    await this.write(stream, metadata);
    this.set(stream, first);
  }
  private set(stream: string, first: bigint): void {
    if (first > (this.first.get(stream) ?? -1n)) this.first.set(stream, first);
  }
  private async metadataOf(stream: string, signal?: AbortSignal): Promise<Metadata> {
    const [last] = await this.reads.collect(
      (client) =>
        client.readStream(`$$${this.address.prefix}${stream}`, {
          ...{ fromRevision: 'end', direction: 'backwards', maxCount: 1n, requiresLeader: true, resolvesLink: false },
        }),
      signal,
    );
    const raw = last && rawOf(last);
    return raw ? (JSON.parse(Buffer.from(raw.data).toString('utf8')) as Metadata) : {};
  }
}
