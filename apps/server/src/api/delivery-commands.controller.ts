import { Body, Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { OpenRegister, ReceiveDelivery, RefuseDelivery, WaiveDerivation } from '@cascade/directives';
import { COMMON_SERIES } from '@cascade/directives/domain';
import type { FastifyRequest } from 'fastify';
import { ReasonDto, ReceiveDto, RegisterDto } from './directive-commands.dto';
import { CommandHeaders } from './documented';
import { RefuseDeliveryDto } from './exchange.dto';
import { KnownBodies } from './known-bodies';
import { CommandRoad } from './road';

@ApiTags('deliveries and registers')
@Controller('api')
@CommandHeaders()
export class DeliveryCommandsController {
  constructor(
    private readonly road: CommandRoad,
    private readonly bodies: KnownBodies,
  ) {}

  @Post('directives/:directiveId/deliveries/:authorityId/receive')
  @HttpCode(200)
  @ApiOperation({ summary: 'Register a letter at its recipient' })
  receive(
    @Req() request: FastifyRequest,
    @Param('directiveId') directiveId: string,
    @Param('authorityId') authorityId: string,
    @Body() { occurredAt, arrivalNumber, evidence }: ReceiveDto,
  ) {
    return this.road.run(request, occurredAt, (meta) => new ReceiveDelivery(meta, { directiveId, authorityId, arrivalNumber, evidence }));
  }
  @Post('directives/:directiveId/deliveries/:authorityId/refuse')
  @HttpCode(200)
  @ApiOperation({ summary: 'Refuse a letter (wrong addressee, faulty file)' })
  refuse(
    @Req() request: FastifyRequest,
    @Param('directiveId') directiveId: string,
    @Param('authorityId') authorityId: string,
    @Body() { occurredAt, reason, evidence }: RefuseDeliveryDto,
  ) {
    return this.road.run(request, occurredAt, (meta) => new RefuseDelivery(meta, { directiveId, authorityId, reason, evidence }));
  }
  @Post('directives/:directiveId/deliveries/:authorityId/waive')
  @HttpCode(200)
  @ApiOperation({ summary: 'Say that a recipient owes no order of its own' })
  waive(
    @Req() request: FastifyRequest,
    @Param('directiveId') directiveId: string,
    @Param('authorityId') authorityId: string,
    @Body() { occurredAt, reason }: ReasonDto,
  ) {
    return this.road.run(request, occurredAt, (meta) => new WaiveDerivation(meta, { directiveId, authorityId, reason }));
  }
  @Post('registers')
  @ApiOperation({ summary: 'Open a register: whose, which year, from which number' })
  async open(@Req() request: FastifyRequest, @Body() { occurredAt, series, ...register }: RegisterDto) {
    await this.bodies.mustHold([['authorityId', `authority-${register.authorityId}`]]);
    return this.road.run(request, occurredAt, (meta) => new OpenRegister(meta, { ...register, series: series ?? COMMON_SERIES }));
  }
}
