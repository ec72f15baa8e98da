import type {
  ChainLink,
  Coverage,
  CoverageCell,
  CoverageRow,
  DirectiveHit,
  ListedTask,
  TaskPage,
  Trace,
  TraceNode,
} from '@cascade/lineage';
import type { TaskCounts, TaskState } from '@cascade/lineage/domain';
import type { HistoryItem } from '../render/history';

/** What every answer says of itself. */
export const stated = { asOf: '2020-08-21T08:00:00+07:00', knownAt: 9, ordinal: 9 };
export const countsOf = (byState: Partial<Record<TaskState, number>>): TaskCounts => ({
  total: Object.values(byState).reduce((sum, count) => sum + count, 0),
  byState,
});
export const nodeOf = (change: Partial<TraceNode> = {}): TraceNode => ({
  ...{ kind: 'directive', place: 'below', directiveId: 'd', referenceId: null, status: 'issued', documentType: 'CV' },
  ...{ symbol: '1/UBND', issuerId: 'a', issuerName: 'A', level: 'commune', issuedOn: '2020-08-18', subject: null },
  ...{ relation: 'implements', sentence: null, tasks: countsOf({}), given: countsOf({}), children: [], skippedLevels: [] },
  ...{ toBeReviewed: false, endedAs: null, drawnElsewhere: false, cut: false, delivery: null },
  ...change,
});
export const traceOf = (roots: TraceNode[], more: Partial<Trace> = {}) => ({
  ...{ roots, otherCitations: [], below: { directives: 0, drafts: 0, silent: 0 } },
  ...stated,
  ...more,
});
export const taskOf = (change: Partial<ListedTask> = {}): ListedTask => ({
  ...{ taskId: 't1', directiveId: 'd', itemId: 'i', assigneeId: 'a', bodyId: 'b', issuerId: 'c', force: 'binding', verb: 'Giao' },
  ...{ status: 'open', dueAt: Date.parse('2020-08-21T00:00:00+07:00'), deadlineKind: 'fixed', productOn: null, reportedAt: null },
  ...{ lastReportId: null, firstDueAt: null, extension: null, leadId: null, reviewedAt: null, givenAt: 0, state: 'overdue' },
  ...{ directiveSymbol: '278/UBND-VX', directiveIssuedOn: '2020-08-17', itemLabel: '2', itemText: 'Text', assigneeName: 'A' },
  ...{ bodyName: null, issuerName: null, rollUp: null, toBeReviewed: false, reviewBecause: [], recalled: false },
  ...change,
});
/** A task with all that is on record of it; `entries` are put in as they are. */
export const taskPageOf = (change: Partial<TaskPage> = {}): TaskPage =>
  ({ ...taskOf(), names: {}, parts: [], entries: [], ...change }) as TaskPage;
export const cellOf = (change: Partial<CoverageCell> = {}): CoverageCell => ({
  ...{ itemId: 'i', verdict: null, by: null, reason: null, weakenings: [], likeness: null, byItemIds: [], tasks: [] },
  ...change,
});
export const rowOf = (name: string | null, change: Partial<CoverageRow> = {}): CoverageRow => ({
  ...{ authorityId: name ?? 'x', name, level: 'commune', role: 'to', delivery: 'received', receivedAt: null, standing: 'silent' },
  ...{ answer: null, latencyDays: null, cells: [cellOf()] },
  ...change,
});
export const coverageOf = (rows: CoverageRow[], more: Partial<Coverage> = {}): Coverage & typeof stated => ({
  directive: {
    ...{ kind: 'directive', id: 'd', directiveId: 'd', referenceId: null, status: 'issued', documentType: 'CV', symbol: '278/UBND-VX' },
    ...{ issuerId: 't', issuerName: 'T', level: 'district', provinceName: null, issuedOn: '2020-08-17', subject: null, access: 'open' },
  },
  items: [{ itemId: 'i', label: '1', text: 'Text', verb: null, deadlineText: null }],
  rows,
  next: null,
  totals: { bodies: rows.length, answered: 0, drafting: 0, silent: 0, waived: 0, none: 0, items: {} },
  ...{ passedOver: [], methodVersion: 1 },
  ...stated,
  ...more,
});
export const linkOf = (change: Partial<ChainLink> = {}): ChainLink => ({
  ...{ kind: 'directive', directiveId: 'd', referenceId: null, documentType: 'CT', symbol: '12/CT-UBND', issuedOn: '2020-08-17' },
  ...{ issuerId: 'p', issuerName: 'P', level: 'province', status: 'issued', item: null, linkedBy: null, cites: null },
  ...change,
});
export const hitOf = (change: Partial<DirectiveHit> = {}): DirectiveHit => ({
  ...{ kind: 'directive', id: 'd', directiveId: 'd', referenceId: null, status: 'issued', documentType: 'CT', symbol: '12/CT-UBND' },
  ...{ issuerId: 'b', issuerName: 'P', level: 'province', provinceName: null, issuedOn: '2020-08-17', subject: null, access: 'open' },
  ...{ score: 9, passages: [] },
  ...change,
});
export const eventOf = (change: Partial<HistoryItem> = {}): HistoryItem => ({
  ...{ revision: '0', type: 'Issued', version: 1, data: {}, occurredAt: '2020-08-17', recordedAt: '2020-08-21T01:00:00.000Z' },
  ...{ actor: 'local', onBehalfOf: null },
  ...change,
});
