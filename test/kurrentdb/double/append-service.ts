import { setTimeout as pause } from 'node:timers/promises';
import type { ServerDuplexStream, ServerReadableStream } from '@grpc/grpc-js';
import { Empty as ProtobufEmpty } from 'google-protobuf/google/protobuf/empty_pb';
import { Any } from 'google-protobuf/google/protobuf/any_pb';
import { Status } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/status_pb';
import {
  AllStreamPosition,
  Empty,
  MaximumAppendSizeExceeded,
  StreamDeleted,
  StreamIdentifier,
  Timeout,
  UUID,
  WrongExpectedVersion,
} from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/shared_pb';
import type { AppendReq, BatchAppendReq } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb';
import { AppendResp, BatchAppendResp } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb';
import { refusedAtTheDoor, type DoubleContext } from './double-context';
import { idOf, nameOf, proposedOf, refusals, type Answer } from './protobuf';
import type { AppendOutcome, Expectation, ProposedRecord, Refused } from './stored-record';

/** -1 in 64 bits: what a server answers that knows that an append was stored before, and not where. */
const NO_POSITION = 2n ** 64n - 1n;
/** Runs one append with the faults that are on; null: no answer will come. */
const appended = async (
  { log, faults, tally, crash }: DoubleContext,
  stream: string,
  records: readonly ProposedRecord[],
  expected: Expectation,
): Promise<AppendOutcome | null> => {
  if (faults.diskFull) {
    crash();
    return null;
  }
  if (faults.swallowsAppends > 0) {
    faults.swallowsAppends -= 1;
    return null;
  }
  const outcome = log.append(stream, records, expected);
  if (faults.losesAnswers > 0) {
    faults.losesAnswers -= 1;
    return null;
  }
  if (faults.hidesPositions > 0 && 'position' in outcome) {
    faults.hidesPositions -= 1;
    return { ...outcome, position: NO_POSITION };
  }
  if (faults.delaysAppends > 0) {
    tally.mostInFlight = Math.max(tally.mostInFlight, (tally.inFlight += 1));
    await pause(faults.delaysAppends);
    tally.inFlight -= 1;
  }
  return outcome;
};

/** One append a call. */
export const append =
  (context: DoubleContext) =>
  (call: ServerReadableStream<AppendReq, AppendResp>, answer: Answer<AppendResp>): void => {
    const refused = refusedAtTheDoor(context, 'append', call.metadata);
    if (refused) return answer(refused);
    const records: ProposedRecord[] = [];
    let options: AppendReq.Options | undefined;
    call.on('data', (request: AppendReq) => {
      if (request.hasOptions()) options = request.getOptions();
      else records.push(proposedOf(request.getProposedMessage()!));
    });
    call.on('error', () => undefined); // a cut connection
    call.on('end', async () => {
      const stream = nameOf(options!.getStreamIdentifier());
      const outcome = await appended(context, stream, records, expectationOf(options!));
      if (outcome === null) return;
      if (outcome.kind === 'deleted') return answer(refusals.streamDeleted(stream));
      if (outcome.kind === 'too-large') return answer(refusals.tooLarge(outcome.limit ?? 0));
      const response = new AppendResp();
      if (outcome.kind === 'conflict') {
        const wrong = new AppendResp.WrongExpectedVersion();
        if (outcome.actual < 0n) wrong.setCurrentNoStream(new Empty());
        else wrong.setCurrentRevision(String(outcome.actual));
        return answer(null, response.setWrongExpectedVersion(wrong));
      }
      const position = new AppendResp.Position().setCommitPosition(String(outcome.position)).setPreparePosition(String(outcome.position));
      answer(null, response.setSuccess(new AppendResp.Success().setCurrentRevision(String(outcome.revision)).setPosition(position)));
    });
  };
const expectationOf = (options: AppendReq.Options): Expectation => {
  if (options.hasNoStream()) return 'no-stream';
  if (options.hasAny()) return 'any';
  return options.hasStreamExists() ? 'stream-exists' : BigInt(options.getRevision());
};

interface OpenBatch {
  readonly options: BatchAppendReq.Options;
  readonly records: ProposedRecord[];
}
/** Many appends over one call, told apart by their correlation ids; each may come in several messages. */
export const batchAppend =
  (context: DoubleContext) =>
  (call: ServerDuplexStream<BatchAppendReq, BatchAppendResp>): void => {
    const refused = refusedAtTheDoor(context, 'batchAppend', call.metadata);
    if (refused) return void call.emit('error', refused);
    const open = new Map<string, OpenBatch>();
    call.on('data', async (request: BatchAppendReq) => {
      const correlation = idOf(request.getCorrelationId());
      const batch = open.get(correlation) ?? { options: request.getOptions()!, records: [] };
      open.set(correlation, batch);
      batch.records.push(...request.getProposedMessagesList().map(proposedOf));
      if (!request.getIsFinal()) return;
      open.delete(correlation);
      const stream = nameOf(batch.options.getStreamIdentifier());
      if (isLate(batch.options, context)) return void call.write(lateAnswer(correlation, stream));
      const outcome = await appended(context, stream, batch.records, batchExpectationOf(batch.options));
      if (outcome !== null && !call.cancelled && !call.destroyed) call.write(batchAnswer(correlation, stream, outcome));
    });
    call.on('error', () => undefined); // a cut connection
    call.on('end', () => call.end());
  };
/** A batch names the instant by the clock of who sent it; the server looks at its own. */
const isLate = (options: BatchAppendReq.Options, { faults }: DoubleContext): boolean =>
  (options.getDeadline21100()?.toDate().getTime() ?? Infinity) <= Date.now() + faults.clockAhead;
const lateAnswer = (correlation: string, stream: string): BatchAppendResp => {
  const details = new Any();
  details.pack(new Timeout().serializeBinary(), 'event_store.client.Timeout');
  return answerTo(correlation, stream).setError(new Status().setMessage('Timeout').setDetails(details));
};
const answerTo = (correlation: string, stream: string): BatchAppendResp =>
  new BatchAppendResp()
    .setCorrelationId(new UUID().setString(correlation))
    .setStreamIdentifier(new StreamIdentifier().setStreamName(Buffer.from(stream).toString('base64')));
const batchExpectationOf = (options: BatchAppendReq.Options): Expectation => {
  if (options.hasNoStream()) return 'no-stream';
  if (options.hasAny()) return 'any';
  return options.hasStreamExists() ? 'stream-exists' : BigInt(options.getStreamPosition());
};
const batchAnswer = (correlation: string, stream: string, outcome: AppendOutcome): BatchAppendResp => {
  const identifier = new StreamIdentifier().setStreamName(Buffer.from(stream).toString('base64'));
  const response = answerTo(correlation, stream);
  if ('position' in outcome) {
    const position = new AllStreamPosition().setCommitPosition(String(outcome.position)).setPreparePosition(String(outcome.position));
    return response.setSuccess(new BatchAppendResp.Success().setCurrentRevision(String(outcome.revision)).setPosition(position));
  }
  return response.setError(failed(identifier, outcome));
};
const failed = (identifier: StreamIdentifier, outcome: Refused): Status => {
  const details = new Any();
  switch (outcome.kind) {
    case 'conflict': {
      const wrong = new WrongExpectedVersion();
      if (outcome.actual < 0n) wrong.setCurrentNoStream(new ProtobufEmpty());
      else wrong.setCurrentStreamRevision(String(outcome.actual));
      details.pack(wrong.serializeBinary(), 'event_store.client.WrongExpectedVersion');
      break;
    }
    case 'deleted':
      details.pack(new StreamDeleted().setStreamIdentifier(identifier).serializeBinary(), 'event_store.client.StreamDeleted');
      break;
    case 'too-large':
      if (outcome.limit === null) details.pack(new Uint8Array(), 'event_store.client.MaximumAppendEventSizeExceeded');
      else details.pack(new MaximumAppendSizeExceeded().setMaxappendsize(outcome.limit).serializeBinary(), 'event_store.client.MaximumAppendSizeExceeded'); // prettier-ignore
  }
  // The client knows this one by no type, only by the words that the server sends along.
  const isOneEvent = outcome.kind === 'too-large' && outcome.limit === null;
  return new Status().setMessage(isOneEvent ? 'MaximumAppendEventSizeExceeded' : outcome.kind).setDetails(details);
};
