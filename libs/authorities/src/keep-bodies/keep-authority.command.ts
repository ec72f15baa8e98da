import type { CommandMeta } from '@cascade/event-store/domain';
import type { AuthorityCommand } from '../domain';

/** One fact about one body: established, named, placed, coded, dissolved, a ghost resolved. A succession has a command of its own. */
export class KeepAuthority {
  constructor(
    readonly meta: CommandMeta,
    readonly command: Exclude<AuthorityCommand, { type: 'SucceedAuthority' }>,
  ) {}
}
