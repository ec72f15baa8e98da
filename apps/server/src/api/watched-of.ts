import type { ListedFollowing } from '@cascade/access';
import { instantOrNull } from '@cascade/calendar/domain';
import type { Watched } from '@cascade/lineage';
import { PENDING, TASK_STATES, TASK_STATUSES } from '@cascade/lineage/domain';
import { duePeriod } from '../http/view';

const oneOf = <T extends string>(values: readonly T[], value: string | undefined): T | undefined => values.find((each) => each === value);
const DAY = /^\d{4}-\d\d-\d\d$/;
const dayIn = (text: string | undefined): string | undefined => (text && DAY.test(text) && instantOrNull(text) !== null ? text : undefined);
/** The names under which the page of tasks keeps its filters in its address; what is spoilt narrows nothing. */
const tasksFilter = ({ order, body, below, giver, state, status, extension, pending, from, to }: Readonly<Record<string, string>>) => ({
  directiveId: order,
  authorityId: body,
  issuerId: giver,
  below: below === 'yes' ? true : undefined,
  state: oneOf(TASK_STATES, state),
  status: oneOf(TASK_STATUSES, status),
  extension: oneOf(['asked', 'granted', 'refused'] as const, extension),
  pending: oneOf(PENDING, pending),
  ...duePeriod({ from: dayIn(from), to: dayIn(to) }),
});
/** What a thing that somebody follows means as a question; null where it names nothing (a lineage without its document). */
export const watchedOf = ({
  kind,
  page,
  directiveId,
  search,
}: Pick<ListedFollowing, 'kind' | 'page' | 'directiveId' | 'search'>): Watched | null => {
  if (kind === 'subtree' || page === 'lineage') return directiveId === null ? null : { kind: 'subtree', directiveId };
  if (page === 'tasks') return { kind: 'tasks', filter: tasksFilter(search) };
  const { text, province, issuer, year } = search;
  return { kind: 'directives', filter: { text, province, issuer, year: /^\d{4}$/.test(year ?? '') ? Number(year) : undefined } };
};
