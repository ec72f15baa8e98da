import type { CommandMeta, Recorded } from '@cascade/event-store/domain';

export interface AddTaskFileBody {
  readonly taskId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}
/** A file of the task; a product or a note then names it by its id. */
export class AddTaskFile {
  constructor(
    readonly meta: CommandMeta,
    readonly body: AddTaskFileBody,
  ) {}
}
export interface TaskFileKept extends Recorded {
  readonly fileId: string;
}
