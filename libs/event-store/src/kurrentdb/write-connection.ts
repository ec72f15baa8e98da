import type { CallOptions, Client, ClientDuplexStream, Metadata } from '@grpc/grpc-js';
import type { StreamsClient } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_grpc_pb';
import type { BatchAppendReq, BatchAppendResp, ReadReq } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb';
import { uncompressed } from './uncompressed';
import { making, type ClientPackages, type KurrentClient, type Protocol } from './client-packages';
import type { KurrentAddress } from './kurrent-address';
import type { ReadCall } from './read-line';

export type BatchCall = ClientDuplexStream<BatchAppendReq, BatchAppendResp>;
interface Channel {
  close(): void;
  /** Not for others' eyes, but the client offers no other way to its options. */
  readonly internalChannel?: { readonly options?: Record<string, unknown> };
}
export interface ConnectionSettings {
  /** How many bytes may be on their way to us; left out: what the transport finds right. */
  readonly windowBytes?: number;
}
/** What the client keeps to itself and its caller needs: the version it learnt, the channel that `dispose` leaves open, and how it begins a call. */
interface Inside {
  readonly capabilities: Promise<{ readonly serverVersion: string; supports(method: unknown): boolean }>;
  getChannel: () => Promise<Channel>;
  createChannel: () => Promise<Channel>;
  getGRPCClient(service: Protocol['StreamsClient'], debugName: string): Promise<StreamsClient>;
  handleError: (calls: Client, error: unknown) => Promise<void>;
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
/** The channel reads its options when it connects, which is later. */
const widen = (client: KurrentClient, windowBytes: number): void => {
  const open = inside(client).createChannel;
  inside(client).createChannel = async () => {
    const channel = await open();
    const options = channel.internalChannel?.options;
    if (options) options['grpc-node.flow_control_window'] = windowBytes;
    return channel;
  };
};
/** The client that appends and subscribes; made anew where it is stuck, since a failed discovery is kept for ever. */
export class WriteConnection {
  private client: KurrentClient;

  constructor(
    private readonly packages: ClientPackages['client'],
    private readonly address: KurrentAddress,
    private readonly settings: ConnectionSettings = {},
  ) {
    this.client = this.make();
  }
  /** Another one, to one node alone. */
  to(node: string): WriteConnection {
    return new WriteConnection(this.packages, { ...this.address, connection: node });
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
  /** A reading of which each answer is left as the bytes it came in. */
  async readCall({ StreamsService, StreamsClient }: Protocol, question: ReadReq): Promise<ReadCall> {
    const client = inside(this.client);
    const calls: Client = await client.getGRPCClient(StreamsClient, 'read');
    const { path, requestSerialize } = StreamsService.read;
    const [metadata, options] = client.callArguments({ requiresLeader: true }, { deadline: Infinity }) as [Metadata, CallOptions];
    return calls.makeServerStreamRequest(path, requestSerialize, (answer: Buffer) => answer, question, metadata, options);
  }
  /** To the leader that a follower named when it refused a call of ours, as the client does after its own. */
  async follow({ StreamsClient }: Protocol, refusal: unknown): Promise<void> {
    const { getGRPCClient, handleError } = inside(this.client);
    await handleError(await getGRPCClient(StreamsClient, 'read'), refusal);
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
      const { windowBytes } = this.settings;
      if (windowBytes !== undefined) widen(client, windowBytes);
      return client;
    });
  }
}
