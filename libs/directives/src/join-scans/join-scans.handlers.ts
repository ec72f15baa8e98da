import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EVENT_STORE, READ_MODELS, type EventStore, type ReadModels } from '@cascade/event-store';
import { DomainError } from '@cascade/event-store/domain';
import { DocumentSeals } from '../document-seals';
import { directiveStream, joinIdOf, joinStream } from '../domain';
import type { JoinsParams, ListedJoin } from '../letter-queries/letter-queries';
import { DirectiveStreams, JoinStreams } from '../streams';
import { JoinScans, KeepScansApart, UndoJoin, type JoinAnswer, type JoinScansBody } from './join-scans.command';

/** How long a decision waits until the read model knows the decisions before it, ms. */
const PATIENCE_MS = 30_000;

/** @throws DomainError `directive.unknown`, `reading.not-a-letter`, `reading.joined` where another letter speaks for it already. */
const checkLetters = async (directives: DirectiveStreams, ids: readonly string[]): Promise<void> => {
  for (const id of ids) {
    const { state } = await directives.load(directiveStream(id));
    if (state.status === 'absent') throw new DomainError('directive.unknown', { id });
    if (state.status !== 'received') throw new DomainError('reading.not-a-letter', { id, status: state.status });
    if (state.joined && !ids.includes(state.joined.directiveId))
      throw new DomainError('reading.joined', { id, into: state.joined.directiveId });
  }
};
const decisionOf = ({ keptId, otherId, reason }: JoinScansBody) => ({ joinId: joinIdOf(keptId, otherId), keptId, otherId, reason });

@CommandHandler(JoinScans)
export class JoinScansHandler implements ICommandHandler<JoinScans> {
  constructor(
    private readonly directives: DirectiveStreams,
    private readonly joins: JoinStreams,
    private readonly seals: DocumentSeals,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
  ) {}
  /** @throws DomainError `join.speaks-for-others`: a letter that speaks for another one is not silenced itself. */
  async execute({ meta, body }: JoinScans): Promise<JoinAnswer> {
    await checkLetters(this.directives, [body.keptId, body.otherId]);
    const params: JoinsParams = { directiveId: body.otherId };
    const after = await this.store.head();
    const { result } = await this.readModels.ask<{ items: readonly ListedJoin[] }>('list-joins', params, { after, wait: PATIENCE_MS });
    const data = await this.seals.close(body.keptId, decisionOf(body));
    const spoken = result.items.find((each) => each.decision === 'joined' && each.keptId === body.otherId && each.joinId !== data.joinId);
    if (spoken) throw new DomainError('join.speaks-for-others', { id: body.otherId, other: spoken.otherId });
    return { ...(await this.joins.handle(joinStream(data.joinId), { type: 'Join', data }, meta)), joinId: data.joinId };
  }
}
@CommandHandler(KeepScansApart)
export class KeepScansApartHandler implements ICommandHandler<KeepScansApart> {
  constructor(
    private readonly directives: DirectiveStreams,
    private readonly joins: JoinStreams,
    private readonly seals: DocumentSeals,
  ) {}
  async execute({ meta, body }: KeepScansApart): Promise<JoinAnswer> {
    await checkLetters(this.directives, [body.keptId, body.otherId]);
    const data = await this.seals.close(body.keptId, decisionOf(body));
    return { ...(await this.joins.handle(joinStream(data.joinId), { type: 'KeepApart', data }, meta)), joinId: data.joinId };
  }
}
@CommandHandler(UndoJoin)
export class UndoJoinHandler implements ICommandHandler<UndoJoin> {
  constructor(
    private readonly joins: JoinStreams,
    private readonly seals: DocumentSeals,
  ) {}

  /** @throws DomainError `join.unknown` */
  async execute({ meta, body }: UndoJoin): Promise<JoinAnswer> {
    const stream = joinStream(body.joinId);
    const { revision, state } = await this.joins.load(stream);
    if (revision < 0n) throw new DomainError('join.unknown', { joinId: body.joinId });
    // What was undone already is no news, and needs no words.
    const data = state.status === 'open' ? body : await this.seals.close(state.keptId, body);
    return { ...(await this.joins.handle(stream, { type: 'Undo', data }, meta)), joinId: body.joinId };
  }
}
