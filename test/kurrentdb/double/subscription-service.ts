import { randomUUID } from 'node:crypto';
import type { ServerWritableStream } from '@grpc/grpc-js';
import type { ReadReq } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb';
import { ReadResp } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb';
import type { DoubleContext } from './double-context';
import { checkpointAnswer, eventAnswer, refusals } from './protobuf';
import { checkPlace, filterOf, indexAt } from './record-filter';
import type { ServerHabits } from './server-habits';

/**
 * A subscription to everything: what was there after its place, "caught up" (not from the oldest), then what comes. While it is behind, the reader's speed is kept to;
 * a live one whose reader is slower than the log is dropped, as a real server does.
 */
export const serveSubscription = (
  { log, faults, tally, habits, calls }: DoubleContext,
  call: ServerWritableStream<ReadReq, ReadResp>,
  options: ReadReq.Options,
): void => {
  calls.set('subscribe', (calls.get('subscribe') ?? 0) + 1);
  const place = options.getAll()!;
  const passes = filterOf(options);
  const records = log.all();
  let next = place.hasStart()
    ? 0
    : place.hasEnd()
      ? records.length
      : indexAt(records, checkPlace(records, BigInt(place.getPosition()!.getCommitPosition()), log.nextPosition) + 1n);
  const checkpoints = checkpointsOf(options, habits, (position) => call.write(checkpointAnswer(position)));
  let live = false;
  let blocked = false;
  let ended = false;
  const end = () => {
    ended = true;
    stop();
  };
  const drop = () => {
    end();
    tally.drops += 1;
    call.emit('error', refusals.slowConsumer());
  };
  const pump = () => {
    if (ended || faults.silent) return;
    if (live && faults.dropsLive > 0) {
      faults.dropsLive -= 1;
      return drop();
    }
    if (live && blocked && records.length - next > faults.keepsLive) return drop();
    while (!blocked && next < records.length) {
      const record = records[next]!;
      next += 1;
      if (passes(record)) blocked = !call.write(eventAnswer(record, true));
      checkpoints.considered(record.position);
    }
    if (!live && !blocked) {
      live = true;
      checkpoints.live(log.nextPosition);
      if (habits.tellsCaughtUp) call.write(new ReadResp().setCaughtUp(new ReadResp.CaughtUp()));
    }
  };
  const stop = log.onStored(pump);
  call.on('drain', () => {
    blocked = false;
    pump();
  });
  for (const over of ['cancelled', 'close', 'error'] as const) call.on(over, end);
  call.write(new ReadResp().setConfirmation(new ReadResp.SubscriptionConfirmation().setSubscriptionId(randomUUID())));
  pump();
};

/** Events that a subscription looks at between two checkpoints are counted in these. */
const WINDOW = 32;
/**
 * What a subscription with a filter says about how far it has looked. Up to 22.10.3 it named, once live, the place where the next event would lie, and that
 * same place again and again; later ones name the last event that was looked at.
 */
const checkpointsOf = (options: ReadReq.Options, habits: ServerHabits, write: (position: bigint) => void) => {
  const filter = options.getFilter();
  const interval = filter ? filter.getCheckpointintervalmultiplier() * (filter.getMax() || WINDOW) : Infinity;
  let count = 0;
  let named: bigint | null = null;
  return {
    considered(position: bigint): void {
      count += 1;
      if (count < interval) return;
      count = 0;
      write(named ?? position);
    },
    live(next: bigint): void {
      if (!filter || !habits.namesNextPlace) return;
      named = next;
      write(next);
    },
  };
};
