import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Recorded, Sealed } from '@cascade/event-store/domain';
import { DocumentSeals } from '../document-seals';
import { directiveStream } from '../domain';
import { DirectiveStreams } from '../streams';
import { LiftRestriction, RestrictDirective } from './restrict-directive.command';

/** A reason may name people: it is closed under the document's key. No key is made for a document that nobody knows. */
const sealedReason = async (
  directives: DirectiveStreams,
  seals: DocumentSeals,
  { directiveId, reason }: { readonly directiveId: string; readonly reason: string },
): Promise<Sealed | string> => {
  const { state } = await directives.load(directiveStream(directiveId));
  return state.status === 'absent' ? reason : seals.sealText(directiveId, reason);
};
@CommandHandler(RestrictDirective)
export class RestrictDirectiveHandler implements ICommandHandler<RestrictDirective> {
  constructor(
    private readonly directives: DirectiveStreams,
    private readonly seals: DocumentSeals,
  ) {}

  async execute({ meta, body }: RestrictDirective): Promise<Recorded> {
    const reason = await sealedReason(this.directives, this.seals, body);
    return this.directives.handle(directiveStream(body.directiveId), { type: 'Restrict', data: { ...body, reason } }, meta);
  }
}
@CommandHandler(LiftRestriction)
export class LiftRestrictionHandler implements ICommandHandler<LiftRestriction> {
  constructor(
    private readonly directives: DirectiveStreams,
    private readonly seals: DocumentSeals,
  ) {}

  async execute({ meta, body }: LiftRestriction): Promise<Recorded> {
    const reason = await sealedReason(this.directives, this.seals, body);
    return this.directives.handle(directiveStream(body.directiveId), { type: 'LiftRestriction', data: { ...body, reason } }, meta);
  }
}
