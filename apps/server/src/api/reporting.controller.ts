import { Body, Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Recurrence } from '@cascade/calendar/domain';
import { CollectedReportQuery, TaskOccurrencesQuery } from '@cascade/lineage';
import { CollectReport, CorrectReport, WorkOnTask, type ReportCollected, type TaskWorked } from '@cascade/tasks';
import { isPeriod } from '@cascade/tasks/domain';
import { DomainError } from '@cascade/event-store/domain';
import type { FastifyRequest } from 'fastify';
import { Count, Flag, Hour, Id, OneOf, Text, When } from '../http/fields';
import { ViewQuery } from '../http/view';
import { Occurring, ReasonDto } from './directive-commands.dto';
import { CommandHeaders } from './documented';
import { KnownBodies } from './known-bodies';
import { Questions } from './questions';
import { CommandRoad } from './road';

const EVERY = ['day', 'week', 'month', 'quarter', 'halfYear', 'year'] as const;
const ON_DAY_OFF = ['keep', 'skip', 'nextWorkingDay', 'previousWorkingDay'] as const;
class DutyDto extends Occurring {
  @Text({ description: 'As worded', max: 300, example: 'trước 14 giờ hàng ngày' }) text!: string;
  @OneOf({ description: 'How often', values: EVERY }) every!: (typeof EVERY)[number];
  @Hour({ description: 'Before which hour', optional: true }) before?: string;
  @Count({ description: 'On which day of the month, or ISO weekday', optional: true, min: 1, max: 31 }) day?: number;
  @Flag({ description: 'The day itself is still in time', optional: true }) inclusive?: boolean;
  @OneOf({ description: 'What becomes of one that falls on a day off', optional: true, values: ON_DAY_OFF })
  onDayOff?: (typeof ON_DAY_OFF)[number];
  @When({ description: 'The first day' }) fromOn!: string;
  @When({ description: 'The last day; left out: as long as the order stands', optional: true }) untilOn?: string;
  @Id({ description: 'The unit through which the reports go', optional: true }) collectorId?: string;
}
class CollectDto extends Occurring {
  @Id({ description: 'The order whose reports are added up' }) directiveId!: string;
  @Id({ description: 'Its item' }) itemId!: string;
  @Text({ description: 'In a few words', optional: true }) note?: string;
}
class ReportCorrectionDto extends ReasonDto {
  @Id({ description: 'The event that is put right; left out: what was recorded last of this period', optional: true }) eventId?: string;
  @Flag({ description: 'It never came, or came with other figures: it may be submitted again', optional: true }) voided?: boolean;
  @When({ description: 'When it really came', optional: true }) happenedAt?: string;
}
class CollectedQuery extends ViewQuery {
  @Id({ description: 'The order' }) directiveId!: string;
  @Id({ description: 'Its item' }) itemId!: string;
  @Text({ description: 'The period', max: 10, example: '2020-08-18' }) period!: string;
}
/** Reports that are due again and again. */
@ApiTags('tasks')
@Controller('api')
@CommandHeaders()
export class ReportingController {
  constructor(
    private readonly road: CommandRoad,
    private readonly questions: Questions,
    private readonly bodies: KnownBodies,
  ) {}
  @Get('tasks/:taskId/reports')
  @ApiOperation({ summary: 'The occurrences of a recurring duty: met, late, missed, waived or still to come' })
  occurrences(@Param('taskId') taskId: string, @Query() query: ViewQuery) {
    return this.questions.ask(query, (at) => new TaskOccurrencesQuery({ taskId }, at));
  }
  @Post('tasks/:taskId/duty')
  @HttpCode(200)
  @ApiOperation({ summary: 'Set a duty to report again and again, with the choices that the wording leaves open' })
  async duty(@Req() request: FastifyRequest, @Param('taskId') taskId: string, @Body() body: DutyDto) {
    const {
      occurredAt,
      text,
      every,
      before = null,
      day = null,
      inclusive = false,
      onDayOff = 'keep',
      fromOn,
      untilOn = null,
      collectorId = null,
    } = body;
    if (collectorId !== null) await this.bodies.mustHold([['collectorId', `authority-${collectorId}`]]);
    const recurrence: Recurrence = { text, every, before, day, inclusive };
    const duty = { recurrence, choices: { onDayOff }, fromOn, untilOn, collectorId, collectorText: null };
    return this.road.run<TaskWorked>(request, occurredAt, (meta) => new WorkOnTask(meta, { taskId, work: { type: 'SetDuty', ...duty } }));
  }
  @Post('tasks/:taskId/reports/:period/collect')
  @HttpCode(200)
  @ApiOperation({ summary: 'Add up the reports from below into one’s own, naming them and who is missing' })
  collect(@Req() request: FastifyRequest, @Param('taskId') taskId: string, @Param('period') period: string, @Body() body: CollectDto) {
    const { occurredAt, directiveId, itemId, note } = body;
    return this.road.run<ReportCollected>(
      request,
      occurredAt,
      (meta) => new CollectReport(meta, { taskId, period, directiveId, itemId, note }),
    );
  }
  @Post('tasks/:taskId/reports/:period/correct')
  @HttpCode(200)
  @ApiOperation({ summary: 'Put a recorded report right: it never came, or it came at another time' })
  correct(
    @Req() request: FastifyRequest,
    @Param('taskId') taskId: string,
    @Param('period') period: string,
    @Body() { occurredAt, eventId = undefined, voided = false, happenedAt, reason }: ReportCorrectionDto,
  ): Promise<object> {
    const correction = { eventId: eventId ?? null, voided, occurredAt: happenedAt ?? null, reason };
    return this.road.run(request, occurredAt, (meta) => new CorrectReport(meta, { taskId, period, correction }));
  }
  @Get('collected-reports')
  @ApiOperation({ summary: 'The reports on one item of an order for one period, added up level by level' })
  collected(@Query() query: CollectedQuery) {
    const { directiveId, itemId, period } = query;
    if (!isPeriod(period)) throw new DomainError('report.period-unreadable', { taskId: '', period });
    return this.questions.ask(query, (at) => new CollectedReportQuery({ directiveId, itemId, period }, at));
  }
}
