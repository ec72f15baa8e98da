import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { authorityStream } from '@cascade/authorities/domain';
import { instantOrNull, yearOf } from '@cascade/calendar/domain';
import { EVENT_STORE, type EventStore } from '@cascade/event-store';
import { DomainError, uuidV5, type RecordedEvent } from '@cascade/event-store/domain';
import { COMMON_SERIES, contentKnown, directiveStream, policyStream, seriesFor, type IssueRequested } from '../domain';
import { DirectiveStreams, IssuerStreams, NumberingStreams } from '../streams';
import { IssueChain } from './issue-chain';
import { issuedAs } from './issue-outcome';
import { IssueDirective, type DirectiveIssued } from './issue-directive.command';

@CommandHandler(IssueDirective)
export class IssueDirectiveHandler implements ICommandHandler<IssueDirective> {
  constructor(
    private readonly directives: DirectiveStreams,
    private readonly issuers: IssuerStreams,
    private readonly policies: NumberingStreams,
    private readonly chain: IssueChain,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}
  /** @throws DomainError the rule that refuses the issue; the number, where one was taken, is voided then. */
  async execute({ meta, body }: IssueDirective): Promise<DirectiveIssued> {
    const { directiveId, expected, series = await this.seriesOf(body) } = body;
    const stream = directiveStream(directiveId);
    const requestId = uuidV5(`issue/${meta.commandId}`);
    const issuerKind = await this.kindOfIssuer(directiveId);
    const wish = { ...body, notation: body.notation.trim(), series, requestId, issuerKind };
    await this.directives.handle(stream, { type: 'RequestIssue', data: wish }, meta, { expected });
    const requested = await this.requestUnderWay(stream, requestId);
    const answered = await this.chain.finishIssue(requested);
    const { state } = await this.directives.load(stream);
    return { ...answered, directiveId, ...issuedAs(requested.data, state) };
  }
  /** Where the caller names none: as the issuer numbers documents of this type in the year of issue. */
  private async seriesOf({ directiveId, issuedOn }: IssueDirective['body']): Promise<string> {
    const content = contentKnown((await this.directives.load(directiveStream(directiveId))).state);
    if (!content || instantOrNull(issuedOn) === null) return COMMON_SERIES; // refused further on, with the right word
    return seriesFor((await this.policies.load(policyStream(content.issuerId))).state, yearOf(issuedOn), content.documentType);
  }
  private async kindOfIssuer(directiveId: string) {
    const content = contentKnown((await this.directives.load(directiveStream(directiveId))).state);
    const issuer = content && (await this.issuers.load(authorityStream(content.issuerId))).state;
    return issuer && issuer.status !== 'absent' ? issuer.kind : null;
  }
  /** This command's own request, or the one of an equal command that is under way. */
  private async requestUnderWay(stream: string, requestId: string): Promise<RecordedEvent<IssueRequested>> {
    let underWay: RecordedEvent<IssueRequested> | null = null;
    for await (const event of this.store.readStream(stream, { direction: 'backwards' })) {
      if (event.type !== 'IssueRequested') continue;
      const requested = event as RecordedEvent<IssueRequested>;
      if (requested.data.requestId === requestId) return requested;
      underWay ??= requested;
    }
    if (underWay) return underWay;
    throw new DomainError('directive.unknown', { id: stream });
  }
}
