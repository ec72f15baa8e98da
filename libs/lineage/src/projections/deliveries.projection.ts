import type { Instant } from '@cascade/calendar/domain';
import type {
  DeliveryArrived,
  DeliveryAssigned,
  DeliveryCompleted,
  DeliveryEvent,
  DeliveryProcessingBegun,
  DeliveryRecallAsked,
  DeliveryRecallGranted,
  DeliveryRecallRefused,
  DeliveryReceived,
  DeliveryRefused,
  DeliveryReminded,
  DeliverySent,
  DerivationAnswered,
  DerivationOwed,
  DerivationReopened,
  ExchangeState,
  OwingEvent,
  Recall,
} from '@cascade/directives/domain';
import type { Fact, Segment, TimelineProjection } from '@cascade/event-store';
import type { FactCorrected } from '@cascade/event-store/domain';
import { correctedFacts } from './corrected-facts';
import { latestOf, roundsOf, type Exchanged } from './delivery-rounds';
import { factsOf } from './directive-versions';
import { openedText, standing } from './standing';

export type DeliveryRow = {
  directive_id: string;
  authority_id: string;
  /** Null where it was never sent here, only seen to have arrived. */
  role: 'to' | 'coAddressed' | 'copy' | null;
  state: ExchangeState;
  /** ms: from when the day of acknowledgement is counted. */
  sent_at: Instant | null;
  arrived_at: Instant | null;
  /** ms of the first registration. */
  received_at: Instant | null;
  arrival_number: string | null;
  /** The body that recorded the receipt and by what, where it was not the recipient itself. */
  received_by: string | null;
  evidence: string | null;
  lead_id: string | null;
  co_operators: string | null;
  limit_on: string | null;
  answer_symbol: string | null;
  recall: Recall;
  recall_reason: string | null;
  owes: 'none' | 'owed' | 'answered' | 'waived';
  draft_id: string | null;
  answered_by: string | null;
};
type Recalling = DeliveryRecallAsked | DeliveryRecallGranted | DeliveryRecallRefused;
type Owing = Pick<DeliveryRow, 'owes' | 'draft_id' | 'answered_by'>;
type Handling =
  DeliverySent | DeliveryArrived | DeliveryReceived | DeliveryRefused | DeliveryAssigned | DeliveryProcessingBegun | DeliveryCompleted;

const RANK: Readonly<Record<Handling['type'], number>> = {
  DeliverySent: 0,
  DeliveryArrived: 1,
  DeliveryReceived: 2,
  DeliveryRefused: 2,
  DeliveryAssigned: 3,
  DeliveryProcessingBegun: 4,
  DeliveryCompleted: 5,
};
const STATE: Readonly<Record<Handling['type'], ExchangeState>> = {
  DeliverySent: 'sent',
  DeliveryArrived: 'arrived',
  DeliveryReceived: 'received',
  DeliveryRefused: 'refused',
  DeliveryAssigned: 'assigned',
  DeliveryProcessingBegun: 'processing',
  DeliveryCompleted: 'done',
};
/** How the exchange stands by then. A late 'sent' or 'arrived' takes nothing back; between received and refused the one recorded last counts. */
const exchangeAfter = (facts: readonly Fact<Handling>[]): ExchangeState =>
  facts.reduce<{ state: ExchangeState; rank: number; ordinal: number }>(
    (now, { type, ordinal }) => {
      const rank = RANK[type];
      const wins = rank > now.rank || (rank === now.rank && ordinal > now.ordinal);
      return wins ? { state: STATE[type], rank, ordinal } : now;
    },
    { state: 'sent', rank: -1, ordinal: -1 },
  ).state;
const recallAfter = (fact: Fact<Recalling>): Partial<DeliveryRow> => {
  switch (fact.type) {
    case 'DeliveryRecallAsked':
      return { recall: 'asked', recall_reason: openedText((fact as Fact<DeliveryRecallAsked>).data.reason) };
    case 'DeliveryRecallGranted':
      return { recall: 'granted' };
    case 'DeliveryRecallRefused':
      return { recall: 'refused', recall_reason: openedText((fact as Fact<DeliveryRecallRefused>).data.reason) };
  }
};
/** Who recorded a receipt that was not the recipient: an answer of the recipient's own is its own doing. */
const recordedBy = ({ data: { authorityId, evidence }, metadata: { onBehalfOf } }: Fact<DeliveryReceived>): string | null =>
  evidence === null || onBehalfOf === authorityId ? null : onBehalfOf;

const owingAfter = (fact: Fact<OwingEvent>, draftId: string | null): Owing => {
  switch (fact.type) {
    case 'DerivationOwed':
      return { owes: 'owed', draft_id: (fact as Fact<DerivationOwed>).data.draftId, answered_by: null };
    case 'DerivationAnswered':
      return { owes: 'answered', draft_id: draftId, answered_by: (fact as Fact<DerivationAnswered>).data.byDirectiveId };
    case 'DerivationReopened':
      return { owes: 'owed', draft_id: (fact as Fact<DerivationReopened>).data.draftId, answered_by: null };
    case 'DerivationWaived':
      return { owes: 'waived', draft_id: draftId, answered_by: null };
  }
};

/** Of a letter that was just sent, or sent once more. */
const SENT_NOW: Omit<DeliveryRow, 'directive_id' | 'authority_id' | 'role' | 'sent_at' | keyof Owing> = {
  ...{ state: 'sent', arrived_at: null, received_at: null, arrival_number: null, received_by: null, evidence: null },
  ...{ lead_id: null, co_operators: null, limit_on: null, answer_symbol: null, recall: 'none', recall_reason: null },
};
/** The steps of all sendings. One holds from when it happened, and after all that went before it; what is recorded of it is of no earlier day than it is. */
const stepsOfRounds = ([opening = [], ...again]: readonly (readonly Exchanged[])[]): Segment<DeliveryRow>[] => {
  let since = latestOf(opening);
  return [
    ...stepsOf(opening),
    ...again.flatMap((round) => {
      const at = Math.max(since, factsOf<DeliverySent>(round, 'DeliverySent')[0]!.occurredFrom);
      // A fact's metadata are no member of its own, so a copy is given them.
      const facts = round.map((fact) => (fact.occurredFrom < at ? { ...fact, occurredFrom: at, metadata: fact.metadata } : fact));
      since = latestOf(facts);
      return [{ from: at, change: { ...SENT_NOW, sent_at: at } }, ...stepsOf(facts)];
    }),
  ];
};
/** What happened to the letter in one round. */
const stepsOf = (facts: readonly Exchanged[]): Segment<DeliveryRow>[] => {
  const exchange = factsOf<Handling>(facts, ...(Object.keys(RANK) as Handling['type'][]));
  const recalls = factsOf<Recalling>(facts, 'DeliveryRecallAsked', 'DeliveryRecallGranted', 'DeliveryRecallRefused');
  const assignments = factsOf<DeliveryAssigned>(facts, 'DeliveryAssigned');
  const completed = factsOf<DeliveryCompleted>(facts, 'DeliveryCompleted');
  const arrived = factsOf<DeliveryArrived>(facts, 'DeliveryArrived')[0];
  const receipts = factsOf<DeliveryReceived>(facts, 'DeliveryReceived');
  const received = receipts[0];
  // An answer is evidence of a receipt and bears no number; the recipient's book of incoming documents has one, maybe later.
  const numbered = receipts.find(({ data }) => data.arrivalNumber !== null);
  return [
    ...exchange.map(({ occurredFrom }, index) => ({
      from: occurredFrom,
      change: { state: exchangeAfter(exchange.slice(0, index + 1)) },
    })),
    ...(arrived ? [{ from: arrived.occurredFrom, change: { arrived_at: arrived.occurredFrom } }] : []),
    ...(received
      ? [
          {
            from: received.occurredFrom,
            change: {
              received_at: received.occurredFrom,
              received_by: recordedBy(received),
              evidence: openedText(received.data.evidence),
            },
          },
        ]
      : []),
    ...standing(assignments.map((fact) => ({ ...fact, from: fact.occurredFrom }))).map(({ from, data }) => ({
      from,
      change: { lead_id: data.leadId, co_operators: JSON.stringify(data.coOperatorIds), limit_on: data.limitOn },
    })),
    ...completed.map(({ occurredFrom, data }) => ({ from: occurredFrom, change: { answer_symbol: data.answerSymbol } })),
    ...standing(recalls.map((fact) => ({ ...fact, from: fact.occurredFrom }))).map((fact) => ({
      from: fact.from,
      change: recallAfter(fact),
    })),
    ...(numbered ? [{ from: numbered.occurredFrom, change: { arrival_number: numbered.data.arrivalNumber } }] : []),
  ];
};

export const deliveries: TimelineProjection<Exclude<DeliveryEvent, DeliveryReminded> | FactCorrected, DeliveryRow> = {
  name: 'deliveries',
  version: 5,
  category: 'delivery',
  columns: {
    directive_id: 'text',
    authority_id: 'text',
    role: 'text',
    state: 'text',
    sent_at: 'integer',
    arrived_at: 'integer',
    received_at: 'integer',
    arrival_number: 'text',
    received_by: 'text',
    evidence: 'text',
    lead_id: 'text',
    co_operators: 'text',
    limit_on: 'text',
    answer_symbol: 'text',
    recall: 'text',
    recall_reason: 'text',
    owes: 'text',
    draft_id: 'text',
    answered_by: 'text',
  },
  sparse: ['answered_by'],
  indexes: [
    // All that a trace asks of the deliveries of ten thousand orders lies in the index itself.
    ['directive_id', 'authority_id', 'role', 'state', 'owes'],
    ['answered_by'],
    ['authority_id'],
  ],
  subjectOf: {
    DeliverySent: () => '',
    DeliveryArrived: () => '',
    DeliveryReceived: () => '',
    DeliveryRefused: () => '',
    DeliveryAssigned: () => '',
    DeliveryProcessingBegun: () => '',
    DeliveryCompleted: () => '',
    DeliveryRecallAsked: () => '',
    DeliveryRecallGranted: () => '',
    DeliveryRecallRefused: () => '',
    FactCorrected: () => '',
    DerivationOwed: () => '',
    DerivationAnswered: () => '',
    DerivationReopened: () => '',
    DerivationWaived: () => '',
  },
  timeline: (recorded) => {
    const facts = correctedFacts<DeliveryEvent>(recorded);
    const [first] = facts;
    if (!first) return [];
    const sent = factsOf<DeliverySent>(facts, 'DeliverySent').toSorted((a, b) => a.ordinal - b.ordinal)[0];
    const row: DeliveryRow = {
      directive_id: first.data.directiveId,
      authority_id: first.data.authorityId,
      role: sent?.data.role ?? null,
      ...SENT_NOW,
      sent_at: sent?.occurredFrom ?? null,
      owes: 'none',
      draft_id: null,
      answered_by: null,
    };
    const owing = factsOf<OwingEvent>(facts, 'DerivationOwed', 'DerivationAnswered', 'DerivationReopened', 'DerivationWaived');
    let draftId: string | null = null;
    return [
      { from: first.occurredFrom, row },
      ...stepsOfRounds(roundsOf(facts)),
      ...standing(owing.map((fact) => ({ ...fact, from: fact.occurredFrom }))).map((fact) => {
        const change = owingAfter(fact, draftId);
        draftId = change.draft_id;
        return { from: fact.from, change };
      }),
    ];
  },
};
