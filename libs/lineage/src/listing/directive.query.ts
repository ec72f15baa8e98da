import type { Query, QueryContext } from '@cascade/event-store';
import { DomainError } from '@cascade/event-store/domain';
import type { Addressee, DirectiveContent, Relation, Span } from '@cascade/directives/domain';
import { toBeReviewed } from '../domain/review';
import { countTask, noTasks, type TaskCounts } from '../domain/task-state';
import type { DirectiveStatus } from '../projections/directives.projection';
import type { ReadingStory } from '../projections/reading-story';
import { foundDirective, type FoundDirective } from '../finding/found-directive';
import { Bodies } from '../reading/bodies';
import { directivesById, subjectsOf } from '../reading/directive-rows';
import { causesAbove, changesOf, type ReviewCause } from '../reading/review-causes';
import { changesAbove } from '../reading/reviews';
import { holding, select } from '../reading/select';
import { selectTasks } from '../reading/task-rows';
import { describeTasks, type ListedTask } from './list-tasks.query';

export interface DirectiveParams {
  readonly directiveId: string;
}
export interface PageItem {
  readonly itemId: string;
  readonly label: string;
  /** Of an item that is carried unchanged: the carried one's. */
  readonly text: string | null;
  readonly verb: string | null;
  readonly assignees: string | null;
  readonly deadlineText: string | null;
  readonly recurrenceText: string | null;
  readonly targetText: string | null;
  readonly carriesDirectiveId: string | null;
  readonly carriesItemId: string | null;
  /** Where in the letter's text it stands, UTF-16; null where it was never read from one. */
  readonly span: Span | null;
  /** Tasks that it gives, by state. */
  readonly counts: TaskCounts;
}
export interface PageCitation {
  readonly citationId: string;
  readonly relation: Relation;
  /** 1: the order travels along it. */
  readonly carries: number;
  readonly sentence: string | null;
  /** Held at that instant; null: a ghost. */
  readonly directiveId: string | null;
  /** Of the document at the other end; null: a ghost. */
  readonly status: DirectiveStatus | null;
  readonly referenceId: string;
  readonly documentType: string | null;
  readonly symbol: string | null;
  readonly issuerId: string | null;
  readonly issuerName: string | null;
  readonly issuedOn: string | null;
  /** Where the sentence stands in the text of the letter that cites; null where it was never read from one. */
  readonly span: Span | null;
}
/** What stands around the items of a letter, as it is written there. */
export interface LetterHead extends Pick<DirectiveContent, 'place' | 'urgency' | 'signatory' | 'issuerAsWritten'> {
  readonly addressees: readonly Pick<Addressee, 'text' | 'role' | 'owesAnswer'>[];
}
export interface PageDelivery {
  readonly authorityId: string;
  readonly authorityName: string | null;
  readonly role: string | null;
  readonly state: string;
  readonly receivedAt: number | null;
  readonly arrivalNumber: string | null;
  readonly owes: string;
  readonly draftId: string | null;
  readonly answeredBy: string | null;
}
export interface DirectivePage extends FoundDirective {
  readonly origin: 'ours' | 'takenIn';
  readonly unconfirmed: number;
  readonly answersDelivery: string | null;
  /** Of a restricted one: by which mark or rule; null where none was named, and for whom it is closed. */
  readonly restrictionBasis: string | null;
  /** Null before anybody has read the letter. */
  readonly header: LetterHead | null;
  /** What waits for a person, with its place in the text, and who said what of the reading and why; null where there is neither. */
  readonly reading: ReadingStory | null;
  readonly toBeReviewed: boolean;
  /** The changes above that nobody has decided about since, with their sentences. */
  readonly reviewBecause: readonly ReviewCause[];
  /** What later documents did to it. */
  readonly changes: readonly ReviewCause[];
  readonly endedAs: 'replaced' | 'repealed' | null;
  readonly changedAt: number | null;
  readonly reviewedAt: number | null;
  readonly items: readonly PageItem[];
  readonly cites: readonly PageCitation[];
  readonly citedBy: readonly PageCitation[];
  readonly deliveries: readonly PageDelivery[];
  readonly counts: TaskCounts;
  /** The first 500; `list-tasks` has all. */
  readonly tasks: readonly ListedTask[];
}
const MORE = `SELECT d.origin, coalesce(d.unconfirmed, 0) AS unconfirmed, d.answers_delivery AS answersDelivery, d.header_json AS header, d.reading_json AS reading, d.restriction_basis AS restrictionBasis FROM directives AS d WHERE d.id = $row`;
interface MoreRow {
  readonly origin: 'ours' | 'takenIn';
  readonly unconfirmed: number;
  readonly answersDelivery: string | null;
  readonly header: string | null;
  readonly reading: string | null;
  readonly restrictionBasis: string | null;
}
const ITEMS = `
  SELECT i.item_id AS itemId, i.label, coalesce(i.text, carried.text) AS text, i.verb, i.assignees_text AS assignees, i.deadline_text AS deadlineText,
    i.recurrence_text AS recurrenceText, i.target_text AS targetText, i.carries_directive_id AS carriesDirectiveId, i.carries_item_id AS carriesItemId,
    i.span_start AS start, i.span_end AS "end"
  FROM items AS i LEFT JOIN items AS carried ON carried.item_id = i.carries_item_id AND ${holding('carried')}
  WHERE i.directive_id = $id AND ${holding('i')} ORDER BY i.position`;
const CITES = `
  SELECT c.citation_id AS citationId, c.relation, c.carries, c.sentence, d.directive_id AS directiveId, d.status, c.reference_id AS referenceId,
    coalesce(d.document_type, r.document_type, c.document_type) AS documentType,
    coalesce(d.symbol_written, r.symbol_written, nullif(coalesce(c.number, '') || '/' || coalesce(c.notation, ''), '/')) AS symbol,
    coalesce(d.issuer_id, r.issuer_id, c.issuer_id) AS issuerId, coalesce(r.issuer_written, c.issuer_written) AS issuerName, coalesce(d.issued_on, r.issued_on, c.issued_on) AS issuedOn,
    c.span_start AS start, c.span_end AS "end"
  FROM citations AS c
  LEFT JOIN references_cited AS r ON r.reference_id = c.reference_id AND ${holding('r')}
  LEFT JOIN directives AS d ON d.directive_id = r.directive_id AND ${holding('d')}
  WHERE c.directive_id = $id AND ${holding('c')} ORDER BY c.position`;
const CITED_BY = `
  SELECT c.citation_id AS citationId, c.relation, c.carries, c.sentence, d.directive_id AS directiveId, d.status, c.reference_id AS referenceId, d.document_type AS documentType,
    d.symbol_written AS symbol, d.issuer_id AS issuerId, NULL AS issuerName, d.issued_on AS issuedOn, c.span_start AS start, c.span_end AS "end"
  FROM references_cited AS r
  CROSS JOIN citations AS c ON c.reference_id = r.reference_id AND ${holding('c')}
  CROSS JOIN directives AS d ON d.directive_id = c.directive_id AND ${holding('d')} AND d.status <> 'discarded'
  WHERE r.directive_id = $id AND ${holding('r')} ORDER BY d.dated_at, d.directive_id LIMIT 500`;
const DELIVERIES = `
  SELECT v.authority_id AS authorityId, v.role, v.state, v.received_at AS receivedAt, v.arrival_number AS arrivalNumber, v.owes, v.draft_id AS draftId, v.answered_by AS answeredBy
  FROM deliveries AS v WHERE v.directive_id = $id AND ${holding('v')} ORDER BY v.authority_id LIMIT 500`;
const TASKS = `FROM tasks AS t WHERE t.directive_id = $id AND ${holding('t')}`;
const LISTED = 500;
const collator = new Intl.Collator('vi');

interface Placed {
  readonly start: number | null;
  readonly end: number | null;
}
const spanOf = ({ start, end }: Placed): Span | null => (start === null || end === null ? null : { start, end });
type CitationRow = Omit<PageCitation, 'span'> & Placed;
const named = (citations: readonly CitationRow[], bodies: Bodies, at: number): PageCitation[] => {
  bodies.load(citations.map(({ issuerId }) => issuerId));
  return citations.map(({ start, end, ...citation }) => ({
    ...citation,
    issuerName: bodies.at(citation.issuerId, at)?.name ?? citation.issuerName,
    span: spanOf({ start, end }),
  }));
};
const deliveriesOf = (context: QueryContext, id: string, bodies: Bodies, at: number): PageDelivery[] => {
  const deliveries = select<Omit<PageDelivery, 'authorityName'>>(context, DELIVERIES, { $id: id });
  bodies.load(deliveries.map(({ authorityId }) => authorityId));
  return deliveries
    .map((delivery) => ({ ...delivery, authorityName: bodies.at(delivery.authorityId, at)?.name ?? null }))
    .sort((a, b) => collator.compare(a.authorityName ?? '', b.authorityName ?? ''));
};
/**
 * One directive as it stood: what it says, citations both ways, whom it reached and what came of its tasks.
 * @throws DomainError `directive.unknown`
 */
export const directivePage: Query<DirectiveParams, DirectivePage> = (context, { directiveId }) => {
  const row = directivesById(context, [directiveId]).get(directiveId);
  if (!row) throw new DomainError('directive.unknown', { id: directiveId });
  const bodies = new Bodies(context).loadChains([row.issuerId]);
  const isOpen = toBeReviewed(row, changesAbove(context, [row.id]).get(row.id));
  const [more] = select<MoreRow>(context, MORE, { $row: row.rowId });
  const tasks = selectTasks(context, TASKS, { $id: directiveId });
  const counts = noTasks();
  const ofItems = new Map<string, TaskCounts>();
  for (const { itemId, force, state } of tasks) {
    countTask(counts, force, state);
    countTask(ofItems.getOrInsertComputed(itemId, noTasks), force, state);
  }
  const listed = tasks.toSorted((a, b) => (a.dueAt ?? Infinity) - (b.dueAt ?? Infinity) || (a.taskId < b.taskId ? -1 : 1)).slice(0, LISTED);
  return {
    ...foundDirective(row, subjectsOf(context, [row]).get(row.id) ?? null, bodies),
    origin: more!.origin,
    unconfirmed: more!.unconfirmed,
    answersDelivery: more!.answersDelivery,
    restrictionBasis: more!.restrictionBasis,
    header: more!.header === null ? null : (JSON.parse(more!.header) as LetterHead),
    reading: more!.reading === null ? null : (JSON.parse(more!.reading) as ReadingStory),
    toBeReviewed: isOpen,
    reviewBecause: isOpen ? causesAbove(context, [row]).get(row.id)! : [],
    changes: row.changedAt === null ? [] : (changesOf(context, [row.id]).get(row.id) ?? []),
    endedAs: row.endedAs,
    changedAt: row.changedAt,
    reviewedAt: row.reviewedAt,
    items: select<Omit<PageItem, 'span' | 'counts'> & Placed>(context, ITEMS, { $id: directiveId }).map(({ start, end, ...item }) => ({
      ...item,
      span: spanOf({ start, end }),
      counts: ofItems.get(item.itemId) ?? noTasks(),
    })),
    cites: named(select<CitationRow>(context, CITES, { $id: directiveId }), bodies, row.datedAt),
    citedBy: named(select<CitationRow>(context, CITED_BY, { $id: directiveId }), bodies, context.asOf),
    deliveries: deliveriesOf(context, directiveId, bodies, row.datedAt),
    counts,
    tasks: listed.map(describeTasks(context, listed)),
  };
};
