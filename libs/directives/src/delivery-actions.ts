import { Injectable } from '@nestjs/common';
import { ActingBodies, BodiesAbove } from '@cascade/authorities';
import { DomainError, type CommandMeta, type Recorded } from '@cascade/event-store/domain';
import { DocumentSeals } from './document-seals';
import { contentKnown, deliveryStream, directiveStream, type Asked, type DeliveryCommand } from './domain';
import { DeliveryStreams, DirectiveStreams } from './streams';

type Id = { readonly directiveId: string; readonly authorityId: string };
/** The road of every command that a person gives about a delivery: who asks is found first, then its stream judges. */
@Injectable()
export class DeliveryActions {
  constructor(
    private readonly deliveries: DeliveryStreams,
    private readonly directives: DirectiveStreams,
    private readonly acting: ActingBodies,
    private readonly seals: DocumentSeals,
    private readonly above: BodiesAbove,
  ) {}
  async run({ directiveId, authorityId }: Id, command: (by: Asked) => DeliveryCommand, meta: CommandMeta): Promise<Recorded> {
    const acting = await this.acting.of(meta);
    await this.mustNotBeTakenBack(directiveId, command({}).type);
    const { evidence } = command({}).data as { evidence?: unknown };
    const aboveIds = evidence ? await this.above.thenAndNow(authorityId, meta.occurredAt) : [];
    const by: Asked = acting === null ? {} : { acting, issuerId: await this.issuerOf(directiveId), aboveIds };
    const stream = deliveryStream(directiveId, authorityId);
    const asked = command(by);
    // No key is made for a delivery that nobody knows: its stream refuses the command.
    const isKnown = (await this.deliveries.load(stream)).state.exchange !== 'absent';
    const data = isKnown ? await this.seals.close(directiveId, asked.data) : asked.data;
    return this.deliveries.handle(stream, { ...asked, data } as DeliveryCommand, meta);
  }
  /** Who is the sender, where the letter is known. */
  async issuerOf(directiveId: string): Promise<string | undefined> {
    const { state } = await this.directives.load(directiveStream(directiveId));
    return contentKnown(state)?.issuerId;
  }
  /** Nothing goes out again, and nobody is reminded, of an order that its issuer took back. @throws DomainError `directive.recalled` */
  private async mustNotBeTakenBack(directiveId: string, type: DeliveryCommand['type']): Promise<void> {
    if (type !== 'SendAgain' && type !== 'Remind') return;
    const { state } = await this.directives.load(directiveStream(directiveId));
    if (state.status === 'recalled') throw new DomainError('directive.recalled', { id: directiveId });
  }
}
