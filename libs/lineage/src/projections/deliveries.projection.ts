import type { Instant } from '@cascade/calendar/domain';
import type {
  DeliveryArrived,
  DeliveryEvent,
  DeliveryReceived,
  DeliveryRefused,
  DeliverySent,
  DerivationAnswered,
  DerivationOwed,
  DerivationReopened,
  DerivationWaived,
} from '@cascade/directives/domain';
import type { Fact, TimelineProjection } from '@cascade/event-store';
import { factsOf } from './directive-versions';
import { standing } from './standing';

export type DeliveryRow = {
  directive_id: string;
  authority_id: string;
  /** Null where it was never sent here, only seen to have arrived. */
  role: 'to' | 'coAddressed' | 'copy' | null;
  state: 'sent' | 'arrived' | 'received' | 'refused';
  /** ms of the first registration. */
  received_at: Instant | null;
  arrival_number: string | null;
  owes: 'none' | 'owed' | 'answered' | 'waived';
  draft_id: string | null;
  answered_by: string | null;
};
type ExchangeEvent = DeliverySent | DeliveryArrived | DeliveryReceived | DeliveryRefused;
type OwingEvent = DerivationOwed | DerivationAnswered | DerivationReopened | DerivationWaived;
type Owing = Pick<DeliveryRow, 'owes' | 'draft_id' | 'answered_by'>;

const RANK = { DeliverySent: 0, DeliveryArrived: 1, DeliveryReceived: 2, DeliveryRefused: 2 } as const;
const STATE = { DeliverySent: 'sent', DeliveryArrived: 'arrived', DeliveryReceived: 'received', DeliveryRefused: 'refused' } as const;
/** How the exchange stands by then. A late 'sent' or 'arrived' takes nothing back; between received and refused the one recorded last counts. */
const exchangeAfter = (facts: readonly Fact<ExchangeEvent>[]): DeliveryRow['state'] =>
  facts.reduce<{ state: DeliveryRow['state']; rank: number; ordinal: number }>(
    (now, { type, ordinal }) => {
      const rank = RANK[type];
      const wins = rank > now.rank || (rank === now.rank && ordinal > now.ordinal);
      return wins ? { state: STATE[type], rank, ordinal } : now;
    },
    { state: 'sent', rank: -1, ordinal: -1 },
  ).state;

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

export const deliveries: TimelineProjection<DeliveryEvent, DeliveryRow> = {
  name: 'deliveries',
  version: 2,
  category: 'delivery',
  columns: {
    directive_id: 'text',
    authority_id: 'text',
    role: 'text',
    state: 'text',
    received_at: 'integer',
    arrival_number: 'text',
    owes: 'text',
    draft_id: 'text',
    answered_by: 'text',
  },
  sparse: ['answered_by'],
  indexes: [
    // All that a trace asks of the deliveries of ten thousand orders lies in the index itself.
    ['directive_id', 'authority_id', 'role', 'state', 'owes'],
    ['answered_by'],
  ],
  subjectOf: {
    DeliverySent: () => '',
    DeliveryArrived: () => '',
    DeliveryReceived: () => '',
    DeliveryRefused: () => '',
    DerivationOwed: () => '',
    DerivationAnswered: () => '',
    DerivationReopened: () => '',
    DerivationWaived: () => '',
  },
  timeline: (facts) => {
    const [first] = facts;
    if (!first) return [];
    const exchange = factsOf<ExchangeEvent>(facts, 'DeliverySent', 'DeliveryArrived', 'DeliveryReceived', 'DeliveryRefused');
    const sent = factsOf<DeliverySent>(facts, 'DeliverySent')[0];
    const receipts = factsOf<DeliveryReceived>(facts, 'DeliveryReceived');
    const received = receipts[0];
    // An answer is evidence of a receipt and bears no number; the recipient's book of incoming documents has one, maybe later.
    const numbered = receipts.find(({ data }) => data.arrivalNumber !== null);
    const row: DeliveryRow = {
      directive_id: first.data.directiveId,
      authority_id: first.data.authorityId,
      role: sent?.data.role ?? null,
      state: 'sent',
      received_at: null,
      arrival_number: null,
      owes: 'none',
      draft_id: null,
      answered_by: null,
    };
    const owing = factsOf<OwingEvent>(facts, 'DerivationOwed', 'DerivationAnswered', 'DerivationReopened', 'DerivationWaived');
    let draftId: string | null = null;
    return [
      { from: first.occurredFrom, row },
      ...exchange.map(({ occurredFrom }, index) => ({
        from: occurredFrom,
        change: { state: exchangeAfter(exchange.slice(0, index + 1)) },
      })),
      ...(received ? [{ from: received.occurredFrom, change: { received_at: received.occurredFrom } }] : []),
      ...(numbered ? [{ from: numbered.occurredFrom, change: { arrival_number: numbered.data.arrivalNumber } }] : []),
      ...standing(owing.map((fact) => ({ ...fact, from: fact.occurredFrom }))).map((fact) => {
        const change = owingAfter(fact, draftId);
        draftId = change.draft_id;
        return { from: fact.from, change };
      }),
    ];
  },
};
