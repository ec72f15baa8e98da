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
    expect(at('2020-08-17', sent('2020-08-17'))).toMatchObject({
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

describe('handling inside the recipient', () => {
  const of = { directiveId: 'd-1', authorityId: 'a-1' };
  const register: Said = ['DeliveryReceived', { ...of, arrivalNumber: '31', evidence: null }, '2020-08-18'];
  const assign: Said = ['DeliveryAssigned', { ...of, leadId: 'office', coOperatorIds: ['police'], limitOn: '2020-08-25' }, '2020-08-19'];
  const begin: Said = ['DeliveryProcessingBegun', of, '2020-08-20'];
  const complete: Said = ['DeliveryCompleted', { ...of, answerSymbol: '12/BC' }, '2020-08-21'];
  const all = () => timelineOf(deliveries, sent('2020-08-17'), register, assign, begin, complete);
  it.each([
    ['2020-08-17', 'sent'],
    ['2020-08-18', 'received'],
    ['2020-08-19', 'assigned'],
    ['2020-08-20', 'processing'],
    ['2020-08-21', 'done'],
  ])('on %s it is %s', (day, state) => expect(all().value(day, 'state')).toBe(state));
  it('keeps who leads, who co-operates, until when and the answer', () => {
    expect(all().at('2020-08-19')).toMatchObject({
      lead_id: 'office',
      co_operators: '["police"]',
      limit_on: '2020-08-25',
      answer_symbol: null,
    });
    expect(all().value('2020-08-21', 'answer_symbol')).toBe('12/BC');
  });
  it('is led back by nothing learnt late', () =>
    expect(timelineOf(deliveries, sent('2020-08-17'), complete, register).value('2020-08-22', 'state')).toBe('done'));
  it('keeps a recall beside the state of the handling', () => {
    const asked: Said = ['DeliveryRecallAsked', { ...of, reason: 'gửi nhầm' }, '2020-08-19'];
    const refused: Said = ['DeliveryRecallRefused', { ...of, reason: 'đã xử lý' }, '2020-08-20'];
    const granted: Said = ['DeliveryRecallGranted', of, '2020-08-20'];
    const told = timelineOf(deliveries, sent('2020-08-17'), register, asked, refused);
    expect([told.value('2020-08-18', 'recall'), told.value('2020-08-19', 'recall')]).toEqual(['none', 'asked']);
    expect(told.at('2020-08-20')).toMatchObject({ recall: 'refused', recall_reason: 'đã xử lý', state: 'received' });
    expect(timelineOf(deliveries, sent('2020-08-17'), asked, granted).at('2020-08-20')).toMatchObject({ recall: 'granted', state: 'sent' });
  });
  it('says who recorded a receipt for a body that does not use the system', () => {
    const evidenced: Said = ['DeliveryReceived', { ...of, arrivalNumber: null, evidence: 'phiếu ký nhận' }, '2020-08-18'];
    expect(timelineOf(deliveries, sent('2020-08-17'), evidenced).at('2020-08-18')).toMatchObject({
      evidence: 'phiếu ký nhận',
      received_by: null,
    });
  });
});
describe('a step put right', () => {
  const of = { directiveId: 'd-1', authorityId: 'a-1' };
  const register: Said = ['DeliveryReceived', { ...of, arrivalNumber: '31', evidence: null }, '2020-08-18'];
  const corrected = (change: object): Said => [
    'FactCorrected',
    { eventId: 'event-2', voided: false, occurredAt: null, productOn: null, reason: 'nhầm', ...change },
    '2020-08-25',
  ];
  it('never happened', () =>
    expect(timelineOf(deliveries, sent('2020-08-17'), register, corrected({ voided: true })).at('2020-08-19')).toMatchObject({
      state: 'sent',
      received_at: null,
    }));
  it('happened at another time; the last correction counts', () =>
    expect(
      timelineOf(
        deliveries,
        sent('2020-08-17'),
        register,
        corrected({ voided: true }),
        corrected({ occurredAt: '2020-08-20T09:00:00+07:00' }),
      ).value('2020-08-21', 'received_at'),
    ).toBe(instant('2020-08-20T09:00:00+07:00')));
  it('is none that is not there', () =>
    expect(timelineOf(deliveries, sent('2020-08-17'), corrected({ eventId: 'other', voided: true })).value('2020-08-26', 'state')).toBe(
      'sent',
    ));
});

describe('two steps of an exchange, in whichever order they are recorded', () => {
  const STEPS: readonly (readonly [type: string, state: string, rank: number])[] = [
    ['DeliverySent', 'sent', 0],
    ['DeliveryArrived', 'arrived', 1],
    ['DeliveryReceived', 'received', 2],
    ['DeliveryRefused', 'refused', 2],
    ['DeliveryAssigned', 'assigned', 3],
    ['DeliveryProcessingBegun', 'processing', 4],
    ['DeliveryCompleted', 'done', 5],
  ];
  const step = (type: string, on: string): Said => [
    type,
    {
      ...id,
      role: 'to',
      text: '',
      arrivalNumber: null,
      evidence: null,
      reason: 'r',
      leadId: 'x',
      coOperatorIds: [],
      limitOn: null,
      answerSymbol: null,
    },
    on,
  ];
  const pairs = STEPS.flatMap(([one, oneState, oneRank]) =>
    STEPS.filter(([type]) => type !== one).map(([other, otherState, otherRank]) => ({
      one,
      oneState,
      oneRank,
      other,
      otherState,
      otherRank,
    })),
  );
  it.each(pairs)('$one, then $other: the farther one stands, of two answers the one recorded last', (pair) => {
    // Received and refused are of one rank: there the later word counts.
    const farther = pair.otherRank >= pair.oneRank ? pair.otherState : pair.oneState;
    for (const [first, second] of [
      ['2020-08-17', '2020-08-19'],
      ['2020-08-19', '2020-08-17'],
      ['2020-08-17', '2020-08-17'],
    ] as const)
      expect([first, second, at('2020-08-20', step(pair.one, first), step(pair.other, second))?.['state']]).toEqual([
        first,
        second,
        farther,
      ]);
  });
  it.each(pairs)('$one on the 19th and $other on the 17th: each holds from its own day', ({ one, other, otherState }) => {
    const said = [step(one, '2020-08-19'), step(other, '2020-08-17')];
    expect([at('2020-08-16', ...said), at('2020-08-18', ...said)?.['state']]).toEqual([undefined, otherState]);
  });
});
describe('a letter that is sent once more', () => {
  const recall = (type: 'Asked' | 'Granted', time: string): Said => [
    `DeliveryRecall${type}` as 'DeliveryRecallAsked',
    { ...id, reason: 'gửi nhầm' },
    time,
  ];
  const back = [sent('2020-08-17'), arrived('2020-08-17'), refused('2020-08-18')];
  const given = [sent('2020-08-17'), received('2020-08-18', '15'), recall('Asked', '2020-08-19'), recall('Granted', '2020-08-20')];
  it('is sent, not refused, and was refused before', () => {
    const told = timelineOf(deliveries, ...back, sent('2020-08-20'));
    expect(['2020-08-17', '2020-08-19', '2020-08-21'].map((time) => told.value(time, 'state'))).toEqual(['arrived', 'refused', 'sent']);
    expect(told.at('2020-08-21')).toMatchObject({ sent_at: instant('2020-08-20'), arrived_at: null });
  });
  it('is received under a number of its own, and no longer given back', () => {
    const told = timelineOf(deliveries, ...given, sent('2020-08-21'), received('2020-08-22', '40'));
    expect(told.at('2020-08-20')).toMatchObject({ recall: 'granted', state: 'received', arrival_number: '15' });
    expect(told.at('2020-08-21')).toMatchObject({
      recall: 'none',
      recall_reason: null,
      state: 'sent',
      received_at: null,
      arrival_number: null,
    });
    expect(told.at('2020-08-23')).toMatchObject({
      recall: 'none',
      state: 'received',
      received_at: instant('2020-08-22'),
      arrival_number: '40',
    });
  });
  it('keeps what is owed', () =>
    expect(at('2020-08-23', ...given, owed('2020-08-17'), sent('2020-08-21'))).toMatchObject({ owes: 'owed', draft_id: 'draft-1' }));
  it('undoes nothing of before where it is dated too early, nor is it received before it was sent', () => {
    const told = timelineOf(deliveries, ...given, sent('2020-08-18'), received('2020-08-17', '40'));
    expect(told.at('2020-08-19')).toMatchObject({ state: 'received', arrival_number: '15', recall: 'asked' });
    expect(told.at('2020-08-20')).toMatchObject({
      state: 'received',
      arrival_number: '40',
      sent_at: instant('2020-08-20'),
      recall: 'none',
    });
  });
});
