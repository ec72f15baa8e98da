import fc from 'fast-check';
import { isDomainError, type Decider, type FactCorrected } from '@cascade/event-store/domain';
import { followsTable } from '@cascade/event-store/testing';
import { delivery, type DeliveryCommand } from './delivery.decider';
import { READING_CORRECTED, type DeliveryEvent } from './delivery.events';
import type { DeliveryState, KnownDelivery } from './delivery.state';

const id = { directiveId: 'order', authorityId: 'commune' };
const event = (type: DeliveryEvent['type'], data: object = {}): DeliveryEvent =>
  ({ type, version: 1, data: { ...id, ...data } }) as DeliveryEvent;
const ask = (type: DeliveryCommand['type'], data: object = {}): DeliveryCommand => ({ type, data: { ...id, ...data } }) as DeliveryCommand;
const decider = delivery as Decider<DeliveryState, DeliveryCommand, DeliveryEvent>;

const sent = event('DeliverySent', { role: 'to', text: 'UBND các xã' });
const received = event('DeliveryReceived', { arrivalNumber: '31', evidence: null });
const noted = { leadId: 'office', coOperatorIds: ['police', 'school'], limitOn: '2020-08-20' };
const processing = event('DeliveryProcessingBegun');
const askedBack = event('DeliveryRecallAsked', { reason: 'gửi nhầm' });
const EXCHANGE = {
  absent: [],
  sent: [sent],
  arrived: [sent, event('DeliveryArrived')],
  received: [sent, received],
  inferred: [sent, event('DeliveryReceived', { arrivalNumber: null, evidence: 'văn bản trả lời' })],
  assigned: [sent, received, event('DeliveryAssigned', noted)],
  processing: [sent, received, processing],
  done: [sent, received, processing, event('DeliveryCompleted', { answerSymbol: '5/BC-UBND' })],
  refused: [sent, event('DeliveryRefused', { reason: 'không thuộc thẩm quyền' })],
  asked: [sent, askedBack],
  granted: [sent, received, askedBack, event('DeliveryRecallGranted')],
  kept: [sent, received, askedBack, event('DeliveryRecallRefused', { reason: 'đã thực hiện' })],
};
const COMMANDS: Readonly<Record<string, DeliveryCommand>> = {
  Send: ask('Send', { role: 'to', text: 'UBND các xã' }),
  Arrive: ask('Arrive'),
  'Receive as 31': ask('Receive', { arrivalNumber: '31', evidence: null }),
  'Receive as 32': ask('Receive', { arrivalNumber: '32', evidence: null }),
  'Receive somehow': ask('Receive', { arrivalNumber: null, evidence: 'văn bản trả lời' }),
  Refuse: ask('Refuse', { reason: 'không thuộc thẩm quyền' }),
  AssignInside: ask('AssignInside', noted),
  'In another order': ask('AssignInside', { ...noted, coOperatorIds: ['school', 'police'] }),
  'Until another day': ask('AssignInside', { ...noted, limitOn: null }),
  'Lead twice': ask('AssignInside', { ...noted, coOperatorIds: ['office'] }),
  Process: ask('Process'),
  Complete: ask('Complete', { answerSymbol: null }),
  SendAgain: ask('SendAgain'),
  AskRecall: ask('AskRecall', { reason: 'gửi nhầm' }),
  GrantRecall: ask('GrantRecall'),
  RefuseRecall: ask('RefuseRecall', { reason: 'đã thực hiện' }),
};
const REFUSALS = {
  u: 'delivery.unknown',
  f: 'delivery.refused',
  n: 'delivery.not-received',
  g: 'delivery.recalled',
  a: 'delivery.already-received',
  q: 'delivery.recall-not-asked',
  s: 'delivery.not-sent-back',
  t: 'delivery.lead-twice',
  o: 'delivery.owes-nothing',
  z: 'delivery.already-answered',
};
describe('each step of the exchange in each state of a delivery', () =>
  followsTable(decider, {
    ...{ histories: EXCHANGE, commands: COMMANDS, refusals: REFUSALS, naming: id },
    // absent sent arrived received inferred assigned processing done refused asked granted kept
    table: `
      Send               + . . . . . . . + . . .
      Arrive             u + . . . . . . + + . .
      Receive as 31      u + + . + . . . f + . .
      Receive as 32      u + + a + a a a f + a a
      Receive somehow    u + + . . . . . f + . .
      Refuse             u + + a a a a a . + a a
      AssignInside       u n n + + . + + f n g +
      In another order   u n n + + . + + f n g +
      Until another day  u n n + + + + + f n g +
      Lead twice         u n n t t t t t f n g t
      Process            u n n + + + . . f n g +
      Complete           u n n + + + + . f n g +
      SendAgain          u s s s s s s s + s + s
      AskRecall          u + + + + + + + + . . +
      GrantRecall        u q q q q q q q q + . q
      RefuseRecall       u q q q q q q q q + q .
    `,
  }));

const owed = event('DerivationOwed', { draftId: 'draft', itemIds: ['i'] });
const answer = (byDirectiveId: string) => ({ byDirectiveId, path: [byDirectiveId, 'order'], methodVersion: 1 });
const OWING = {
  absent: [],
  none: [sent],
  owed: [sent, owed],
  answered: [sent, owed, event('DerivationAnswered', answer('reply'))],
  waived: [sent, owed, event('DerivationWaived', { reason: 'không cần' })],
  misread: [sent, owed, event('DerivationWaived', { reason: READING_CORRECTED })],
  reopened: [
    ...[sent, owed, event('DerivationAnswered', answer('reply'))],
    event('DerivationReopened', { byDirectiveId: 'reply', draftId: 'draft', reason: 'trích dẫn sai' }),
  ],
};
const reopen = (byDirectiveId: string) => ask('Reopen', { byDirectiveId, draftId: null, reason: 'trích dẫn sai' });
describe('each step of what is owed in each state of it', () =>
  followsTable(decider, {
    ...{ histories: OWING, refusals: REFUSALS, naming: id },
    commands: {
      Owe: ask('Owe', { draftId: 'draft', itemIds: ['i'] }),
      Answer: ask('Answer', answer('reply')),
      'Answer otherwise': ask('Answer', answer('another')),
      Reopen: reopen('reply'),
      'Reopen another': reopen('another'),
      Waive: ask('Waive', { reason: 'không cần' }),
    },
    // absent none owed answered waived misread reopened
    table: `
      Owe               u + . . . + .
      Answer            u o + . + + +
      Answer otherwise  u o + . + + +
      Reopen            u . . + . . .
      Reopen another    u . . . . . .
      Waive             u o + z . . +
    `,
  }));

describe('who may', () => {
  const asked =
    (name: string, acting: readonly string[], more: object = {}) =>
    () =>
      decider.decide(
        {
          ...COMMANDS[name]!,
          data: { ...COMMANDS[name]!.data, ...more },
          by: { acting, issuerId: 'town', aboveIds: ['province'] },
        } as DeliveryCommand,
        [sent, askedBack].reduce(decider.evolve, decider.initial),
      );
  it.each(['Arrive', 'Receive as 31', 'Refuse', 'GrantRecall', 'RefuseRecall'])(
    '%s: the recipient; its sender and who stands above it only with what shows it; nobody else',
    (name) => {
      expect(asked(name, ['commune'])()).toHaveLength(1);
      expect(asked(name, ['town'])).toThrow(expect.objectContaining({ code: 'delivery.not-yours', details: id }));
      expect(asked(name, ['town'], { evidence: ' ' })).toThrow(expect.objectContaining({ code: 'delivery.not-yours' }));
      for (const who of ['town', 'province']) expect(asked(name, [who], { evidence: 'giấy biên nhận' })()).toHaveLength(1);
      expect(asked(name, ['province'])).toThrow(expect.objectContaining({ code: 'delivery.not-yours' }));
      expect(asked(name, ['sister'], { evidence: 'giấy biên nhận' })).toThrow(expect.objectContaining({ code: 'delivery.not-yours' }));
    },
  );
  it('ask for it back: the sender, and nobody with evidence in its place', () => {
    expect(asked('AskRecall', ['town'])()).toEqual([]);
    expect(asked('AskRecall', ['commune'], { evidence: 'điện báo' })).toThrow(
      expect.objectContaining({ code: 'delivery.not-sender', details: { directiveId: 'order', issuerId: 'town' } }),
    );
    const nobody = { ...COMMANDS['AskRecall']!, by: { acting: ['commune'] } } as DeliveryCommand;
    expect(() => decider.decide(nobody, decider.evolve(decider.initial, sent))).toThrow(
      expect.objectContaining({ details: { directiveId: 'order', issuerId: null } }),
    );
  });
  it('waive what is owed, or put a fact right: either of the two', () => {
    const history = OWING.owed.reduce(decider.evolve, decider.initial);
    const waive = (who: string) => () =>
      decider.decide({ ...ask('Waive', { reason: 'r' }), by: { acting: [who], issuerId: 'town' } } as DeliveryCommand, history);
    expect([waive('town')().length, waive('commune')().length]).toEqual([1, 1]);
    expect(waive('stranger')).toThrow(expect.objectContaining({ code: 'delivery.not-yours' }));
  });
});

/** A delivery as a clerk would keep it on a card: what was written down last, with no regard for how the decider keeps it. */
describe('over any history', () => {
  const steps = [
    ...Object.values(COMMANDS),
    ask('Owe', { draftId: null, itemIds: [] }),
    ask('Answer', answer('reply')),
    reopen('reply'),
    ask('Waive', { reason: 'r' }),
  ];
  type Stored = (DeliveryEvent | FactCorrected) & { readonly id: string };
  const run = (asked: readonly (DeliveryCommand | { readonly voids: number })[]): Stored[] => {
    const log: Stored[] = [];
    for (const each of asked) {
      const fact = 'voids' in each ? (log[each.voids % Math.max(1, log.length)]?.id ?? 'none') : '';
      const command =
        'voids' in each
          ? { type: 'CorrectFact', of: id, data: { eventId: fact, voided: true, occurredAt: null, productOn: null, reason: 'nhầm' } }
          : each;
      try {
        const decided = delivery.decide(
          command as DeliveryCommand,
          log.reduce((state, one) => delivery.evolve(state, one as never), delivery.initial),
        );
        log.push(...decided.map((one, at) => ({ ...one, id: `e-${log.length + at}` }) as Stored));
      } catch (error) {
        if (!isDomainError(error)) throw error;
      }
    }
    return log;
  };
  const fold = (log: readonly Stored[]) => ({
    ...log.reduce((state, one) => delivery.evolve(state, one as never), delivery.initial),
    facts: null,
  });
  const histories = fc.array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...steps) },
      fc.nat({ max: 30 }).map((voids) => ({ voids })),
    ),
    { maxLength: 40 },
  );
  it('what was voided counts as if it had never been recorded', () =>
    fc.assert(
      fc.property(histories, (asked) => {
        const log = run(asked);
        const voided = new Set(log.flatMap((one) => (one.type === 'FactCorrected' ? [one.data.eventId] : [])));
        expect(fold(log)).toEqual(fold(log.filter((one) => one.type !== 'FactCorrected' && !voided.has(one.id))));
      }),
    ));
  it('a letter is registered under one number, and handled only once it is registered', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...steps), { maxLength: 40 }), (asked) => {
        let registered: string | null = null;
        let isHere = false;
        for (const one of run(asked)) {
          if (one.type === 'DeliveryReceived') {
            const { arrivalNumber } = one.data;
            if (registered !== null && arrivalNumber !== null) expect(arrivalNumber).toBe(registered);
            [registered, isHere] = [arrivalNumber ?? registered, true];
          }
          if (['DeliveryAssigned', 'DeliveryProcessingBegun', 'DeliveryCompleted'].includes(one.type)) expect(isHere).toBe(true);
          if (one.type === 'DeliveryRefused') expect(isHere).toBe(false);
        }
      }),
    ));
  it('goes forward only: no step leads a letter back to an earlier one', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...steps), { maxLength: 40 }), (asked) => {
        const order = ['sent', 'received', 'assigned', 'processing', 'done'];
        let place = -1;
        let state: DeliveryState = delivery.initial;
        for (const one of run(asked)) {
          state = delivery.evolve(state, one as never);
          const now = order.indexOf(state.exchange);
          if (state.exchange === 'refused' || one.type === 'DeliverySent') place = -1;
          expect(now).toBeGreaterThanOrEqual(state.exchange === 'refused' ? -1 : place);
          place = Math.max(place, now);
        }
      }),
    ));
  it('is owed, answered or waived in turn: nothing is answered that was never owed', () =>
    fc.assert(
      fc.property(histories, (asked) => {
        let owes: KnownDelivery['derivation']['owes'] = 'none';
        for (const { type } of run(asked)) {
          if (type === 'DerivationAnswered' || type === 'DerivationWaived') expect(owes).not.toBe('none');
          if (type === 'DerivationReopened') expect(owes).toBe('answered');
          if (type === 'DerivationOwed' || type === 'DerivationReopened') owes = 'owed';
          if (type === 'DerivationAnswered') owes = 'answered';
          if (type === 'DerivationWaived') owes = 'waived';
        }
      }),
    ));
});
