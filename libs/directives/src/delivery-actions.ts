import { Injectable } from '@nestjs/common';
import { ActingBodies } from '@cascade/authorities';
import type { CommandMeta, Recorded } from '@cascade/event-store/domain';
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
  ) {}
  async run({ directiveId, authorityId }: Id, command: (by: Asked) => DeliveryCommand, meta: CommandMeta): Promise<Recorded> {
    const acting = await this.acting.of(meta);
    const by: Asked = acting === null ? {} : { acting, issuerId: await this.issuerOf(directiveId) };
    return this.deliveries.handle(deliveryStream(directiveId, authorityId), command(by), meta);
  }
  private async issuerOf(directiveId: string): Promise<string | undefined> {
    const { state } = await this.directives.load(directiveStream(directiveId));
    return contentKnown(state)?.issuerId;
  }
}
