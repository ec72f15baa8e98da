import { instant, timelineOf, type Said } from '../testing/timeline';
import { deliveries } from './deliveries.projection';

const id = { directiveId: 'd-1', authorityId: 'a-1' };
const sent = (at: string): Said => ['DeliverySent', { ...id, role: 'to', text: 'UBND các xã' }, at];
const arrived = (at: string): Said => ['DeliveryArrived', id, at];
const received = (at: string, arrivalNumber: string | null = '15'): Said => [
  'DeliveryReceived',
  { ...id, arrivalNumber, evidence: null },
  at,
];
const refused = (at: string): Said => ['DeliveryRefused', { ...id, reason: 'nhầm' }, at];
const owed = (at: string, draftId: string | null = 'draft-1'): Said => ['DerivationOwed', { ...id, draftId, itemIds: [] }, at];
const answered = (at: string, byDirectiveId = 'd-2'): Said => [
  'DerivationAnswered',
  { ...id, byDirectiveId, path: [], methodVersion: 1 },
  at,
];
const reopened = (at: string): Said => ['DerivationReopened', { ...id, byDirectiveId: 'd-2', draftId: 'draft-2', reason: 'tách' }, at];
const waived = (at: string): Said => ['DerivationWaived', { ...id, reason: 'không cần' }, at];
const at = (time: string, ...said: Said[]) => timelineOf(deliveries, ...said).at(time);

describe('the exchange of a delivery', () => {
  it('begins as sent', () =>
    expect(at('2020-08-17', sent('2020-08-17'))).toEqual({
      directive_id: 'd-1',
      authority_id: 'a-1',
      role: 'to',
      state: 'sent',
      received_at: null,
      arrival_number: null,
      owes: 'none',
      draft_id: null,
      answered_by: null,
    }));
  it('goes on to arrived and received', () => {
    const said = [sent('2020-08-17'), arrived('2020-08-18'), received('2020-08-19')];
    expect(['2020-08-17', '2020-08-18', '2020-08-19'].map((time) => at(time, ...said)?.['state'])).toEqual(['sent', 'arrived', 'received']);
    expect(at('2020-08-20', ...said)).toMatchObject({ received_at: instant('2020-08-19'), arrival_number: '15' });
  });
  it('takes no receipt back when an arrival dated later is entered', () =>
    expect(at('2020-08-20', sent('2020-08-17'), received('2020-08-18'), arrived('2020-08-19'))?.['state']).toBe('received'));
  it('knows a receipt that is dated before the sending', () =>
    expect(at('2020-08-17', sent('2020-08-18'), received('2020-08-17'))).toMatchObject({ state: 'received', role: 'to' }));
  it('knows a receipt of what was never sent here', () =>
    expect(at('2020-08-18', received('2020-08-18'))).toMatchObject({ state: 'received', role: null }));
  it('counts the first of two receipts', () =>
    expect(at('2020-08-30', sent('2020-08-17'), received('2020-08-18', '15'), received('2020-08-20', '99'))).toMatchObject({
      received_at: instant('2020-08-18'),
      arrival_number: '15',
    }));
  it('gets its number where the receipt was first inferred from an answer', () =>
    expect(at('2020-08-21', sent('2020-08-17'), received('2020-08-18', null), received('2020-08-20', '15'))).toMatchObject({
      received_at: instant('2020-08-18'),
      arrival_number: '15',
    }));
  it('is refused', () => expect(at('2020-08-19', sent('2020-08-17'), refused('2020-08-18'))?.['state']).toBe('refused'));
  it('is received after a refusal', () =>
    expect(at('2020-08-20', sent('2020-08-17'), refused('2020-08-18'), received('2020-08-19'))?.['state']).toBe('received'));
  it('stays with what was recorded last between receipt and refusal', () =>
    expect(at('2020-08-20', sent('2020-08-17'), refused('2020-08-19'), received('2020-08-18'))?.['state']).toBe('received'));
});
describe('what a recipient owes', () => {
  it('is nothing until somebody says so', () => expect(at('2020-08-18', sent('2020-08-17'))?.['owes']).toBe('none'));
  it('is an answer, with the draft prepared for it', () =>
    expect(at('2020-08-17', sent('2020-08-17'), owed('2020-08-17'))).toMatchObject({
      owes: 'owed',
      draft_id: 'draft-1',
      answered_by: null,
    }));
  it('is answered from the date of the answer', () => {
    const said = [sent('2020-08-17'), owed('2020-08-17'), answered('2020-08-19')];
    expect([at('2020-08-18', ...said)?.['owes'], at('2020-08-19', ...said)]).toMatchObject([
      'owed',
      { owes: 'answered', answered_by: 'd-2', draft_id: 'draft-1' },
    ]);
  });
  it('is answered by a letter dated before it was owed', () =>
    expect(at('2020-08-18', sent('2020-08-17'), owed('2020-08-17T09:00:00+07:00', null), answered('2020-08-17'))).toMatchObject({
      owes: 'answered',
      answered_by: 'd-2',
    }));
  it('is owed again when the answer falls away', () =>
    expect(at('2020-08-21', sent('2020-08-17'), owed('2020-08-17'), answered('2020-08-19'), reopened('2020-08-20'))).toMatchObject({
      owes: 'owed',
      draft_id: 'draft-2',
      answered_by: null,
    }));
  it('is owed again too where the falling away is dated before the answer', () =>
    expect(at('2020-08-21', sent('2020-08-17'), owed('2020-08-17'), answered('2020-08-19'), reopened('2020-08-18'))?.['owes']).toBe(
      'owed',
    ));
  it('is waived', () =>
    expect(at('2020-08-18', sent('2020-08-17'), owed('2020-08-17'), waived('2020-08-18'))).toMatchObject({
      owes: 'waived',
      draft_id: 'draft-1',
    }));
});
describe('nothing', () => {
  it('has no timeline', () => expect(deliveries.timeline([])).toEqual([]));
  it('has one subject a stream', () =>
    expect(new Set(Object.values(deliveries.subjectOf).map((subjectOf) => (subjectOf as (event: unknown) => string)({})))).toEqual(
      new Set(['']),
    ));
});
