import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Absence, Delegation } from '@cascade/authorities';
import { CLOCK, isoOf, type Clock } from '@cascade/calendar';
import { READ_MODELS, type ReadModels } from '@cascade/event-store';
import { DomainError } from '@cascade/event-store/domain';
import { EndDelegation, GiveDelegation, type Delegated } from '@cascade/tasks';
import type { FastifyRequest } from 'fastify';
import { Id } from '../http/fields';
import { viewOf, ViewQuery } from '../http/view';
import { CommandHeaders } from './documented';
import { KnownBodies } from './known-bodies';
import { CommandRoad } from './road';
import { DelegationDto, EndDelegationDto } from './task-life.dto';

class DelegationsQuery extends ViewQuery {
  @Id({ description: 'Who is away', optional: true }) absentId?: string;
  @Id({ description: 'Who stands in', optional: true }) standInId?: string;
}
@ApiTags('tasks, bodies, history')
@Controller('api')
@CommandHeaders()
export class DelegationsController {
  constructor(
    private readonly road: CommandRoad,
    private readonly bodies: KnownBodies,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}
  @Post('delegations')
  @ApiOperation({ summary: 'Somebody is away; somebody else acts for them until they are back' })
  async give(@Req() request: FastifyRequest, @Body() body: DelegationDto) {
    const { occurredAt, absentId, standInId, fromOn, untilOn = null, reason } = body;
    await this.bodies.mustHold([
      ['absentId', `authority-${absentId}`],
      ['standInId', `authority-${standInId}`],
    ]);
    return this.road.run<Delegated>(
      request,
      occurredAt,
      (meta) => new GiveDelegation(meta, { absentId, standInId, fromOn, untilOn, reason }),
    );
  }
  @Post('delegations/:delegationId/end')
  @HttpCode(200)
  @ApiOperation({ summary: 'They are back, or somebody else takes over' })
  end(@Req() request: FastifyRequest, @Param('delegationId') delegationId: string, @Body() body: EndDelegationDto) {
    const { occurredAt, lastOn, reason } = body;
    return this.road.run(request, occurredAt, (meta) => new EndDelegation(meta, { delegationId, lastOn, reason }));
  }
  @Get('delegations')
  @ApiOperation({ summary: 'Who stands in for whom, as it stood' })
  async list(@Query() query: DelegationsQuery) {
    const { absentId, standInId } = query;
    if (absentId === undefined && standInId === undefined)
      throw new DomainError('request.invalid', {
        errors: [{ field: 'absentId', vi: 'cần absentId hoặc standInId', en: 'absentId or standInId is needed' }],
      });
    const named = Object.entries({ absentId, standInId }).filter(([, id]) => id !== undefined);
    await this.bodies.mustHold(named.map(([field, id]) => [field, `authority-${id}`]));
    const { asOf = this.clock.now(), ...rest } = viewOf(query);
    const answer = await this.readModels.ask<readonly Delegation[]>('delegations', { absentId, standInId }, { asOf, ...rest });
    return { items: answer.result, asOf: isoOf(answer.asOf), knownAt: answer.knownAt, ordinal: answer.ordinal };
  }
  @Get('authorities/:authorityId/absences')
  @ApiOperation({
    summary: 'Absences that concern a body, now and to come: its own, of its offices and holders, and those it stands in for',
  })
  async around(@Param('authorityId') authorityId: string, @Query() query: ViewQuery) {
    await this.bodies.mustHold([['authorityId', `authority-${authorityId}`]]);
    const { asOf = this.clock.now(), ...rest } = viewOf(query);
    const answer = await this.readModels.ask<readonly Absence[]>('absences', { authorityId }, { asOf, ...rest });
    return { items: answer.result, asOf: isoOf(answer.asOf), knownAt: answer.knownAt, ordinal: answer.ordinal };
  }
}
