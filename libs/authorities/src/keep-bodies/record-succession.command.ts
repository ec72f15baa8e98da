import type { CommandMeta } from '@cascade/event-store/domain';
import type { AuthoritySucceeded } from '../domain';

/** Who takes over from a body, and by which act. A body that was merged, split or ended is dissolved with it. */
export class RecordSuccession {
  constructor(
    readonly meta: CommandMeta,
    readonly body: AuthoritySucceeded['data'],
  ) {}
}
