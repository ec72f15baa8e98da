import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { MandateChainQuery, WHY, WhyQuery, type WhyOf } from '@cascade/lineage';
import { Id, OneOf } from '../http/fields';
import { ViewQuery } from '../http/view';
import { Problems } from './documented';
import { Questions } from './questions';

class Asked {
  @Id({ description: 'The task' }) taskId!: string;
  @OneOf({ description: 'The value asked about', values: WHY }) of!: WhyOf;
}
/** What a task and its values rest on. */
@ApiTags('tasks, bodies, history')
@Controller('api/tasks/:taskId')
@Problems()
export class GroundsController {
  constructor(private readonly questions: Questions) {}

  @Get('mandate')
  @ApiOperation({ summary: 'Where a task comes from, word for word: from the root order down to the one that gives it' })
  mandate(@Param('taskId') taskId: string, @Query() query: ViewQuery) {
    return this.questions.ask(query, (at) => new MandateChainQuery({ taskId }, at));
  }
  @Get('why/:of')
  @ApiParam({ name: 'of', enum: WHY })
  @ApiOperation({ summary: 'The events, the rule and the calendar entries behind its deadline, its state or its roll-up' })
  why(@Param() { taskId, of }: Asked, @Query() query: ViewQuery) {
    return this.questions.ask(query, (at) => new WhyQuery({ taskId, of }, at));
  }
}
