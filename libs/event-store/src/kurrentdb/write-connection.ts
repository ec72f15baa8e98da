import { making, type ClientPackages, type KurrentClient } from './client-packages';
import type { KurrentAddress } from './kurrent-address';

/** What the client keeps to itself and its caller needs: the version it learnt, and the channel that `dispose` leaves open. */
interface Inside {
  readonly capabilities: Promise<{ readonly serverVersion: string }>;
  getChannel(): Promise<{ close(): void }>;
}
const inside = (client: KurrentClient): Inside => client as unknown as Inside;

const end = async (client: KurrentClient): Promise<void> => {
  try {
    await client.dispose();
    (await inside(client).getChannel()).close();
  } catch {
    // It never had a connection.
  }
};
/** The client that appends and subscribes; made anew where it is stuck, since a failed discovery is kept for ever. */
export class WriteConnection {
  private client: KurrentClient;

  constructor(
    private readonly packages: ClientPackages['client'],
    private readonly address: KurrentAddress,
  ) {
    this.client = this.make();
  }
  get current(): KurrentClient {
    return this.client;
  }
  /** Replaces `stuck`; does nothing where somebody already did. Calls under way on it fail and are repeated by whoever made them. */
  renew(stuck: KurrentClient): void {
    if (this.client !== stuck) return;
    this.client = this.make();
    void end(stuck);
  }
  /** As the server tells it, e.g. '23.10.8'; 'unknown' where it is too old to tell. */
  async serverVersion(): Promise<string> {
    return (await inside(this.client).capabilities).serverVersion;
  }
  close(): Promise<void> {
    return end(this.client);
  }
  private make(): KurrentClient {
    return making(this.address.shown, this.address.connection, (connection) => this.packages.KurrentDBClient.connectionString(connection));
  }
}
