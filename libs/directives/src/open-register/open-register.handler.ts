import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@cascade/event-store/domain';
import { registerStream } from '../domain';
import { RegisterStreams } from '../streams';
import { OpenRegister } from './open-register.command';

@CommandHandler(OpenRegister)
export class OpenRegisterHandler implements ICommandHandler<OpenRegister> {
  constructor(private readonly registers: RegisterStreams) {}

  execute({ meta, body: { authorityId, year, series, mode, firstNumber } }: OpenRegister): Promise<Recorded> {
    const data = { authorityId, year, series, mode, firstNumber };
    return this.registers.handle(registerStream(authorityId, year, series), { type: 'OpenRegister', data }, meta);
  }
}
