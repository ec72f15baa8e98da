import type { CommandMeta, Recorded } from '@cascade/event-store/domain';
import type { TaskRow } from '../domain';

/** Open tasks out of an office's own table: all rows, or none where one is wrong. The same table again changes nothing. */
export class BringInTasks {
  constructor(
    readonly meta: CommandMeta,
    readonly rows: readonly TaskRow[],
  ) {}
}
export interface TasksBroughtIn extends Recorded {
  readonly directives: number;
  readonly tasks: number;
  /** Documents of the table that this very table had brought in before. */
  readonly known: number;
}
