import {
  deliveryStream,
  directiveStream,
  referenceIdFor,
  referenceStream,
  type DeliveryEvent,
  type Issued,
  type ReadingAccepted,
  type ReferenceIdentified,
  type ReferenceSeparated,
} from '@cascade/directives/domain';
import type { Followed, Reaction, ReactionAppend } from '@cascade/event-store';
import { START, uuidV5, type CommandMeta, type Position, type RecordedEvent } from '@cascade/event-store/domain';
import { derivedDraft, draftIdOf, type AddresseesResolved, type OrderAbove, type ResolvedDelivery } from '../domain';
import { inBatches, patiently, type CascadeDeps } from './cascade-deps';
import { lastSaid, pagesOf } from './recorded-content';

/** Version of the judgement 'this directive answers that order'; recorded with each answer. */
export const ANSWER_METHOD_VERSION = 1;

/** A directive of a body that reaches an order which addressed that body. `path` begins with the answer and ends with the order. */
export interface FoundAnswer {
  readonly orderId: string;
  readonly authorityId: string;
  readonly byDirectiveId: string;
  readonly path: readonly string[];
}
/** What the process commands beside plain appends; both are idempotent by the state they find. */
export interface DerivationCommands {
  /** @returns the position of the last event it led to. */
  answer(found: FoundAnswer, meta: CommandMeta): Promise<Position>;
  reopen(broken: FoundAnswer, meta: CommandMeta): Promise<Position>;
}
type Cause = AddresseesResolved | Issued | ReadingAccepted | ReferenceIdentified | ReferenceSeparated;

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
    const said = await lastSaid(deps.store, event.data.directiveId, event.position);
    if (!said) return;
    const order = orderAbove(said);
    if (order.identified && event.data.deliveries) yield [order.identified];
    const { directiveId: orderId } = order;
    const known = await ask<readonly Omit<FoundAnswer, 'orderId'>[]>('answers-for', { directiveId: orderId }, event.position);
    const answers = known.map((answer) => ({ ...answer, orderId }));
    const answered = new Map(answers.map((answer) => [answer.authorityId, answer]));
    // An assignment may lie on another page than its body's delivery, so who must do what is gathered first.
    const itemsOf = new Map<string, Set<string>>();
    for await (const { assignments } of pagesOf(deps.store, event))
      for (const { bodyId, itemId } of assignments) itemsOf.set(bodyId, (itemsOf.get(bodyId) ?? new Set()).add(itemId));
    const owing = new Set<string>();
    for await (const { deliveries } of pagesOf(deps.store, event)) {
      for (const { authorityId, owesAnswer } of deliveries) if (owesAnswer) owing.add(authorityId);
      for (const batch of inBatches(deliveries, 250))
        yield batch.flatMap((delivery) =>
          appendsFor(
            order,
            delivery,
            itemsOf.get(delivery.authorityId) ?? new Set(),
            event.data.levels,
            answered.get(delivery.authorityId),
          ),
        );
    }
    ownHead = await deps.store.head();
    // Only those who owe have something to answer; an answer by somebody not addressed is lineage, not duty.
    await answerAll(
      answers.filter(({ authorityId }) => owing.has(authorityId)),
      event,
      followed,
    );
  };

  return {
    name: 'derivations',
    on: ['AddresseesResolved', 'Issued', 'ReadingAccepted', 'ReferenceIdentified', 'ReferenceSeparated'],
    async *react(event: RecordedEvent<Cause>, followed) {
      if (event.type === 'AddresseesResolved') return yield* owe(event as RecordedEvent<AddresseesResolved>, followed);
      const { directiveId } = event.data;
      if (event.type === 'ReferenceSeparated') {
        const { referenceId } = event.data as ReferenceSeparated['data'];
        const broken = await ask<readonly FoundAnswer[]>('answers-broken', { referenceId }, event.position);
        for (const answer of broken) followed(await commands.reopen(answer, metaFor(event, answer)));
        if (broken.length) ownHead = await deps.store.head();
        return;
      }
      await answerAll(await ask<readonly FoundAnswer[]>('owed-above', { directiveId }, event.position), event, followed);
    },
  };
};

const orderAbove = (said: RecordedEvent<Issued | ReadingAccepted>): OrderAbove & { identified: ReactionAppend | null } => {
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

const appendsFor = (
  order: OrderAbove,
  { authorityId, level, role, text, owesAnswer }: ResolvedDelivery,
  itemIds: ReadonlySet<string>,
  levels: AddresseesResolved['data']['levels'],
  answered: FoundAnswer | undefined,
): ReactionAppend[] => {
  const { directiveId } = order;
  const stream = deliveryStream(directiveId, authorityId);
  const sent: DeliveryEvent = { type: 'DeliverySent', version: 1, data: { directiveId, authorityId, role, text } };
  if (!owesAnswer) return [{ stream, events: [sent], expected: 'no-stream' }];
  const draftId = answered ? null : draftIdOf(directiveId, authorityId);
  const owed: DeliveryEvent = { type: 'DerivationOwed', version: 1, data: { directiveId, authorityId, draftId, itemIds: [...itemIds] } };
  const delivery: ReactionAppend = { stream, events: [sent, owed], expected: 'no-stream' };
  if (!draftId) return [delivery];
  const draft = derivedDraft(order, { authorityId, level }, itemIds, levels);
  return [delivery, { stream: directiveStream(draftId), events: [draft], expected: 'no-stream' }];
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
