import { PENDING, TASK_STATES, TASK_STATUSES, type Pending, type TaskState, type TaskStatus } from '@cascade/lineage/domain';

/** The filters of the list of tasks as they stand in its address. */
export interface TasksSearch {
  readonly order?: string;
  readonly body?: string;
  readonly below?: 'yes';
  readonly giver?: string;
  readonly state?: TaskState;
  readonly status?: TaskStatus;
  readonly extension?: 'asked' | 'granted' | 'refused';
  /** What the list of bodies that do not update counts; `days`: given so long ago. */
  readonly pending?: Pending;
  readonly days?: string;
  readonly from?: string;
  readonly to?: string;
  /** Tasks of bodies that have ended. */
  readonly view?: 'handOvers';
}
const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const day = (value: unknown): string | undefined => (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined);
const oneOf = <T extends string>(values: readonly T[], value: unknown): T | undefined => values.find((each) => each === value);
/** What of an address is a filter; anything else is left out, so a spoilt address shows more, never an error. */
export const tasksSearch = (search: Readonly<Record<string, unknown>>): TasksSearch => {
  const read = {
    order: text(search['order']),
    body: text(search['body']),
    below: oneOf(['yes'] as const, search['below']),
    giver: text(search['giver']),
    state: oneOf(TASK_STATES, search['state']),
    status: oneOf(TASK_STATUSES, search['status']),
    extension: oneOf(['asked', 'granted', 'refused'] as const, search['extension']),
    pending: oneOf(PENDING, search['pending']),
    days: /^\d{1,4}$/.test(String(search['days'] ?? '')) ? String(search['days']) : undefined,
    from: day(search['from']),
    to: day(search['to']),
    view: oneOf(['handOvers'] as const, search['view']),
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined)) as TasksSearch;
};
/** The question to the server; where nothing is chosen, the tasks of the acting body. */
export const askedOf = (search: TasksSearch, actingFor: string | null) => {
  const { order, body, below, giver, state, status, extension, pending, days, from, to } = search;
  const own = order === undefined && body === undefined && giver === undefined ? actingFor : null;
  const authorityId = body ?? own ?? undefined;
  return {
    limit: 200,
    ...(order && { directiveId: order }),
    ...(authorityId && { authorityId }),
    ...(giver && { issuerId: giver }),
    ...(below && { below: true }),
    ...(state && { state }),
    ...(status && { status }),
    ...(extension && { extension }),
    ...(pending && { pending, ...(days && { givenDaysAgo: Number(days) }) }),
    ...(from && { dueFrom: from }),
    ...(to && { dueTo: to }),
  };
};
