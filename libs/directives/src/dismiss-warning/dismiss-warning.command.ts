import type { CommandMeta } from '@cascade/event-store/domain';
import type { WarningCommand } from '../domain';

/** A warning was looked into and dismissed, or is to show again after all. */
export class DismissWarning {
  constructor(
    readonly meta: CommandMeta,
    readonly command: WarningCommand,
  ) {}
}
