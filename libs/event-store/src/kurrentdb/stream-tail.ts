import type { AppendResult } from '../event-store';
import type { WrittenEvent } from '../encoding/written-event';
import type { KurrentAddress } from './kurrent-address';
import type { ReadConnection } from './read-connection';
import { rawOf, type RawEvent } from './stored-form';

export interface StreamEnd {
  /** Where the events looked for end; null where they are not there. */
  readonly found: AppendResult | null;
  /** The stream's last revision; -1 where there is none. */
  readonly revision: bigint;
}
/** How far back is looked for an append whose answer was lost: others may have come after it. */
const LOOK_BACK = 1_000n;

/** What is asked about the end of a stream to learn what became of an append. */
export class StreamTail {
  constructor(
    private readonly reads: ReadConnection,
    private readonly address: KurrentAddress,
  ) {}
  async lastRevision(stream: string): Promise<bigint> {
    return (await this.backwards(stream, 1n))[0]?.revision ?? -1n;
  }
  async positionOf(stream: string, revision: bigint): Promise<bigint> {
    const events = await this.backwards(stream, 1n, revision);
    return events[0]?.position ?? 0n;
  }
  async find(stream: string, events: readonly WrittenEvent[]): Promise<StreamEnd> {
    const tail = await this.backwards(stream, LOOK_BACK + BigInt(events.length));
    const revision = tail[0]?.revision ?? -1n;
    const last = events.at(-1)!;
    const at = tail.findIndex(({ id }) => id === last.id);
    const isWhole = at >= 0 && events.every(({ id }, n) => tail[at + events.length - 1 - n]?.id === id);
    return { found: isWhole ? { revision: tail[at]!.revision, position: tail[at]!.position } : null, revision };
  }
  private async backwards(stream: string, maxCount: bigint, from: bigint | 'end' = 'end'): Promise<readonly RawEvent[]> {
    const read = await this.reads.collect((client) =>
      client.readStream(this.address.prefix + stream, {
        ...{ fromRevision: from, direction: 'backwards', maxCount, requiresLeader: true, resolvesLink: false },
      }),
    );
    return read.flatMap((event) => rawOf(event) ?? []);
  }
}
