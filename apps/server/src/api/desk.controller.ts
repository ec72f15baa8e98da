import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DeskQuery } from '@cascade/lineage';
import { Id } from '../http/fields';
import { ViewQuery } from '../http/view';
import { Problems } from './documented';
import { Questions } from './questions';

class DeskOf extends ViewQuery {
  @Id({ description: 'Whose desk' }) authorityId!: string;
}
@ApiTags('tasks')
@Controller('api/desk')
@Problems()
export class DeskController {
  constructor(private readonly questions: Questions) {}

  @Get()
  @ApiOperation({
    summary: 'What waits for a body: reports of the day and who is missing, letters, orders owed, tasks due, answers to judge',
  })
  desk(@Query() { authorityId, ...view }: DeskOf) {
    return this.questions.ask(view, (at) => new DeskQuery({ authorityId }, at));
  }
}
