import { Body, Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  AcceptTask,
  ConfirmTask,
  ProgressTask,
  RefuseTask,
  ReportTask,
  ReturnTask,
  SubmitReport,
  WaiveReport,
  WithdrawTask,
  type TaskReported,
} from '@cascade/tasks';
import type { FastifyRequest } from 'fastify';
import { ReasonDto } from './directive-commands.dto';
import { CommandHeaders } from './documented';
import { EvidencedDto, RefuseDeliveryDto } from './exchange.dto';
import { KnownDocuments } from './known-documents';
import { CommandRoad } from './road';
import { ConfirmDto, ProgressDto, ReportDto, ReturnDto, SubmitReportDto } from './task-commands.dto';

@ApiTags('tasks')
@Controller('api/tasks/:taskId')
@CommandHeaders()
export class TaskCommandsController {
  constructor(
    private readonly road: CommandRoad,
    private readonly documents: KnownDocuments,
  ) {}

  @Post('accept')
  @HttpCode(200)
  @ApiOperation({ summary: 'Accept a task' })
  accept(@Req() request: FastifyRequest, @Param('taskId') taskId: string, @Body() body: EvidencedDto) {
    return this.road.run(request, body?.occurredAt, (meta) => new AcceptTask(meta, { taskId, evidence: body?.evidence }));
  }
  @Post('refuse')
  @HttpCode(200)
  @ApiOperation({ summary: 'Refuse a task' })
  refuse(@Req() request: FastifyRequest, @Param('taskId') taskId: string, @Body() body: RefuseDeliveryDto) {
    const { occurredAt, reason, evidence } = body;
    return this.road.run(request, occurredAt, (meta) => new RefuseTask(meta, { taskId, reason, evidence }));
  }
  @Post('progress')
  @HttpCode(200)
  @ApiOperation({ summary: 'Say how far a task is' })
  progress(
    @Req() request: FastifyRequest,
    @Param('taskId') taskId: string,
    @Body() { occurredAt, note, value, fileIds, evidence }: ProgressDto,
  ) {
    return this.road.run(
      request,
      occurredAt,
      (meta) => new ProgressTask(meta, { taskId, note, value: value && { ...value }, fileIds, evidence }),
    );
  }
  @Post('report')
  @HttpCode(200)
  @ApiOperation({ summary: 'Report a task done, with its product' })
  report(@Req() request: FastifyRequest, @Param('taskId') taskId: string, @Body() { occurredAt, ...report }: ReportDto) {
    this.documents.mustHaveCome('productOn', report.productOn);
    return this.road.run<TaskReported>(request, occurredAt, (meta) => new ReportTask(meta, { taskId, ...report }));
  }
  @Post('confirm')
  @HttpCode(200)
  @ApiOperation({ summary: 'Confirm that a task is done' })
  confirm(@Req() request: FastifyRequest, @Param('taskId') taskId: string, @Body() body: ConfirmDto) {
    return this.road.run(request, body?.occurredAt, (meta) => new ConfirmTask(meta, { taskId, reportId: body?.reportId }));
  }
  @Post('return')
  @HttpCode(200)
  @ApiOperation({ summary: 'Return a report for more' })
  return(@Req() request: FastifyRequest, @Param('taskId') taskId: string, @Body() { occurredAt, reportId, reason }: ReturnDto) {
    return this.road.run(request, occurredAt, (meta) => new ReturnTask(meta, { taskId, reportId, reason }));
  }
  @Post('withdraw')
  @HttpCode(200)
  @ApiOperation({ summary: 'Withdraw a task' })
  withdraw(@Req() request: FastifyRequest, @Param('taskId') taskId: string, @Body() { occurredAt, reason }: ReasonDto) {
    return this.road.run(request, occurredAt, (meta) => new WithdrawTask(meta, { taskId, reason }));
  }
  @Post('reports/:period')
  @HttpCode(200)
  @ApiOperation({ summary: 'Submit one report of a recurring duty' })
  submit(
    @Req() request: FastifyRequest,
    @Param('taskId') taskId: string,
    @Param('period') period: string,
    @Body() { occurredAt, values, note, evidence }: SubmitReportDto,
  ) {
    const figures = values.map(({ name, amount, unit, base }) => ({ name, amount, unit, base: base ?? null }));
    return this.road.run(request, occurredAt, (meta) => new SubmitReport(meta, { taskId, period, values: figures, note, evidence }));
  }
  @Post('reports/:period/waive')
  @HttpCode(200)
  @ApiOperation({ summary: 'Do without one report of a recurring duty' })
  waive(
    @Req() request: FastifyRequest,
    @Param('taskId') taskId: string,
    @Param('period') period: string,
    @Body() { occurredAt, reason }: ReasonDto,
  ) {
    return this.road.run(request, occurredAt, (meta) => new WaiveReport(meta, { taskId, period, reason }));
  }
}
