import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@cascade/event-store/domain';
import { policyStream } from '../domain';
import { NumberingStreams } from '../streams';
import { SetNumbering } from './set-numbering.command';

@CommandHandler(SetNumbering)
export class SetNumberingHandler implements ICommandHandler<SetNumbering> {
  constructor(private readonly policies: NumberingStreams) {}

  execute({ meta, body }: SetNumbering): Promise<Recorded> {
    return this.policies.handle(policyStream(body.authorityId), { type: 'SetNumbering', data: body }, meta);
  }
}
