import { Body, Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DecideCarriage } from '@cascade/directives';
import type { CarriageVerdict } from '@cascade/directives/domain';
import { CoverageQuery } from '@cascade/lineage';
import type { FastifyRequest } from 'fastify';
import { Count, Flag, Id, OneOf, Text } from '../http/fields';
import { ViewQuery } from '../http/view';
import { Occurring } from './directive-commands.dto';
import { CommandHeaders } from './documented';
import { Questions } from './questions';
import { CommandRoad } from './road';

export class DecideCarriageDto extends Occurring {
  @Id({ description: 'The item of the order' }) itemId!: string;
  @OneOf({ description: 'What became of it', values: ['carried', 'weakened', 'dropped'] }) verdict!: CarriageVerdict;
  @Text({ description: 'Why', max: 1000 }) reason!: string;
}
export class CoveragePageQuery extends ViewQuery {
  @Flag({ description: 'Only bodies that have answered by an order of their own', optional: true }) answered?: boolean;
  @Count({ description: 'At most so many bodies', optional: true, min: 1, max: 1000 }) limit?: number;
  @Text({ description: 'The `next` of the page before', optional: true, max: 400 }) cursor?: string;
}
/** What an order came to at the bodies it addressed. */
@ApiTags('coverage')
@Controller('api/directives/:directiveId')
@CommandHeaders()
export class CoverageController {
  constructor(
    private readonly questions: Questions,
    private readonly road: CommandRoad,
  ) {}

  @Get('coverage')
  @ApiOperation({ summary: 'Items against addressed bodies: answers, what became of each item, tasks, silence, levels passed over' })
  coverage(@Param('directiveId') directiveId: string, @Query() query: CoveragePageQuery) {
    const { limit = 1_000, cursor, answered } = query;
    return this.questions.ask(query, (at) => new CoverageQuery({ directiveId, answered, limit, cursor }, at));
  }
  @Post('deliveries/:authorityId/carriage')
  @HttpCode(200)
  @ApiOperation({ summary: 'Decide what became of an item in the answer of a body' })
  decide(
    @Req() request: FastifyRequest,
    @Param('directiveId') directiveId: string,
    @Param('authorityId') authorityId: string,
    @Body() { occurredAt, itemId, verdict, reason }: DecideCarriageDto,
  ) {
    return this.road.run(request, occurredAt, (meta) => new DecideCarriage(meta, { directiveId, authorityId, itemId, verdict, reason }));
  }
}
