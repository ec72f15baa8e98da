import { Server, ServerCredentials, status, type Metadata, type UntypedHandleCall } from '@grpc/grpc-js';
import { UUID } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/shared_pb';
import { ClusterInfo, EndPoint, MemberInfo } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/gossip_pb';
import { GossipService } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/gossip_grpc_pb';
import { SupportedMethod, SupportedMethods } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/serverfeatures_pb';
import { ServerFeaturesService } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/serverfeatures_grpc_pb';
import { StreamsService } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_grpc_pb';
import { append, batchAppend } from './append-service';
import { isKnown, type Credentials, type DoubleContext, type Tally } from './double-context';
import { DoubleLog } from './double-log';
import { noFaults, type Faults } from './faults';
import { refusal, refusals, type Answer } from './protobuf';
import { read } from './read-service';
import { habitsOf } from './server-habits';

export interface DoubleSettings {
  readonly log?: DoubleLog;
  /** What it says it is, and answers as; '23.10.8' where left out. */
  readonly version?: string;
  readonly credentials?: Credentials;
  /** PEM; left out: without TLS. */
  readonly tls?: { readonly key: string; readonly certificate: string };
  readonly leader?: { readonly host: string; readonly port: number };
  /** 0 or left out: any free one. */
  readonly port?: number;
  /** Servers before 21.10 take one append a call. */
  readonly batches?: boolean;
}
export interface ProtocolDouble {
  readonly port: number;
  /** A connection string that finds it. */
  readonly url: string;
  readonly log: DoubleLog;
  readonly faults: Faults;
  readonly calls: ReadonlyMap<string, number>;
  readonly drops: number;
  /** Appends that were delayed side by side, at most. */
  readonly mostInFlight: number;
  /** As kill -9: connections are cut, the log stays. */
  stop(): Promise<void>;
  /** The same port, the same log. */
  start(): Promise<void>;
}
/**
 * A test tool: answers the few calls of the KurrentDB protocol that the adapter makes, from memory, as a real server was seen to answer them,
 * and can be told to go wrong. What only a real server can show is not shown here.
 */
export const startDouble = async (settings: DoubleSettings = {}): Promise<ProtocolDouble> => {
  const { version = '23.10.8', credentials, tls, leader, batches = true } = settings;
  const log = settings.log ?? new DoubleLog();
  const faults = noFaults();
  const calls = new Map<string, number>();
  let server: Server | null = null;
  let port = settings.port ?? 0;
  const crash = () => {
    server?.forceShutdown();
    server = null;
  };
  const tally: Tally = { drops: 0, inFlight: 0, mostInFlight: 0 };
  const context: DoubleContext = {
    log,
    faults,
    version,
    habits: habitsOf(version),
    credentials,
    leader,
    host: tls ? 'localhost' : '127.0.0.1',
    calls,
    tally,
    crash,
  };
  const start = async () => {
    const next = new Server({ 'grpc.max_receive_message_length': 17 * 1024 * 1024 });
    next.addService(StreamsService, {
      read: read(context) as UntypedHandleCall,
      append: append(context) as UntypedHandleCall,
      batchAppend: batchAppend(context) as UntypedHandleCall,
    });
    next.addService(ServerFeaturesService, { getSupportedMethods: features(context, batches) as UntypedHandleCall });
    next.addService(GossipService, { read: gossip(context, () => port) as UntypedHandleCall });
    const access = tls
      ? ServerCredentials.createSsl(null, [{ private_key: Buffer.from(tls.key), cert_chain: Buffer.from(tls.certificate) }])
      : ServerCredentials.createInsecure();
    port = await new Promise<number>((resolve, reject) => {
      next.bindAsync(`127.0.0.1:${port}`, access, (error, bound) => (error ? reject(error) : resolve(bound)));
    });
    server = next;
  };
  await start();
  const who = credentials ? `${credentials.username}:${credentials.password}@` : '';
  return {
    get port() {
      return port;
    },
    get url() {
      return `kurrentdb://${who}127.0.0.1:${port}?tls=${tls ? 'true' : 'false'}`;
    },
    get drops() {
      return tally.drops;
    },
    get mostInFlight() {
      return tally.mostInFlight;
    },
    ...{ log, faults, calls, start },
    async stop() {
      crash();
    },
  };
};

const features =
  ({ version, calls }: DoubleContext, batches: boolean) =>
  (_call: unknown, answer: Answer<SupportedMethods>): void => {
    calls.set('features', (calls.get('features') ?? 0) + 1);
    const streams = 'event_store.client.streams.Streams';
    const named = (method: string) => new SupportedMethod().setServiceName(streams).setMethodName(method);
    const supported = new SupportedMethods().setEventStoreServerVersion(version);
    const reading = named('read');
    reading.setFeaturesList(['position', 'events']);
    for (const method of [reading, named('append'), ...(batches ? [named('batchappend')] : [])]) supported.addMethods(method);
    answer(null, supported);
  };
/** A cluster of one, or of the leader and this node. */
const gossip =
  ({ faults, leader, calls, credentials, host }: DoubleContext, ownPort: () => number) =>
  ({ metadata }: { metadata: Metadata }, answer: Answer<ClusterInfo>): void => {
    // Nobody need say who they are; who does must be known.
    if (metadata.get('authorization').length > 0 && credentials && !isKnown(credentials, metadata))
      return answer(refusals.unauthenticated());
    calls.set('gossip', (calls.get('gossip') ?? 0) + 1);
    if (faults.notReady) return answer(refusal(status.UNAVAILABLE, 'Server Is Not Ready'));
    const member = (host: string, port: number, state: MemberInfo.VNodeState) =>
      new MemberInfo()
        .setInstanceId(new UUID().setString(crypto.randomUUID()))
        .setTimeStamp(String(BigInt(Date.now()) * 10_000n))
        .setState(state)
        .setIsAlive(true)
        .setHttpEndPoint(new EndPoint().setAddress(host).setPort(port));
    const { LEADER, FOLLOWER } = MemberInfo.VNodeState;
    const info = new ClusterInfo();
    info.addMembers(member(host, ownPort(), leader ? FOLLOWER : LEADER));
    if (leader) info.addMembers(member(leader.host, leader.port, LEADER));
    answer(null, info);
  };
