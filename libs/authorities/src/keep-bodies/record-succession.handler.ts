import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DomainError, uuidV5, type Recorded } from '@cascade/event-store/domain';
import { authorityStream, type AuthorityState } from '../domain';
import { AuthorityStreams } from '../streams';
import { RecordSuccession } from './record-succession.command';

@CommandHandler(RecordSuccession)
export class RecordSuccessionHandler implements ICommandHandler<RecordSuccession> {
  constructor(private readonly authorities: AuthorityStreams) {}

  /** @throws DomainError `authority.succession-circle`, `authority.unknown` for a successor, and what the decider refuses */
  async execute({ meta, body }: RecordSuccession): Promise<Recorded & { authorityId: string }> {
    const { authorityId, kind, successors, legalBasis } = body;
    for (const heir of successors) if (heir.authorityId !== authorityId) await this.refuseCircle(authorityId, heir.authorityId);
    const stream = authorityStream(authorityId);
    const goesOn = kind === 'rename' || kind === 'partial';
    if (!goesOn)
      await this.refuseSecondEnd(
        authorityId,
        successors.map((heir) => heir.authorityId),
      );
    const recorded = await this.authorities.handle(stream, { type: 'SucceedAuthority', data: body }, meta);
    if (goesOn) return { ...recorded, authorityId };
    const successorIds = successors.map((heir) => heir.authorityId);
    // Its own step with its own id: a retry after a crash finds the first done and does this one.
    const dissolving = { ...meta, commandId: uuidV5(`dissolve/${meta.commandId}`) };
    const data = { authorityId, successorIds, legalBasis };
    return { ...(await this.authorities.handle(stream, { type: 'DissolveAuthority', data }, dissolving)), authorityId };
  }
  /** What ended in one way ends in no other: seen before the first of the two steps, so that none is left half done. */
  private async refuseSecondEnd(authorityId: string, successorIds: readonly string[]): Promise<void> {
    const { state } = await this.authorities.load(authorityStream(authorityId));
    if (state.status === 'dissolved' && String(state.successorIds) !== String(successorIds))
      throw new DomainError('authority.dissolved', { authorityId });
  }
  /** Follows who took over from the successor, and from those, until the end: some steps at most. */
  private async refuseCircle(authorityId: string, successorId: string): Promise<void> {
    const seen = new Set<string>();
    const open = [successorId];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next === authorityId) throw new DomainError('authority.succession-circle', { authorityId, successorId });
      if (seen.has(next)) continue;
      seen.add(next);
      const { state } = await this.authorities.load(authorityStream(next));
      if (state.status === 'absent') throw new DomainError('authority.unknown', { authorityId: next });
      open.push(...heirsOf(state));
    }
  }
}
const heirsOf = (state: Exclude<AuthorityState, { status: 'absent' }>): readonly string[] =>
  state.status === 'resolved' ? [state.asId] : state.heirs;
