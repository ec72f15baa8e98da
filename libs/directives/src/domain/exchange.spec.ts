import fc from 'fast-check';
import { specFor } from '@cascade/event-store/testing';
import { directivesCatalogue } from './catalogue';
import { delivery, type DeliveryCommand } from './delivery.decider';
import type { DeliveryEvent } from './delivery.events';
import type { FactCorrected } from '@cascade/event-store/domain';

const given = specFor(delivery);
const id = { directiveId: 'order', authorityId: 'commune' };
type Recorded = DeliveryEvent | FactCorrected;
const event = (type: DeliveryEvent['type'], data: object = {}, more: object = {}): Recorded =>
  ({ type, version: directivesCatalogue.versions[type], data: { ...id, ...data }, ...more }) as Recorded;
const sent = event('DeliverySent', { role: 'to', text: 'UBND xã' });
const received = event('DeliveryReceived', { arrivalNumber: '31', evidence: null });
const assigned = event('DeliveryAssigned', { leadId: 'office', coOperatorIds: ['police'], limitOn: '2020-08-25' });
const begun = event('DeliveryProcessingBegun');
const done = event('DeliveryCompleted', { answerSymbol: '12/BC' });
const asked = event('DeliveryRecallAsked', { reason: 'gửi nhầm' });
const granted = event('DeliveryRecallGranted');
const kept = event('DeliveryRecallRefused', { reason: 'đã xử lý' });
const ask = (type: string, data: object = {}, by?: object): DeliveryCommand =>
  ({ type, data: { ...id, ...data }, ...(by ? { by } : {}) }) as DeliveryCommand;
const assign = ask('AssignInside', { leadId: 'office', coOperatorIds: ['police'], limitOn: '2020-08-25' });

describe('handling a letter inside its recipient', () => {
  it('is assigned once it is registered', () => given(sent, received).when(assign).then(assigned));
  it('is assigned once so', () => given(sent, received, assigned).when(assign).then());
  it('is assigned anew to others', () => {
    const data = { leadId: 'police', coOperatorIds: [], limitOn: null };
    given(sent, received, assigned).when(ask('AssignInside', data)).then(event('DeliveryAssigned', data));
  });
  it('has one lead, who does not co-operate with itself', () =>
    given(sent, received)
      .when(ask('AssignInside', { leadId: 'office', coOperatorIds: ['office'], limitOn: null }))
      .thenRefused('delivery.lead-twice'));
  it('is handled, then done', () => {
    given(sent, received, assigned).when(ask('Process')).then(begun);
    given(sent, received, assigned, begun)
      .when(ask('Complete', { answerSymbol: '12/BC' }))
      .then(done);
  });
  it('is handled and done without an assignment too', () => {
    given(sent, received).when(ask('Process')).then(begun);
    given(sent, received)
      .when(ask('Complete', { answerSymbol: '12/BC' }))
      .then(done);
  });
  it('is handled and done once', () => {
    given(sent, received, begun).when(ask('Process')).then();
    given(sent, received, done).when(ask('Process')).then();
    given(sent, received, done)
      .when(ask('Complete', { answerSymbol: 'other' }))
      .then();
  });
  it('may be assigned late, after it was done', () => given(sent, received, done).when(assign).then(assigned));
  it.each(['Process', 'Complete', 'AssignInside'])('does not begin before it is registered: %s', (type) => {
    const command = type === 'AssignInside' ? assign : ask(type);
    given(sent).when(command).thenRefused('delivery.not-received');
    given(sent, event('DeliveryRefused', { reason: 'nhầm' }))
      .when(command)
      .thenRefused('delivery.refused');
    given(sent, received, asked, granted).when(command).thenRefused('delivery.recalled');
  });
});
describe('a recall', () => {
  it('is asked for, granted or refused', () => {
    given(sent)
      .when(ask('AskRecall', { reason: 'gửi nhầm' }))
      .then(asked);
    given(sent, asked).when(ask('GrantRecall')).then(granted);
    given(sent, asked)
      .when(ask('RefuseRecall', { reason: 'đã xử lý' }))
      .then(kept);
  });
  it('is asked for once at a time', () => {
    given(sent, asked)
      .when(ask('AskRecall', { reason: 'gửi nhầm' }))
      .then();
    given(sent, asked, granted)
      .when(ask('AskRecall', { reason: 'gửi nhầm' }))
      .then();
    given(sent, asked, kept)
      .when(ask('AskRecall', { reason: 'gửi nhầm' }))
      .then(asked);
  });
  it('is answered where it was asked for, once', () => {
    given(sent).when(ask('GrantRecall')).thenRefused('delivery.recall-not-asked');
    given(sent)
      .when(ask('RefuseRecall', { reason: 'r' }))
      .thenRefused('delivery.recall-not-asked');
    given(sent, asked, kept).when(ask('GrantRecall')).thenRefused('delivery.recall-not-asked');
    given(sent, asked, granted)
      .when(ask('RefuseRecall', { reason: 'r' }))
      .thenRefused('delivery.recall-not-asked');
    given(sent, asked, granted).when(ask('GrantRecall')).then();
    given(sent, asked, kept)
      .when(ask('RefuseRecall', { reason: 'r' }))
      .then();
  });
  it('that was granted leaves nothing to register', () =>
    given(sent, asked, granted)
      .when(ask('Receive', { arrivalNumber: '1', evidence: null }))
      .thenRefused('delivery.recalled'));
  it('keeps what was', () =>
    expect(given(sent, received, begun, asked, granted).folds()).toMatchObject({
      exchange: 'processing',
      recall: 'granted',
      arrivalNumber: '31',
    }));
});
describe('who may', () => {
  const commune = { acting: ['commune'], issuerId: 'town' };
  const town = { acting: ['town'], issuerId: 'town' };
  const stranger = { acting: ['stranger'], issuerId: 'town' };
  it('register: the recipient', () =>
    given(sent)
      .when(ask('Receive', { arrivalNumber: '31', evidence: null }, commune))
      .then(received));
  it('register on its behalf: who names the evidence', () => {
    given(sent)
      .when(ask('Receive', { arrivalNumber: '31', evidence: ' ' }, town))
      .thenRefused('delivery.not-yours');
    given(sent)
      .when(ask('Receive', { arrivalNumber: '31', evidence: 'phiếu ký nhận' }, town))
      .then(event('DeliveryReceived', { arrivalNumber: '31', evidence: 'phiếu ký nhận' }));
  });
  it.each(['Process', 'Complete', 'GrantRecall', 'RefuseRecall', 'Refuse', 'Arrive'])(
    'handle it and answer a recall: nobody else (%s)',
    (type) =>
      given(sent, received, asked)
        .when(ask(type, { reason: 'r' }, stranger))
        .thenRefused('delivery.not-yours'),
  );
  it('ask for it back: its sender', () => {
    given(sent)
      .when(ask('AskRecall', { reason: 'gửi nhầm' }, town))
      .then(asked);
    given(sent)
      .when(ask('AskRecall', { reason: 'gửi nhầm' }, commune))
      .thenRefused('delivery.not-sender');
  });
  it('release it from an answer: recipient or sender', () => {
    const owed = event('DerivationOwed', { draftId: null, itemIds: [] });
    given(sent, owed)
      .when(ask('Waive', { reason: 'r' }, stranger))
      .thenRefused('delivery.not-yours');
    given(sent, owed)
      .when(ask('Waive', { reason: 'r' }, town))
      .then(event('DerivationWaived', { reason: 'r' }));
  });
});
describe('a step put right', () => {
  const at = (occurredAt: string) => event('DeliveryReceived', { arrivalNumber: '31', evidence: null }, { id: 'e-1', occurredAt });
  const wrong = { eventId: 'e-1', voided: true, occurredAt: null, productOn: null, reason: 'nhầm' };
  const correct = (data: object, by?: object): DeliveryCommand =>
    ({ type: 'CorrectFact', data: { ...wrong, ...data }, of: id, ...(by ? { by } : {}) }) as DeliveryCommand;
  const corrected = (data: object = {}): Recorded => ({ type: 'FactCorrected', version: 2, data: { ...wrong, ...data } });
  it('never happened', () => {
    given(sent, at('2020-08-18')).when(correct({})).then(corrected());
    expect(given(sent, at('2020-08-18'), corrected()).folds()).toMatchObject({ exchange: 'sent', receivedOn: null, arrivalNumber: null });
  });
  it('happened at another time', () =>
    expect(given(sent, at('2020-08-18'), corrected({ voided: false, occurredAt: '2020-08-19' })).folds()).toMatchObject({
      exchange: 'received',
      receivedOn: '2020-08-19',
    }));
  it('is put right once so, and again otherwise', () => {
    given(sent, at('2020-08-18'), corrected()).when(correct({})).then();
    given(sent, at('2020-08-18'), corrected())
      .when(correct({ voided: false, occurredAt: '2020-08-20' }))
      .then(corrected({ voided: false, occurredAt: '2020-08-20' }));
  });
  it('must be there, be a person’s, and say what and why', () => {
    given(sent).when(correct({})).thenRefused('fact.unknown');
    given({ ...sent, id: 'e-1' })
      .when(correct({}))
      .thenRefused('fact.unknown');
    given(sent, at('2020-08-18'))
      .when(correct({ voided: false }))
      .thenRefused('fact.correction-empty');
    given(sent, at('2020-08-18'))
      .when(correct({ reason: ' ' }))
      .thenRefused('fact.reason-missing');
  });
  it('is for the recipient or the sender to put right', () => {
    given(sent, at('2020-08-18'))
      .when(correct({}, { acting: ['stranger'] }))
      .thenRefused('delivery.not-yours');
    given(sent, at('2020-08-18'))
      .when(correct({}, { acting: ['commune'] }))
      .then(corrected());
  });
  it('lets limits run from the first receipt there was', () => {
    expect(
      given(
        sent,
        at('2020-08-18'),
        event('DeliveryReceived', { arrivalNumber: '31', evidence: null }, { occurredAt: '2020-08-17' }),
      ).folds(),
    ).toMatchObject({
      receivedOn: '2020-08-17',
    });
  });
});

describe('steps learnt in any order', () => {
  const steps = [received, assigned, begun, done];
  const RANKED = ['received', 'assigned', 'processing', 'done'];
  const after = (...events: readonly Recorded[]) =>
    events.reduce((state, each) => delivery.evolve(state, each as never), delivery.initial) as {
      exchange: string;
      receivedOn: string | null;
    };
  it('leave the letter where the furthest led it', () =>
    fc.assert(
      fc.property(fc.shuffledSubarray(steps, { minLength: 1 }), (learnt) => {
        const furthest = Math.max(...learnt.map((each) => steps.indexOf(each)));
        expect(after(sent, ...learnt).exchange).toBe(RANKED[furthest]);
      }),
    ));
  it('leave the earliest day of receipt, whichever was recorded first', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom('2020-08-18', '2020-08-18T08:00:00+07:00', '2020-08-19', '2020-12-31', '2021-01-01', null), { minLength: 1, maxLength: 4 }), (days) => {
        const receipts = days.map((occurredAt) => event('DeliveryReceived', { arrivalNumber: null, evidence: null }, occurredAt ? { occurredAt } : {}));
        const known = days.filter((day) => day !== null);
        const first = known.toSorted()[0] ?? null; // these are written so that the order of their letters is that of their instants
        expect(after(sent, ...receipts).receivedOn).toBe(first);
      }),
    )); // prettier-ignore
  it('of a time that no calendar has is as if it were later than all others', () => {
    const on = (occurredAt: string) => event('DeliveryReceived', { arrivalNumber: null, evidence: null }, { occurredAt });
    expect(after(sent, on('2020-02-30'), on('2020-08-18')).receivedOn).toBe('2020-08-18');
    expect(after(sent, on('2020-08-18'), on('2020-02-30')).receivedOn).toBe('2020-08-18');
  });
});
