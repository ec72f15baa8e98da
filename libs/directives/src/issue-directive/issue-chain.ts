import { Injectable } from '@nestjs/common';
import { DomainError, uuidV5, type CommandMeta, type Recorded, type RecordedEvent } from '@cascade/event-store/domain';
import {
  directiveStream,
  refusalOf,
  referenceIdFor,
  refusalsOf,
  symbolOf,
  writtenNumber,
  type DirectiveState,
  type IssueRefusal,
  type IssueRequested,
} from '../domain';
import { DirectiveStreams, RegisterStreams } from '../streams';
import { Neighbourhood } from './neighbourhood';

type Requested = IssueRequested['data'];
/** What a chain is named by, and who began it. */
export type OpenChain = Pick<RecordedEvent<IssueRequested>, 'id' | 'data' | 'metadata'>;

/**
 * The steps between `IssueRequested` and its answer. Each is durable, named by the request and judged by its stream, so the handler and the process
 * that finishes chains left open may run them at once, and again after a crash: the first answer stands, the others change nothing.
 */
@Injectable()
export class IssueChain {
  constructor(
    private readonly directives: DirectiveStreams,
    private readonly registers: RegisterStreams,
    private readonly neighbourhood: Neighbourhood,
  ) {}
  /** @returns where the answer to this request stands, whoever wrote it. */
  readonly finishIssue = async (requested: OpenChain): Promise<Recorded> => {
    const { directiveId, requestId } = requested.data;
    const { state } = await this.directives.load(directiveStream(directiveId));
    const answered = isWaiting(state, requestId) ? await this.answer(requested, state) : await this.answerOnRecord(requested, state);
    await this.voidRefused(requested);
    return answered;
  };

  private async answer(chain: OpenChain, state: Waiting): Promise<Recorded> {
    const number = await this.takeNumber(chain);
    const reason = number === null ? 'register.observed' : await this.refusal(chain.data, state, number);
    return number === null || reason !== null ? this.refuse(chain, reason ?? 'register.observed', number) : this.issue(chain, number);
  }
  private issue(chain: OpenChain, number: number): Promise<Recorded> {
    const { directiveId, requestId } = chain.data;
    return this.directives.handle(
      directiveStream(directiveId),
      { type: 'Issue', data: { directiveId, requestId, number } },
      step('issue', chain),
    );
  }
  private refuse(chain: OpenChain, reason: string, number: number | null): Promise<Recorded> {
    const { directiveId, requestId } = chain.data;
    const data = { directiveId, requestId, reason, number };
    return this.directives.handle(directiveStream(directiveId), { type: 'RefuseIssue', data }, step('refuse-issue', chain));
  }
  /** The same step again is answered with its first result. */
  private answerOnRecord(chain: OpenChain, state: DirectiveState): Promise<Recorded> {
    const refused = refusalsOf(state)[chain.data.requestId];
    return refused ? this.refuse(chain, refused.reason, refused.number) : this.issue(chain, 0);
  }
  /** Null where this register gives none; what the store cannot do is no refusal and is thrown. */
  private async takeNumber(chain: OpenChain): Promise<number | null> {
    const { directiveId, requestId, registerStream, issuerId: authorityId, year, series, notation } = chain.data;
    const data = { authorityId, year, series, directiveId, requestId, notation };
    try {
      await this.registers.handle(registerStream, { type: 'TakeNumber', data }, step('take-number', chain));
    } catch (error) {
      if (error instanceof DomainError && error.code === 'register.observed') return null;
      throw error;
    }
    return (await this.registers.load(registerStream)).state.given.get(requestId)?.number ?? null;
  }
  private async refusal(
    { directiveId, issuerId, issuedOn, notation }: Requested,
    { content }: Waiting,
    number: number,
  ): Promise<IssueRefusal | null> {
    const own = referenceIdFor(issuerId, issuedOn, symbolOf(writtenNumber(number), notation));
    return own === null ? null : refusalOf(await this.neighbourhood.facts(directiveId, content, own));
  }
  /** Also for a request refused before a crash: its number may not have been voided yet. */
  private async voidRefused(chain: OpenChain): Promise<void> {
    const { directiveId, requestId, registerStream } = chain.data;
    const { state } = await this.directives.load(directiveStream(directiveId));
    const refused = refusalsOf(state)[requestId];
    if (!refused || refused.number === null) return;
    await this.registers.handle(
      registerStream,
      { type: 'VoidNumber', data: { requestId, reason: refused.reason } },
      step('void-number', chain),
    );
  }
}

type Waiting = Extract<DirectiveState, { status: 'numbering' }>;
const isWaiting = (state: DirectiveState, requestId: string): state is Waiting =>
  state.status === 'numbering' && state.request.requestId === requestId;
/** Whoever runs a step gives it the same id, so a step is done once. */
const step = (name: string, { id, data, metadata }: OpenChain): CommandMeta => ({
  commandId: uuidV5(`${name}/${data.requestId}`),
  actor: metadata.actor,
  onBehalfOf: metadata.onBehalfOf,
  occurredAt: metadata.occurredAt,
  correlationId: metadata.correlationId,
  causationId: id,
});
