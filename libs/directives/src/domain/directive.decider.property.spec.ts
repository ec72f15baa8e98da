import fc from 'fast-check';
import { isDomainError } from '@cascade/event-store/domain';
import { delivery, type DeliveryCommand } from './delivery.decider';
import type { DeliveryEvent } from './delivery.events';
import { directive, type DirectiveCommand } from './directive.decider';
import type { DirectiveEvent } from './directive.events';
import { aContent } from './sample-content';
import { symbolOf } from './document-symbol';

interface AnyDecider<State, Command, Event> {
  readonly initial: State;
  decide(command: Command, state: State): readonly Event[];
  evolve(state: State, event: Event): State;
}
/** Null where a rule refused; any other error is a fault of the decider. */
const decided = <S, C, E>({ decide }: AnyDecider<S, C, E>, asked: C, state: S): readonly E[] | null => {
  try {
    return decide(asked, state);
  } catch (error) {
    if (isDomainError(error)) return null;
    throw error;
  }
};
const run = <S, C, E>(decider: AnyDecider<S, C, E>, asked: readonly C[]) => {
  const log: E[] = [];
  let state = decider.initial;
  for (const each of asked)
    for (const event of decided(decider, each, state) ?? []) {
      state = decider.evolve(state, event);
      log.push(event);
    }
  return { log, state };
};

const directiveId = 'd';
const request = fc.constantFrom('request-1', 'request-2', 'request-3');
const content = fc.constantFrom(aContent(), aContent({ subject: 'nhắc lại' }), aContent({ subject: null }));
const reading = {
  directiveId,
  symbol: symbolOf('278', 'UBND-VX'),
  issuedOn: '2020-08-17',
  content: aContent(),
  readerVersion: '1',
  unconfirmed: [],
  warnings: [],
};
const letter = { contentHash: 'c', textHash: 't', mediaType: 'text/plain', bytes: 1, key: 'k' };
const directiveCommand: fc.Arbitrary<DirectiveCommand> = fc.oneof(
  content.map((said): DirectiveCommand => ({ type: 'Draft', data: { directiveId, content: said, answersDelivery: null } })),
  content.map((said): DirectiveCommand => ({ type: 'Revise', data: { directiveId, content: said } })),
  fc.constant<DirectiveCommand>({ type: 'Discard', data: { directiveId, reason: 'r', answeredBy: null } }),
  fc.record({ requestId: request, notation: fc.constantFrom('UBND-VX', 'CT-UBND') }).map((wish): DirectiveCommand => ({
    type: 'RequestIssue',
    data: { ...wish, directiveId, issuedOn: '2020-08-17', series: 'common', issuerKind: 'peoplesCommittee' },
  })),
  fc
    .record({ requestId: request, number: fc.integer({ min: 1, max: 9 }) })
    .map((answer): DirectiveCommand => ({ type: 'Issue', data: { ...answer, directiveId } })),
  request.map((requestId): DirectiveCommand => ({ type: 'RefuseIssue', data: { directiveId, requestId, reason: 'r', number: null } })),
  fc.constant<DirectiveCommand>({ type: 'TakeIn', data: { letter: { directiveId, letter, readerVersion: '1' }, reading } }),
  fc.constant<DirectiveCommand>({ type: 'Recall', data: { directiveId, reason: 'r', byDirectiveId: null } }),
  fc.constant<DirectiveCommand>({ type: 'Review', data: { directiveId, decision: 'keep', reason: 'r' } }),
);
const directiveHistory = fc.array(directiveCommand, { maxLength: 40 });

describe('a directive, over any history', () => {
  const logs = (check: (log: readonly DirectiveEvent[]) => void) =>
    fc.assert(
      fc.property(directiveHistory, (history) => check(run(directive, history).log)),
      { numRuns: 300 },
    );

  it('is drafted or taken in, never both, and issued once', () =>
    logs((log) => {
      const count = (type: DirectiveEvent['type']) => log.filter((event) => event.type === type).length;
      expect(count('Drafted') + count('LetterTakenIn')).toBeLessThanOrEqual(1);
      expect(count('ReadingAccepted')).toBe(count('LetterTakenIn'));
      expect(count('Issued')).toBeLessThanOrEqual(1);
      expect(count('DirectiveRecalled')).toBeLessThanOrEqual(1);
    }));
  it('answers each request once, and only the one it waits for', () =>
    logs((log) => {
      let waitsFor: string | null = null;
      for (const { type, data } of log) {
        if (type === 'IssueRequested') {
          expect(waitsFor).toBeNull();
          waitsFor = data.requestId;
        }
        if (type !== 'Issued' && type !== 'IssueRefused') continue;
        expect(data.requestId).toBe(waitsFor);
        waitsFor = null;
      }
    }));
  it('says when issued what the draft last said, which did not change while it waited', () =>
    logs((log) => {
      let said: unknown = null;
      let waits = false;
      for (const { type, data } of log) {
        if (type === 'DraftRevised' || type === 'DraftDiscarded') expect(waits).toBe(false);
        if (type === 'Drafted' || type === 'DraftRevised') said = data.content;
        if (type === 'IssueRequested') waits = true;
        if (type === 'IssueRefused') waits = false;
        if (type === 'Issued') expect(data.content).toBe(said);
      }
    }));
  it('is never issued without a subject', () =>
    logs((log) => {
      for (const event of log) if (event.type === 'Issued') expect(event.data.content.subject).not.toBeNull();
    }));
});

const of = { directiveId, authorityId: 'a' };
const by = fc.constantFrom('answer-1', 'answer-2');
const arrivalNumber = fc.constantFrom(null, '31', '32');
const deliveryCommand: fc.Arbitrary<DeliveryCommand> = fc.oneof(
  fc.constant<DeliveryCommand>({ type: 'Send', data: { ...of, role: 'to', text: 't' } }),
  fc.constant<DeliveryCommand>({ type: 'Arrive', data: of }),
  arrivalNumber.map((number): DeliveryCommand => ({ type: 'Receive', data: { ...of, arrivalNumber: number, evidence: null } })),
  fc.constant<DeliveryCommand>({ type: 'Refuse', data: { ...of, reason: 'r' } }),
  fc.constant<DeliveryCommand>({ type: 'Owe', data: { ...of, draftId: null, itemIds: [] } }),
  by.map((byDirectiveId): DeliveryCommand => ({ type: 'Answer', data: { ...of, byDirectiveId, path: [], methodVersion: 1 } })),
  by.map((byDirectiveId): DeliveryCommand => ({ type: 'Reopen', data: { ...of, byDirectiveId, draftId: null, reason: 'r' } })),
  fc.constant<DeliveryCommand>({ type: 'Waive', data: { ...of, reason: 'r' } }),
);
const deliveryHistory = fc.array(deliveryCommand, { maxLength: 40 });

describe('a delivery, over any history', () => {
  const logs = (check: (log: readonly DeliveryEvent[]) => void) =>
    fc.assert(
      fc.property(deliveryHistory, (history) => check(run(delivery, history).log as readonly DeliveryEvent[])),
      { numRuns: 300 },
    );

  it('begins by being sent and owes once', () =>
    logs((log) => {
      if (log.length > 0) expect(log[0]?.type).toBe('DeliverySent');
      expect(log.filter(({ type }) => type === 'DerivationOwed').length).toBeLessThanOrEqual(1);
    }));
  it('has one arrival number', () =>
    logs((log) => {
      const numbers = log.flatMap((event) =>
        event.type === 'DeliveryReceived' && event.data.arrivalNumber ? [event.data.arrivalNumber] : [],
      );
      expect(numbers.length).toBeLessThanOrEqual(1);
    }));
  it('is answered by one directive at a time, and reopened only by the loss of that one', () =>
    logs((log) => {
      let answeredBy: string | null = null;
      for (const { type, data } of log) {
        if (type === 'DerivationAnswered') {
          expect(answeredBy).toBeNull();
          answeredBy = data.byDirectiveId;
        }
        if (type === 'DerivationWaived') expect(answeredBy).toBeNull();
        if (type !== 'DerivationReopened') continue;
        expect(data.byDirectiveId).toBe(answeredBy);
        answeredBy = null;
      }
    }));
  it('takes each command once: repeated at once it is no news', () =>
    fc.assert(
      fc.property(deliveryHistory, deliveryCommand, (history, asked) => {
        const { state } = run(delivery, history);
        const events = decided(delivery, asked, state);
        if (events === null) return;
        expect(
          decided(
            delivery,
            asked,
            events.reduce((folded, event) => delivery.evolve(folded, event), state),
          ),
        ).toEqual([]);
      }),
    ));
});
