import type { CommandMeta } from '@cascade/event-store/domain';
import type { GroupCommand } from '../domain';

/** One fact about one named set of bodies: opened, a member added, a member removed, each from a day on. */
export class KeepGroup {
  constructor(
    readonly meta: CommandMeta,
    readonly command: GroupCommand,
  ) {}
}
