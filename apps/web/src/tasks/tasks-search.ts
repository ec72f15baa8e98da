import { PENDING, TASK_STATES, TASK_STATUSES } from '@cascade/lineage/domain';
import { addressOf, day, matching, oneOf, texts } from '../frame/address-fields';

/** The filters of the list of tasks as they stand in its address. */
export const tasksSearch = addressOf({
  ...texts('order', 'body', 'giver'),
  below: oneOf(['yes']),
  state: oneOf(TASK_STATES),
  status: oneOf(TASK_STATUSES),
  extension: oneOf(['asked', 'granted', 'refused'] as const),
  // What the list of bodies that do not update counts; `days`: given so long ago.
  pending: oneOf(PENDING),
  days: matching(/^\d{1,4}$/),
  from: day,
  to: day,
  // Tasks of bodies that have ended.
  view: oneOf(['handOvers']),
});
export type TasksSearch = ReturnType<typeof tasksSearch>;
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
