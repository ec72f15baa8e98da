import { setTimeout as pause } from 'node:timers/promises';
import type { ServerWritableStream } from '@grpc/grpc-js';
import { ReadReq, ReadResp } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb';
import { refusedAtTheDoor, type DoubleContext } from './double-context';
import { StreamGone } from './double-log';
import { eventAnswer, nameOf, refusals, streamIdOf } from './protobuf';
import { checkPlace, filterOf, indexAt, NoSuchPlace } from './record-filter';
import { serveSubscription } from './subscription-service';

type ReadCall = ServerWritableStream<ReadReq, ReadResp>;
const BACKWARDS = ReadReq.Options.ReadDirection.BACKWARDS;

/** Reads of a stream and of everything, with filters, and subscriptions: one call in the protocol. */
export const read =
  (context: DoubleContext) =>
  (call: ReadCall): void => {
    const refused = refusedAtTheDoor(context, 'read', call.metadata);
    if (refused) return void call.emit('error', refused);
    const options = call.request.getOptions()!;
    try {
      if (options.hasSubscription()) return serveSubscription(context, call, options);
    } catch (error) {
      if (!(error instanceof NoSuchPlace)) throw error;
      return void call.emit('error', context.habits.noPlaceToFollow());
    }
    if (context.faults.hangsReads > 0) {
      context.faults.hangsReads -= 1;
      return;
    }
    try {
      const answers = options.hasStream() ? streamAnswers(context, options) : allAnswers(context, options);
      void sendAll(call, answers, options.hasFilter() ? context.faults.searchesFor : 0);
    } catch (error) {
      if (error instanceof NoSuchPlace) return void call.emit('error', context.habits.noPlaceToRead(error.message));
      if (!(error instanceof StreamGone)) throw error;
      call.emit('error', refusals.streamDeleted(error.stream));
    }
  };
/** A page at a time, waiting where the reader is slower. */
const sendAll = async (call: ReadCall, answers: Iterable<ReadResp>, searching: number): Promise<void> => {
  if (searching > 0) await pause(searching);
  let go: () => void = () => undefined;
  for (const event of ['drain', 'cancelled', 'close'] as const) call.on(event, () => go());
  for (const answer of answers) {
    if (call.cancelled || call.destroyed) return;
    if (!call.write(answer)) await new Promise<void>((resolve) => (go = resolve));
  }
  call.end();
};
const within = <T>(records: readonly T[], count: number): readonly T[] => (records.length > count ? records.slice(0, count) : records);
const countOf = (options: ReadReq.Options): number => Math.min(Number(options.getCount()), Number.MAX_SAFE_INTEGER);

const streamAnswers = ({ log }: DoubleContext, options: ReadReq.Options): readonly ReadResp[] => {
  const place = options.getStream()!;
  const name = nameOf(place.getStreamIdentifier());
  const records = log.streamOf(name);
  if (!records) return [new ReadResp().setStreamNotFound(new ReadResp.StreamNotFound().setStreamIdentifier(streamIdOf(name)))];
  const backwards = options.getReadDirection() === BACKWARDS;
  const from = place.hasStart() ? 0n : place.hasEnd() ? records.at(-1)!.revision : BigInt(place.getRevision());
  const chosen = backwards
    ? records.filter(({ revision }) => revision <= from).reverse()
    : records.filter(({ revision }) => revision >= from);
  return within(chosen, countOf(options)).map((record) => eventAnswer(record, false));
};
/** Forwards the position is where a record begins, backwards where one ends: so forwards it is inclusive, backwards not. */
const allAnswers = ({ log }: DoubleContext, options: ReadReq.Options): Iterable<ReadResp> => {
  const place = options.getAll()!;
  const records = log.all();
  const passes = filterOf(options);
  let left = countOf(options);
  const step = options.getReadDirection() === BACKWARDS ? -1 : 1;
  const position = place.hasPosition() ? checkPlace(records, BigInt(place.getPosition()!.getCommitPosition()), log.nextPosition) : null;
  const start = place.hasStart() ? 0 : position === null ? records.length : indexAt(records, position);
  return found();
  function* found(): Iterable<ReadResp> {
    for (let i = step === 1 ? start : start - 1; i >= 0 && i < records.length && left > 0; i += step) {
      if (!passes(records[i]!)) continue;
      left -= 1;
      yield eventAnswer(records[i]!, true);
    }
  }
};
