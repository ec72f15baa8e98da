import type { CommandMeta } from '@cascade/event-store/domain';

export interface OpenRegisterBody {
  readonly authorityId: string;
  readonly year: number;
  /** Letters, digits and '_'; 'common' where an office keeps one for all its types. */
  readonly series: string;
  readonly mode: 'kept' | 'observed';
  readonly firstNumber: number;
}
export class OpenRegister {
  constructor(
    readonly meta: CommandMeta,
    readonly body: OpenRegisterBody,
  ) {}
}
