import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CLOCK, isoOf, type Clock } from '@cascade/calendar';
import { ListRemindersQuery, TasksForCalendarQuery } from '@cascade/lineage';
import { RetryReminder, SetReminders } from '@cascade/tasks';
import { CHANNELS, type Channel, type ReminderRule } from '@cascade/tasks/domain';
import { IsIn } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Count, Flag, Id, OneOf, Parts, Text, Texts } from '../http/fields';
import { bilingual } from '../http/languages';
import { PAGE, PageQuery, ViewQuery } from '../http/view';
import { feedOf } from '../reminders/task-feed';
import { Occurring } from './directive-commands.dto';
import { CommandHeaders, Produces } from './documented';
import { KnownBodies } from './known-bodies';
import { Questions } from './questions';
import { CommandRoad } from './road';

class ReminderRuleDto {
  @Count({ description: 'Days from the first instant that is too late: -3 before, 1 after', min: -183, max: 183 }) days!: number;
  @OneOf({ description: 'ours: tasks to do; given: tasks given to others', values: ['ours', 'given'] }) about!: ReminderRule['about'];
  @Texts({ description: 'Beside the application: email, webhook', optional: true, max: 3 })
  @IsIn(CHANNELS, { each: true, message: bilingual({ vi: `phải là ${CHANNELS.join(', ')}`, en: `must be ${CHANNELS.join(', ')}` }) })
  channels?: Channel[];
}
class PolicyDto extends Occurring {
  @Parts({ description: 'What to tell; none: nothing', of: () => ReminderRuleDto, max: 40 }) rules!: ReminderRuleDto[];
  @Text({ description: 'Where mail goes', optional: true, max: 200 }) email?: string;
  @Text({ description: 'Where calls go', optional: true, max: 500 }) webhookUrl?: string;
  @Text({ description: 'Signs the calls; 24 characters at least', optional: true, max: 200 }) webhookSecret?: string;
}
class RemindersQuery extends PageQuery {
  @Flag({ description: 'Only those that a channel gave up', optional: true }) gaveUp?: boolean;
  @Id({ description: 'Told to this body', optional: true }) authorityId?: string;
}
class FeedQuery extends ViewQuery {
  @Flag({ description: 'With the bodies below', optional: true }) below?: boolean;
  @Text({ description: 'Of the address to subscribe to; in place of signing in', optional: true, max: 100 }) token?: string;
}
const isoOrNull = (at: number | null): string | null => (at === null ? null : isoOf(at));

@ApiTags('tasks')
@Controller('api')
@CommandHeaders()
export class RemindersController {
  constructor(
    private readonly road: CommandRoad,
    private readonly bodies: KnownBodies,
    private readonly questions: Questions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Put('authorities/:authorityId/reminders')
  @HttpCode(200)
  @ApiOperation({ summary: 'Say what a body wants to be told of its tasks, when, and by which channels' })
  async set(@Req() request: FastifyRequest, @Param('authorityId') authorityId: string, @Body() body: PolicyDto) {
    await this.bodies.mustHold([['authorityId', `authority-${authorityId}`]]);
    const rules = body.rules.map(({ days, about, channels = [] }) => ({ days, about, channels }));
    const {
      occurredAt,
      email = null as string | null,
      webhookUrl = null as string | null,
      webhookSecret = null as string | null,
    } = body as PolicyDto & {
      email: string | null;
      webhookUrl: string | null;
      webhookSecret: string | null;
    };
    return this.road.run(request, occurredAt, (meta) => new SetReminders(meta, { authorityId, rules, email, webhookUrl, webhookSecret }));
  }
  @Get('reminders')
  @ApiOperation({ summary: 'What bodies were told, the latest first, and how far each channel is' })
  async list(@Query() { authorityId, gaveUp, limit = PAGE, cursor, ...view }: RemindersQuery) {
    if (authorityId !== undefined) await this.bodies.mustHold([['authorityId', `authority-${authorityId}`]]);
    const page = await this.questions.ask(view, (at) => new ListRemindersQuery({ authorityId, gaveUp, limit, cursor }, at));
    return {
      ...page,
      items: page.items.map(({ raisedAt, emailNext, webhookNext, ...reminder }) => ({
        ...{ ...reminder, raisedAt: isoOf(raisedAt) },
        ...{ emailNext: isoOrNull(emailNext), webhookNext: isoOrNull(webhookNext) },
      })),
    };
  }
  @Post('reminders/:reminderId/retry')
  @HttpCode(200)
  @ApiOperation({ summary: 'Send a reminder after all that a channel gave up' })
  retry(@Req() request: FastifyRequest, @Param('reminderId') reminderId: string) {
    return this.road.run(request, undefined, (meta) => new RetryReminder(meta, { reminderId }));
  }
  @Get('authorities/:authorityId/tasks.ics')
  @Produces('text/calendar')
  @ApiOperation({ summary: 'The deadlines of a body as a calendar to subscribe to; what is over is in it as cancelled' })
  async feed(
    @Param('authorityId') authorityId: string,
    @Query() { below, ...view }: FeedQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const feed = await this.questions.ask(view, (at) => new TasksForCalendarQuery({ authorityId, below }, at));
    void reply.header('content-type', 'text/calendar; charset=utf-8');
    return feedOf(feed, this.clock.now());
  }
}
