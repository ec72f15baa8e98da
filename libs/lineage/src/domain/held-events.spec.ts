import { firstInstantOf } from '@cascade/calendar/domain';
import type { RecordedEvent } from '@cascade/event-store/domain';
import { heldEvents, heldFrom } from './held-events';

const RECORDED = '2020-08-25T00:00:00.000Z';
let count = 0;
const event = (type: string, occurredAt: string | null, data: object = {}, stream = 'task-t'): RecordedEvent => {
  count += 1;
  const metadata = {
    occurredAt,
    recordedAt: RECORDED,
    actor: 'account',
    onBehalfOf: null,
    commandId: 'c',
    correlationId: 'c',
    causationId: null,
  };
  return {
    id: `e-${count}`,
    stream,
    revision: BigInt(count),
    position: BigInt(count),
    type,
    version: 1,
    data,
    metadata,
  } as unknown as RecordedEvent;
};
const put = ({ id, stream }: RecordedEvent, change: object) =>
  event('FactCorrected', null, { eventId: id, voided: false, occurredAt: null, productOn: null, reason: 'nhầm', ...change }, stream);
const heldAt = (asOf: string, ...events: RecordedEvent[]): string[] =>
  heldEvents(events, firstInstantOf(asOf)).held.filter(({ type }) => type !== 'FactCorrected').map(({ type }) => type); // prettier-ignore

describe('an event holds', () => {
  it.each([
    ['from the first instant of its day at UTC+7', '2020-08-18', '2020-08-17T17:00:00.000Z'],
    ['from its very instant', '2020-08-18T09:30:00+07:00', '2020-08-18T02:30:00.000Z'],
    ['from the first instant of its month', '2020-08', '2020-07-31T17:00:00.000Z'],
    ['from its recording where it names no time', null, RECORDED],
    ['from its recording where the day does not exist', '2020-02-30', RECORDED],
  ])('%s', (_, occurredAt, from) => expect(new Date(heldFrom(event('TaskAccepted', occurredAt))).toISOString()).toBe(from));
  it('at that instant already, and not the one before', () => {
    const accepted = event('TaskAccepted', '2020-08-18');
    const at = firstInstantOf('2020-08-18');
    expect([heldEvents([accepted], at).held, heldEvents([accepted], at - 1).held].map(({ length }) => length)).toEqual([1, 0]);
  });
});
describe('what was put right', () => {
  it('moves an event to the time that it really had, whenever that was learnt', () => {
    const done = event('TaskReportedDone', '2020-08-22');
    const earlier = put(done, { occurredAt: '2020-08-19' });
    expect([heldAt('2020-08-18', done, earlier), heldAt('2020-08-19', done, earlier)]).toEqual([[], ['TaskReportedDone']]);
    const later = put(done, { occurredAt: '2020-08-24' });
    expect([heldAt('2020-08-23', done, earlier, later), heldAt('2020-08-24', done, earlier, later)]).toEqual([[], ['TaskReportedDone']]);
  });
  it('leaves the time alone where it speaks of something else, or of no day there is', () => {
    const done = event('TaskReportedDone', '2020-08-22');
    for (const change of [{ productOn: '2020-08-19' }, { occurredAt: '2020-02-30' }])
      expect([heldAt('2020-08-21', done, put(done, change)), heldAt('2020-08-22', done, put(done, change))]).toEqual([
        [],
        ['TaskReportedDone'],
      ]);
  });
  it('is what was said last: a fact may be voided, and stand again', () => {
    const done = event('TaskReportedDone', '2020-08-22');
    const voided = put(done, { voided: true });
    const known = heldEvents([done, voided], firstInstantOf('2020-08-23'));
    expect([known.isVoided(done), known.correctionOf(done)]).toEqual([true, voided.data]);
    const again = heldEvents([done, voided, put(done, { productOn: '2020-08-21' })], firstInstantOf('2020-08-23'));
    expect([again.isVoided(done), again.correctionOf(done)]).toMatchObject([false, { productOn: '2020-08-21' }]);
  });
  it('is known of every instant, and touches no other event', () => {
    const [one, other] = [event('TaskProgressed', '2020-08-18'), event('TaskProgressed', '2020-08-18')];
    const known = heldEvents([one, other, put(one, { voided: true })], firstInstantOf('2020-08-18'));
    expect(known.held).toHaveLength(3); // the correction was recorded a week later
    expect([known.isVoided(other), known.correctionOf(other)]).toEqual([false, null]);
  });
});
describe('a task that was given again', () => {
  const before = event('TaskWithdrawn', '2020-08-19');
  const again = event('TaskReassigned', '2020-08-20');
  const after = event('TaskReportedDone', '2020-08-18');
  const sent = event('DeliverySent', '2020-08-17', {}, 'delivery-d-b');
  const all = [sent, before, again, after];
  it('has had a life before from then on, and a letter has not', () => {
    const known = heldEvents(all, firstInstantOf('2020-08-21'));
    expect(all.map(known.isOfFormerLife)).toEqual([false, true, false, false]);
  });
  it('is in its first life until then', () => {
    const known = heldEvents(all, firstInstantOf('2020-08-19'));
    expect([known.isOfFormerLife(before), heldAt('2020-08-19', ...all)]).toEqual([false, ['DeliverySent', 'TaskWithdrawn']]);
  });
  it('hears nothing of its second life before it began, whatever time that speaks of', () =>
    expect([heldAt('2020-08-18', ...all), heldAt('2020-08-20', ...all)]).toEqual([
      ['DeliverySent'],
      ['DeliverySent', 'TaskWithdrawn', 'TaskReassigned', 'TaskReportedDone'],
    ]));
});
