import type { CommandMeta } from '@cascade/event-store/domain';
import type { NumberingSet } from '../domain';

/** Which types of a body are numbered apart, from a year on. */
export class SetNumbering {
  constructor(
    readonly meta: CommandMeta,
    readonly body: NumberingSet['data'],
  ) {}
}
