import type { RecordedEvent } from '@cascade/event-store/domain';
import { dataOf, type Log } from './log';

interface Content {
  readonly issuerId: string;
  readonly citations: readonly { readonly referenceId: string; readonly relation: string; readonly carriesMandate?: boolean }[];
}
interface Spoken {
  readonly directiveId: string;
  readonly content: Content;
  /** JSON pointers into the content that wait for a person: nothing follows from them. */
  readonly unconfirmed?: readonly string[];
}
type Citations = Content['citations'];

/**
 * Told from the log alone: every document that is cited is a reference, every numbered one of ours is identified, and whoever owed an answer to an order
 * that a directive of its own reaches has answered it, with the draft that waited there closed.
 */
export const openAnswers = (log: Log): string[] => {
  const spoken = new Map(
    log.events.filter(isSpoken).map((event) => [dataOf(event)['directiveId'] as string, dataOf(event) as unknown as Spoken]),
  );
  const identified = new Map<string, string>();
  for (const event of log.events) {
    const { referenceId, directiveId } = dataOf(event) as { referenceId: string; directiveId: string };
    if (event.type === 'ReferenceIdentified') identified.set(referenceId, directiveId);
    if (event.type === 'ReferenceSeparated') identified.delete(referenceId);
  }
  const parents = (id: string): readonly string[] =>
    carrying(spoken.get(id)).flatMap(({ referenceId }) => identified.get(referenceId) ?? []);
  const faults: string[] = [];
  for (const [id, { content }] of spoken) {
    for (const { referenceId } of content.citations)
      if (!log.streams.has(`reference-${referenceId}`)) faults.push(`directive-${id} cites ${referenceId}, of which nothing is known`);
    const above = new Set(parents(id));
    for (const order of above) for (const higher of parents(order)) above.add(higher);
    for (const order of above) faults.push(...unanswered(log, `delivery-${order}-${content.issuerId}`, id));
  }
  return [...faults, ...openDrafts(log)];
};
const isSpoken = ({ type }: RecordedEvent): boolean => type === 'Issued' || type === 'ReadingAccepted';
const carrying = (directive: Spoken | undefined): Citations =>
  (directive?.content.citations ?? []).filter(
    ({ relation, carriesMandate }, place) =>
      (relation === 'implements' || relation === 'guides' || carriesMandate === true) &&
      !directive?.unconfirmed?.some((pointer) => `${pointer}/`.startsWith(`/citations/${place}/`)),
  );
const unanswered = ({ streams }: Log, stream: string, by: string): string[] => {
  const events = streams.get(stream) ?? [];
  if (!events.some(({ type }) => type === 'DerivationOwed')) return [];
  return events.some(({ type }) => type === 'DerivationAnswered') ? [] : [`${stream} is owed, and directive-${by} answers it`];
};
/** What was answered by another directive leaves no draft waiting for a person. */
const openDrafts = ({ streams }: Log): string[] =>
  [...streams].flatMap(([stream, events]) => {
    const owed = events.find(({ type }) => type === 'DerivationOwed');
    const answered = events.findLast(({ type }) => type === 'DerivationAnswered');
    const draftId = owed ? (dataOf(owed)['draftId'] as string | null) : null;
    if (draftId === null || !answered || dataOf(answered)['byDirectiveId'] === draftId) return [];
    const draft = streams.get(`directive-${draftId}`) ?? [];
    const isClosed = draft.length === 0 || draft.some(({ type }) => type === 'DraftDiscarded' || type === 'Issued');
    return isClosed ? [] : [`${stream} is answered, and its draft ${draftId} still waits`];
  });
