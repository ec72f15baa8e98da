import type { Metadata, ServiceError } from '@grpc/grpc-js';
import type { DoubleLog } from './double-log';
import type { Faults } from './faults';
import { refusals } from './protobuf';
import type { ServerHabits } from './server-habits';

export interface Credentials {
  readonly username: string;
  readonly password: string;
}
/** What tests ask about afterwards. */
export interface Tally {
  /** Subscriptions that were dropped for being slow. */
  drops: number;
  inFlight: number;
  mostInFlight: number;
}
/** What every call of the double sees. */
export interface DoubleContext {
  readonly log: DoubleLog;
  readonly faults: Faults;
  readonly version: string;
  /** How servers of that version answer. */
  readonly habits: ServerHabits;
  /** Who may come in; left out: everybody. */
  readonly credentials?: Credentials;
  /** Set where this node follows: calls that require a leader are sent there. */
  readonly leader?: { readonly host: string; readonly port: number };
  /** How it calls itself: over TLS by a name. */
  readonly host: string;
  /** Counts by call, for tests that ask how often the adapter came. */
  readonly calls: Map<string, number>;
  readonly tally: Tally;
  /** Ends the server as a crash does. */
  crash(): void;
}
const basic = ({ username, password }: Credentials): string =>
  `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`.toLowerCase();

export const isKnown = (credentials: Credentials, metadata: Metadata): boolean =>
  String(metadata.get('authorization')[0] ?? '').toLowerCase() === basic(credentials);

/** What stands before every call: who asks, and whether this node may answer. Counts the call. */
export const refusedAtTheDoor = (context: DoubleContext, call: string, metadata: Metadata): ServiceError | null => {
  const { faults, credentials, leader, calls } = context;
  calls.set(call, (calls.get(call) ?? 0) + 1);
  if (credentials && !isKnown(credentials, metadata)) return refusals.unauthenticated();
  if (faults.notReady) return refusals.notReady();
  if (faults.notLeader && faults.notLeader.left > 0) {
    faults.notLeader.left -= 1;
    return refusals.notLeader(faults.notLeader.host, faults.notLeader.port);
  }
  if (leader && metadata.get('requires-leader')[0] === 'true') return refusals.notLeader(leader.host, leader.port);
  return null;
};
