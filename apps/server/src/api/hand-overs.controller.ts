import { Body, Controller, Get, HttpCode, Post, Query, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { HandOversQuery } from '@cascade/lineage';
import { HandOverTasks } from '@cascade/tasks';
import type { Recorded } from '@cascade/event-store/domain';
import type { FastifyRequest } from 'fastify';
import { Id, Parts, Text } from '../http/fields';
import { PAGE, PageQuery } from '../http/view';
import { ReasonDto } from './directive-commands.dto';
import { CommandHeaders } from './documented';
import { KnownBodies } from './known-bodies';
import { Questions } from './questions';
import { CommandRoad } from './road';

class HandOverItemDto {
  @Id({ description: 'Which task' }) taskId!: string;
  @Id({ description: 'Who does it from now on' }) assigneeId!: string;
  @Id({ description: 'The body that answers for it; left out: the same', optional: true }) bodyId?: string;
}
class HandOversDto extends ReasonDto {
  @Parts({ description: 'Which task to whom', of: () => HandOverItemDto, max: 5000 }) items!: HandOverItemDto[];
  @Text({ description: 'By what act', optional: true, max: 300, example: '1685/NQ-UBTVQH15' }) legalBasis?: string;
}

type HandedOver = Recorded & { readonly handedOver: number };

@ApiTags('tasks')
@Controller('api/hand-overs')
@CommandHeaders()
export class HandOversController {
  constructor(
    private readonly road: CommandRoad,
    private readonly bodies: KnownBodies,
    private readonly questions: Questions,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Open tasks whose body had ended by `asOf`, each with who may take it over' })
  list(@Query() { limit = PAGE, cursor, ...view }: PageQuery) {
    return this.questions.ask(view, (at) => new HandOversQuery({ limit, cursor }, at));
  }
  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Hand many tasks over in one decision: all of them, or none where one is refused' })
  async handOver(@Req() request: FastifyRequest, @Body() { occurredAt, items, reason, legalBasis }: HandOversDto) {
    const named = new Map(
      items.flatMap(({ assigneeId, bodyId = assigneeId }, place) => [
        [assigneeId, `items.${place}.assigneeId`] as const,
        [bodyId, `items.${place}.bodyId`] as const,
      ]),
    );
    await this.bodies.mustHold([...named].map(([id, field]) => [field, `authority-${id}`]));
    const moves = items.map(({ taskId, assigneeId, bodyId = assigneeId }) => ({ taskId, assigneeId, bodyId }));
    return this.road.run<HandedOver>(
      request,
      occurredAt,
      (meta) => new HandOverTasks(meta, { items: moves, reason, legalBasis: legalBasis ?? null }),
    );
  }
}
