import {
  READING_CORRECTED,
  directiveStream,
  referenceIdFor,
  referenceStream,
  type DirectiveRecalled,
  type Derivation,
  type Drafted,
  type ReadingCorrected,
  type ReferenceIdentified,
  type ReferenceSeparated,
} from '@cascade/directives/domain';
import { metaOfReaction, type Followed, type Reaction, type ReactionAppend } from '@cascade/event-store';
import { START, uuidV5, type CommandMeta, type Position, type RecordedEvent } from '@cascade/event-store/domain';
import { derivedDraft, type AddresseesResolved, type OrderAbove, type ResolvedDelivery } from '../domain';
import { inBatches, patiently, type CascadeDeps } from './cascade-deps';
import { appendsFor, isFromTable, type FoundAnswer } from './delivery-appends';
import { pagesOf, resolvedSaying, type Said, type SaidAmong, type Saying } from './recorded-content';

/** Version of the judgement that a directive answers an order. */
export const ANSWER_METHOD_VERSION = 1;

export type { FoundAnswer } from './delivery-appends';
/** What the process commands beside plain appends; both are idempotent by the state they find. */
export interface DerivationCommands {
  /** @returns the position of the last event it led to. */
  answer(found: FoundAnswer, meta: CommandMeta): Promise<Position>;
  reopen(broken: FoundAnswer, meta: CommandMeta, reason: ReopenReason): Promise<Position>;
  /** What a body owes to an order now; null where the order was never sent to it. */
  owing(orderId: string, authorityId: string): Promise<Derivation | null>;
  /** A body that a corrected order addresses now: sent, where it was not, and owed, where it was not. */
  address(order: Addressed, meta: CommandMeta): Promise<Position>;
  /** A draft that waits and that nobody has touched says what the corrected order says. */
  follow(draft: Drafted, meta: CommandMeta): Promise<Position>;
  /** A body that a corrected order addresses no more: nothing is unsent, what it owed is waived. */
  waive(orderId: string, authorityId: string, meta: CommandMeta): Promise<Position>;
}
export type ReopenReason = 'citation-separated' | 'reading-corrected' | 'answer-recalled';
export interface Addressed extends ResolvedDelivery {
  readonly orderId: string;
  readonly draftId: string | null;
  readonly itemIds: readonly string[];
}
type Cause = AddresseesResolved | Saying | ReferenceIdentified | ReferenceSeparated | DirectiveRecalled;

/**
 * Owing, drafting and answering, in one order: each addressed committee of a lower level owes an answer; the draft prepared for it waits for a person;
 * any directive of that body that reaches the order along its citations answers it, also when it came first or skipped a level.
 */
export const derivations = (deps: CascadeDeps, commands: DerivationCommands): Reaction<Cause> => {
  let ownHead: Position = START;
  const later = (position: Position): Position => (position > ownHead ? position : ownHead);

  /** The read model must hold what this process wrote before: what is asked is always the latest, and what comes later is judged when it comes. */
  const ask = async <R>(query: string, params: unknown, at: Position): Promise<R> =>
    (await patiently(deps.readModels.ask<R>(query, params, { after: later(at) }))).result;

  const answerAll = async (found: readonly FoundAnswer[], cause: RecordedEvent, followed: Followed): Promise<void> => {
    for (const batch of inBatches(found))
      await Promise.all(batch.map(async (answer) => followed(await commands.answer(answer, metaFor(cause, answer)))));
    if (found.length) ownHead = await deps.store.head();
  };

  const owe = async function* (event: RecordedEvent<AddresseesResolved>, followed: Followed) {
    const among = await resolvedSaying(deps.store, event);
    if (!among) return;
    const { said } = among;
    const isCorrection = said.type === 'ReadingCorrected';
    if (isCorrection && among.superseded) return;
    const order = orderAbove(said);
    if (order.identified && event.data.deliveries) yield [order.identified];
    const { directiveId: orderId } = order;
    const known = await ask<readonly Omit<FoundAnswer, 'orderId'>[]>('answers-for', { directiveId: orderId }, event.position);
    const answers = known.map((answer) => ({ ...answer, orderId }));
    const answered = new Map(answers.map((answer) => [answer.authorityId, answer]));
    // An assignment may lie on another page than its body's delivery, so who must do what is gathered first.
    const itemsOf = new Map<string, Set<string>>();
    for await (const { assignments } of pagesOf(deps.store, said.id))
      for (const { bodyId, itemId } of assignments) itemsOf.set(bodyId, (itemsOf.get(bodyId) ?? new Set()).add(itemId));
    const owing = new Set<string>();
    for await (const { deliveries } of pagesOf(deps.store, said.id)) {
      for (const { authorityId, owesAnswer } of deliveries) if (owesAnswer) owing.add(authorityId);
      for (const batch of isCorrection ? [] : inBatches(deliveries, 250))
        yield batch.flatMap((delivery) =>
          appendsFor(
            order,
            delivery,
            itemsOf.get(delivery.authorityId) ?? new Set(),
            event.data.levels,
            answered.get(delivery.authorityId),
            isFromTable(said),
          ),
        );
    }
    if (isCorrection) yield* correctDeliveries(event, among, order, itemsOf, answered, followed);
    ownHead = await deps.store.head();
    // Only those who owe have something to answer; an answer by somebody not addressed is lineage, not duty.
    await answerAll(
      answers.filter(({ authorityId }) => owing.has(authorityId)),
      event,
      followed,
    );
  };

  /** A reference became this order by a person's word: whoever had cited it may have answered long since. */
  const answersTo = async (orderId: string, event: RecordedEvent): Promise<readonly FoundAnswer[]> => {
    const known = await ask<readonly Omit<FoundAnswer, 'orderId'>[]>('answers-for', { directiveId: orderId }, event.position);
    const sent = await Promise.all(known.map(({ authorityId }) => commands.owing(orderId, authorityId)));
    return known.filter((_, at) => sent[at] !== null).map((answer) => ({ ...answer, orderId }));
  };
  const deliveriesOf = async (causeId: string): Promise<ResolvedDelivery[]> => {
    const found: ResolvedDelivery[] = [];
    for await (const { deliveries } of pagesOf(deps.store, causeId)) found.push(...deliveries);
    return found;
  };
  /** Who is new is sent the order and owes; who owed and is gone, or owes no more, is released with the reason. */
  const correctDeliveries = async function* (
    event: RecordedEvent<AddresseesResolved>,
    { said, earlier }: SaidAmong,
    order: OrderAbove,
    itemsOf: ReadonlyMap<string, ReadonlySet<string>>,
    answered: ReadonlyMap<string, FoundAnswer>,
    followed: Followed,
  ) {
    const { directiveId: orderId } = order;
    const now = await deliveriesOf(said.id);
    const metaOf = (authorityId: string, what: string) => metaOfReaction(event, `${what}/${authorityId}`);
    for (const batch of inBatches(now)) {
      const addressed = await Promise.all(
        batch.map(async (delivery) => {
          const { authorityId, level, owesAnswer } = delivery;
          const itemIds = itemsOf.get(authorityId) ?? new Set<string>();
          const owing = await commands.owing(orderId, authorityId);
          const isFree = !owing || owing.owes === 'none' || (owing.owes === 'waived' && owing.reason === READING_CORRECTED);
          const isNew = owesAnswer && isFree && !answered.has(authorityId);
          const prepared = derivedDraft(order, { authorityId, level }, itemIds, event.data.levels);
          if (owing?.owes === 'owed') followed(await commands.follow(prepared, metaOf(authorityId, 'follow')));
          return { delivery, draft: isNew ? prepared : null, itemIds: [...itemIds] };
        }),
      );
      yield addressed.flatMap(({ draft }): ReactionAppend[] =>
        draft ? [{ stream: directiveStream(draft.data.directiveId), events: [draft], expected: 'no-stream' }] : [],
      );
      await Promise.all(
        addressed.map(async ({ delivery, draft, itemIds }) => {
          const wanted = { ...delivery, orderId, draftId: draft?.data.directiveId ?? null, itemIds };
          followed(await commands.address(wanted, metaOf(delivery.authorityId, 'address')));
        }),
      );
    }
    const owing = new Set(now.filter(({ owesAnswer }) => owesAnswer).map(({ authorityId }) => authorityId));
    const before = new Set<string>();
    for (const { id } of earlier)
      for (const { authorityId, owesAnswer } of await deliveriesOf(id)) if (owesAnswer && !owing.has(authorityId)) before.add(authorityId);
    for (const batch of inBatches([...before]))
      await Promise.all(
        batch.map(async (authorityId) => followed(await commands.waive(orderId, authorityId, metaOf(authorityId, 'waive')))),
      );
  };

  const reopenAll = async (
    params: { referenceId?: string; directiveId?: string },
    event: RecordedEvent,
    reason: ReopenReason,
    followed: Followed,
  ) => {
    const broken = await ask<readonly FoundAnswer[]>('answers-broken', params, event.position);
    for (const answer of broken) followed(await commands.reopen(answer, metaFor(event, answer), reason));
    if (broken.length) ownHead = await deps.store.head();
  };

  return {
    name: 'derivations',
    after: ['assign-tasks'], // tasks are what everybody looks for; a draft waits for a person anyway
    on: [
      'AddresseesResolved',
      'Issued',
      'ReadingAccepted',
      'ReadingCorrected',
      'ReferenceIdentified',
      'ReferenceSeparated',
      'DirectiveRecalled',
    ],
    async *react(event: RecordedEvent<Cause>, followed) {
      if (event.type === 'AddresseesResolved') return yield* owe(event as RecordedEvent<AddresseesResolved>, followed);
      const { directiveId } = event.data;
      if (event.type === 'ReferenceSeparated') {
        const { referenceId } = event.data as ReferenceSeparated['data'];
        return reopenAll({ referenceId }, event, 'citation-separated', followed);
      }
      if (event.type === 'DirectiveRecalled') return reopenAll({ directiveId }, event, 'answer-recalled', followed);
      // Another citation, issuer or date: what it answered by the old reading is judged first.
      if (event.type === 'ReadingCorrected') await reopenAll({ directiveId }, event, 'reading-corrected', followed);
      await answerAll(await ask<readonly FoundAnswer[]>('owed-above', { directiveId }, event.position), event, followed);
      const { joined, method } = event.data as Partial<ReadingCorrected['data'] & ReferenceIdentified['data']>;
      // The scan that speaks for this one now answers what this one had answered.
      if (joined)
        await answerAll(
          await ask<readonly FoundAnswer[]>('owed-above', { directiveId: joined.directiveId }, event.position),
          event,
          followed,
        );
      if (method === 'person') await answerAll(await answersTo(directiveId, event), event, followed);
    },
  };
};

const orderAbove = (said: Said): OrderAbove & { identified: ReactionAppend | null } => {
  const { directiveId, symbol, issuedOn, content } = said.data;
  const own = referenceIdFor(content.issuerId, issuedOn, symbol);
  if (own) return { directiveId, referenceId: own, symbol, issuedOn, content, identified: null };
  // An order without number or date can still be cited by the drafts made from it: by what it is in this system.
  const referenceId = uuidV5(`reference/directive/${directiveId}`);
  const event: ReferenceIdentified = {
    type: 'ReferenceIdentified',
    version: 1,
    data: { referenceId, directiveId, method: 'origin', methodVersion: ANSWER_METHOD_VERSION, confidence: 1 },
  };
  return {
    directiveId,
    referenceId,
    symbol,
    issuedOn,
    content,
    identified: { stream: referenceStream(referenceId), events: [event], expected: 'no-stream' },
  };
};

/** One command a cause and target: repeated after a crash it is known by its id. */
const metaFor = (cause: RecordedEvent, { orderId, authorityId, byDirectiveId }: FoundAnswer): CommandMeta => ({
  commandId: uuidV5(`answer/${cause.id}/${orderId}/${authorityId}/${byDirectiveId}`),
  actor: 'system',
  onBehalfOf: null,
  occurredAt: cause.metadata.occurredAt,
  correlationId: cause.metadata.correlationId,
  causationId: cause.id,
});
