import type { CallOptions, ClientDuplexStream, Metadata } from '@grpc/grpc-js';
import type { StreamsClient } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_grpc_pb';
import type { BatchAppendReq, BatchAppendResp } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb';
import { uncompressed } from './uncompressed';
import { making, type ClientPackages, type KurrentClient, type Protocol } from './client-packages';
import type { KurrentAddress } from './kurrent-address';

export type BatchCall = ClientDuplexStream<BatchAppendReq, BatchAppendResp>;
/** What the client keeps to itself and its caller needs: the version it learnt, the channel that `dispose` leaves open, and how it begins a call. */
interface Inside {
  readonly capabilities: Promise<{ readonly serverVersion: string; supports(method: unknown): boolean }>;
  getChannel(): Promise<{ close(): void }>;
  getGRPCClient(service: Protocol['StreamsClient'], debugName: string): Promise<StreamsClient>;
  callArguments: (options: { readonly requiresLeader: boolean }, call?: CallOptions) => [Metadata, ...unknown[]];
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
  /**
   * One call for many appends, of our own: the client's moves on to another one when it breaks, with appends that were given later. Null where the server
   * knows no such call (before 21.10).
   */
  async batchCall({ StreamsService, StreamsClient }: Protocol): Promise<BatchCall | null> {
    const client = inside(this.client);
    if (!(await client.capabilities).supports(StreamsService.batchAppend)) return null;
    const calls = await client.getGRPCClient(StreamsClient, 'batchAppend');
    return calls.batchAppend(...(client.callArguments({ requiresLeader: true }, { deadline: Infinity }) as [Metadata, CallOptions]));
  }
  close(): Promise<void> {
    return end(this.client);
  }
  private make(): KurrentClient {
    return making(this.address.shown, this.address.connection, (connection) => {
      const client = this.packages.KurrentDBClient.connectionString(connection);
      const { callArguments } = inside(client);
      inside(client).callArguments = (...asked) => {
        const [metadata, ...options] = callArguments(...asked);
        return [uncompressed(metadata), ...options];
      };
      return client;
    });
  }
}
