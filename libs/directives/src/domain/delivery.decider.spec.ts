import { specFor } from '@cascade/event-store/testing';
import { delivery, type DeliveryCommand } from './delivery.decider';
import { READING_CORRECTED, type DeliveryEvent } from './delivery.events';

const given = specFor(delivery);
const id = { directiveId: 'order', authorityId: 'commune' };
const sent = (): DeliveryEvent => ({ type: 'DeliverySent', version: 1, data: { ...id, role: 'to', text: 'UBND các xã' } });
const arrived = (): DeliveryEvent => ({ type: 'DeliveryArrived', version: 2, data: id });
const received = (arrivalNumber: string | null = '31', evidence: string | null = null): DeliveryEvent => ({
  type: 'DeliveryReceived',
  version: 2,
  data: { ...id, arrivalNumber, evidence },
});
const refused = (): DeliveryEvent => ({ type: 'DeliveryRefused', version: 2, data: { ...id, reason: 'gửi nhầm' } });
const owed = (): DeliveryEvent => ({ type: 'DerivationOwed', version: 1, data: { ...id, draftId: 'draft', itemIds: ['item-1'] } });
const answeredBy = (byDirectiveId = 'answer') => ({ ...id, byDirectiveId, path: [byDirectiveId, 'order'], methodVersion: 1 });
const answered = (by?: string): DeliveryEvent => ({ type: 'DerivationAnswered', version: 1, data: answeredBy(by) });
const reopenedBy = (byDirectiveId = 'answer') => ({ ...id, byDirectiveId, draftId: null, reason: 'trích dẫn sai' });
const reopened = (): DeliveryEvent => ({ type: 'DerivationReopened', version: 1, data: reopenedBy() });
const waived = (): DeliveryEvent => ({ type: 'DerivationWaived', version: 2, data: { ...id, reason: 'không cần' } });

const send: DeliveryCommand = { type: 'Send', data: { ...id, role: 'to', text: 'UBND các xã' } };
const arrive: DeliveryCommand = { type: 'Arrive', data: id };
const receive = (arrivalNumber: string | null = '31', evidence: string | null = null): DeliveryCommand => ({
  type: 'Receive',
  data: { ...id, arrivalNumber, evidence },
});
const refuse: DeliveryCommand = { type: 'Refuse', data: { ...id, reason: 'gửi nhầm' } };
const owe: DeliveryCommand = { type: 'Owe', data: { ...id, draftId: 'draft', itemIds: ['item-1'] } };
const answer = (by?: string): DeliveryCommand => ({ type: 'Answer', data: answeredBy(by) });
const reopen = (by?: string): DeliveryCommand => ({ type: 'Reopen', data: reopenedBy(by) });
const waive: DeliveryCommand = { type: 'Waive', data: { ...id, reason: 'không cần' } };

describe('a delivery nobody sent', () => {
  it('is sent', () => given().when(send).then(sent()));
  it.each([arrive, receive(), refuse, owe, answer(), reopen(), waive])('undergoes nothing else: %j', (command) =>
    given().when(command).thenRefused('delivery.unknown'),
  );
});

describe('the exchange', () => {
  it('sends once', () => given(sent()).when(send).then());
  it('does not send again what was received', () => given(sent(), received()).when(send).then());
  it('sends again what came back', () => given(sent(), refused()).when(send).then(sent()));
  it('arrives', () => given(sent()).when(arrive).then(arrived()));
  it('arrives once', () => given(sent(), arrived()).when(arrive).then());
  it('has arrived where it was received', () => given(sent(), received()).when(arrive).then());
  it('may be known late to have arrived before it was refused', () => given(sent(), refused()).when(arrive).then(arrived()));
  it('is received', () => given(sent(), arrived()).when(receive()).then(received()));
  it('is received without having been seen to arrive', () => given(sent()).when(receive()).then(received()));
  it('is received once', () => given(sent(), received()).when(receive()).then());
  it('takes the arrival number that was missing', () => given(sent(), received(null, 'answer')).when(receive('31')).then(received('31')));
  it('learns nothing from an evidence of what was registered', () => given(sent(), received()).when(receive(null, 'answer')).then());
  it('has one arrival number', () => given(sent(), received('31')).when(receive('32')).thenRefused('delivery.already-received'));
  it('is not received after it was refused', () => given(sent(), refused()).when(receive()).thenRefused('delivery.refused'));
  it('is received after it was sent again', () => given(sent(), refused(), sent()).when(receive()).then(received()));
  it('is refused', () => given(sent()).when(refuse).then(refused()));
  it('is refused once', () => given(sent(), refused()).when(refuse).then());
  it('is not refused after it was received', () => given(sent(), received()).when(refuse).thenRefused('delivery.already-received'));
  it('is received late, whatever was answered meanwhile', () => given(sent(), owed(), answered()).when(receive()).then(received()));
});

describe('an answer owed', () => {
  it('is owed', () => given(sent()).when(owe).then(owed()));
  it.each([
    ['owed', [owed()]],
    ['answered', [owed(), answered()]],
    ['waived', [owed(), waived()]],
  ])('is not owed anew once it is %s', (_, history) =>
    given(sent(), ...history)
      .when(owe)
      .then(),
  );
  it('is answered', () => given(sent(), owed()).when(answer()).then(answered()));
  it('is answered once', () => given(sent(), owed(), answered()).when(answer()).then());
  it('is closed by the first of two answers', () => given(sent(), owed(), answered()).when(answer('second')).then());
  it('may be answered though it was waived', () => given(sent(), owed(), waived()).when(answer()).then(answered()));
  it('cannot be answered where nothing is owed', () => given(sent()).when(answer()).thenRefused('delivery.owes-nothing'));
  it('is owed again when its answer falls away', () => given(sent(), owed(), answered()).when(reopen()).then(reopened()));
  it('stays answered when another answer falls away', () => given(sent(), owed(), answered()).when(reopen('second')).then());
  it('is not reopened twice', () => given(sent(), owed(), answered(), reopened()).when(reopen()).then());
  it('is answered again', () => given(sent(), owed(), answered(), reopened()).when(answer('second')).then(answered('second')));
  it('is owed after all where it was waived for a wrong reading', () => {
    const mistaken: DeliveryEvent = { type: 'DerivationWaived', version: 2, data: { ...id, reason: READING_CORRECTED } };
    given(sent(), owed(), mistaken).when(owe).then(owed());
    given(sent(), owed(), mistaken, owed()).when(owe).then();
  });
  it('is waived', () => given(sent(), owed()).when(waive).then(waived()));
  it('is waived once', () => given(sent(), owed(), waived()).when(waive).then());
  it('cannot be waived where nothing is owed', () => given(sent()).when(waive).thenRefused('delivery.owes-nothing'));
  it('cannot be waived once it is answered', () => given(sent(), owed(), answered()).when(waive).thenRefused('delivery.already-answered'));
});

describe('folding', () => {
  it.each<[string, DeliveryEvent[], object]>([
    ['a refusal', [sent(), refused()], { exchange: 'refused', arrived: false }],
    ['a receipt', [sent(), received()], { exchange: 'received', arrived: true, arrivalNumber: '31' }],
    ['a late arrival', [sent(), received(), arrived()], { exchange: 'received' }],
    ['an answer', [sent(), owed(), answered()], { derivation: { owes: 'answered', byDirectiveId: 'answer' } }],
    ['a reopening', [sent(), owed(), answered(), reopened()], { derivation: { owes: 'owed', draftId: null } }],
    ['a waiver', [sent(), owed(), waived()], { derivation: { owes: 'waived' } }],
    ['a record that begins in the middle', [received()], { exchange: 'received', derivation: { owes: 'none' } }],
  ])('%s', (_, history, state) => expect(given(...history).folds()).toMatchObject(state));
  it('passes over events of other rooms', () => {
    const foreign = { type: 'KeyDestroyed', version: 1, data: { keyId: 'k', reason: 'r' } } as unknown as DeliveryEvent;
    expect(given(sent(), foreign).folds()).toEqual(given(sent()).folds());
  });
});
