import { randomUUID } from 'node:crypto';
import type { ServerWritableStream } from '@grpc/grpc-js';
import type { ReadReq } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb';
import { ReadResp } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb';
import type { DoubleContext } from './double-context';
import { eventAnswer, refusals } from './protobuf';
import { filterOf, indexAt } from './record-filter';

/**
 * A subscription to everything: what was there after its place, "caught up", then what comes. While it is behind, the reader's speed is kept to;
 * a live one whose reader is slower than the log is dropped, as a real server does.
 */
export const serveSubscription = (
  { log, faults, tally }: DoubleContext,
  call: ServerWritableStream<ReadReq, ReadResp>,
  options: ReadReq.Options,
): void => {
  const place = options.getAll()!;
  const passes = filterOf(options);
  const records = log.all();
  let next = place.hasStart()
    ? 0
    : place.hasEnd()
      ? records.length
      : indexAt(records, BigInt(place.getPosition()!.getCommitPosition()) + 1n);
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
    }
    if (!live && !blocked) {
      live = true;
      call.write(new ReadResp().setCaughtUp(new ReadResp.CaughtUp()));
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
