import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import { BringInTasks, type TasksBroughtIn } from '@cascade/directives';
import { DomainError } from '@cascade/event-store/domain';
import type { FastifyRequest } from 'fastify';
import { LETTER_TYPE } from '../http/adapter';
import { openTaskSheet } from '../task-sheets/open-task-sheet';
import { CommandHeaders } from './documented';
import { CommandRoad } from './road';

@ApiTags('tasks')
@Controller('api/task-sheets')
@CommandHeaders()
export class TaskSheetsController {
  constructor(private readonly road: CommandRoad) {}

  @Post()
  @HttpCode(200)
  @ApiConsumes(LETTER_TYPE)
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiOperation({ summary: 'Bring in open tasks from a workbook (XLSX): all rows, or none where one is wrong' })
  async bringIn(@Req() request: FastifyRequest, @Body() bytes: unknown) {
    if (!(bytes instanceof Uint8Array) || bytes.length === 0) throw new DomainError('task-sheet.unreadable', {});
    const rows = await openTaskSheet(bytes);
    return this.road.run<TasksBroughtIn>(request, undefined, (meta) => new BringInTasks(meta, rows));
  }
}
