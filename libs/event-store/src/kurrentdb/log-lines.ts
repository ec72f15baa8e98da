import type { Position } from '../domain';
import type { ReadReq } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb';
import { loadProtocol, type ClientPackages, type Protocol } from './client-packages';
import type { KurrentAddress } from './kurrent-address';
import { isNotLeader } from './kurrent-errors';
import { ReadLine, type ReadCall } from './read-line';
import { WriteConnection } from './write-connection';

/** What may be on its way to us. With the 64 KiB that are usual a server waits for us after every sixty events; measured, more than this brings nothing. */
const WINDOW_BYTES = 4 * 1024 * 1024;
/** Of the server's log, in events, before it says how far it looked. */
const SEARCH_WINDOW = 500;

/**
 * Long readings of everything over a connection of their own, their answers left as the bytes they are: the client's native part makes objects of them
 * first, which takes three times as long as all the rest.
 */
export class LogLines {
  private readonly connection: WriteConnection;
  /** How the last reading ended; null before the first. */
  private last: { refusal: unknown } | null = null;

  constructor(
    packages: ClientPackages['client'],
    private readonly address: KurrentAddress,
  ) {
    this.connection = new WriteConnection(packages, address, { windowBytes: WINDOW_BYTES });
  }
  /**
   * All of this engine from a place on, which is part of it; left out: from the beginning of the server's log. Whoever asks again was left alone by the reading
   * before: it begins on a fresh connection, at the leader where a follower named it.
   */
  read(from: Position | undefined): ReadLine {
    const before = this.last;
    const own = (this.last = { refusal: null as unknown });
    return new ReadLine(this.begin(from, before), (refusal) => (own.refusal = refusal));
  }
  close(): Promise<void> {
    return this.connection.close();
  }

  private async begin(from: Position | undefined, before: LogLines['last']): Promise<ReadCall> {
    const protocol = await loadProtocol();
    if (before && isNotLeader(before.refusal)) await this.connection.follow(protocol, before.refusal);
    else if (before) this.connection.renew(this.connection.current);
    return this.connection.readCall(protocol, question(protocol, this.address.prefix, from));
  }
}
const question = ({ ReadReq: Request, Empty }: Protocol, prefix: string, from: Position | undefined): ReadReq => {
  const { AllOptions, ControlOption, FilterOptions, Position: Place, UUIDOption } = Request.Options;
  const all = new AllOptions();
  if (from === undefined) all.setStart(new Empty());
  else all.setPosition(new Place().setCommitPosition(String(from)).setPreparePosition(String(from)));
  const filter = new FilterOptions()
    .setStreamIdentifier(new FilterOptions.Expression().setPrefixList([prefix]))
    .setMax(SEARCH_WINDOW)
    .setCheckpointintervalmultiplier(1);
  const options = new Request.Options()
    .setAll(all)
    .setReadDirection(Request.Options.ReadDirection.FORWARDS)
    .setResolveLinks(false)
    .setCount(String(Number.MAX_SAFE_INTEGER))
    .setFilter(filter)
    .setUuidOption(new UUIDOption().setString(new Empty()))
    .setControlOption(new ControlOption().setCompatibility(1));
  return new Request().setOptions(options);
};
