import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { GroupPageQuery, ListGroupsQuery } from '@cascade/authorities';
import { isoOf } from '@cascade/calendar';
import { lastBackup } from '@cascade/content-store';
import { NumberingQuery } from '@cascade/directives';
import { QueryBus } from '@nestjs/cqrs';
import { ReminderPolicyQuery } from '@cascade/tasks';
import { DATA_FOLDER } from '../engine/resources';
import { Id } from '../http/fields';
import { PAGE, PageQuery, ViewQuery } from '../http/view';
import { Problems } from './documented';
import { KnownBodies } from './known-bodies';
import { Questions } from './questions';

class GroupsQuery extends PageQuery {
  @Id({ description: 'Kept by this body', optional: true }) ownerId?: string;
}
/** What administrators have set, as it stands: the answers to what the command addresses of the same names set. */
@ApiTags('bodies and groups')
@Controller('api')
@Problems()
export class PoliciesController {
  constructor(
    private readonly questions: Questions,
    private readonly bodies: KnownBodies,
    private readonly bus: QueryBus,
    @Inject(DATA_FOLDER) private readonly dataFolder: string,
  ) {}

  @Get('groups')
  @ApiOperation({ summary: 'Named sets of bodies, as they stood' })
  async groups(@Query() { ownerId, limit = PAGE, cursor, ...view }: GroupsQuery) {
    if (ownerId !== undefined) await this.bodies.mustHold([['ownerId', `authority-${ownerId}`]]);
    return this.questions.ask(view, (at) => new ListGroupsQuery({ ownerId, limit, cursor }, at));
  }
  @Get('groups/:groupId')
  @ApiOperation({ summary: 'One set with its members, as they stood' })
  async group(@Param('groupId') groupId: string, @Query() view: ViewQuery) {
    const { result, stated } = await this.questions.answer(view, (at) => new GroupPageQuery({ groupId }, at));
    return { ...result, bodies: result.bodies.map((body) => ({ ...body, since: isoOf(body.since) })), ...stated };
  }
  @Get('authorities/:authorityId/numbering')
  @ApiOperation({ summary: 'Which types a body numbers apart, by year' })
  async numbering(@Param('authorityId') authorityId: string) {
    await this.bodies.mustHold([['authorityId', `authority-${authorityId}`]]);
    return this.bus.execute(new NumberingQuery(authorityId));
  }
  @Get('authorities/:authorityId/reminders')
  @ApiOperation({ summary: 'What a body wants to be told; its secret is never told again' })
  async reminders(@Param('authorityId') authorityId: string) {
    await this.bodies.mustHold([['authorityId', `authority-${authorityId}`]]);
    return this.bus.execute(new ReminderPolicyQuery(authorityId));
  }
  @Get('backup')
  @ApiTags('operation')
  @ApiOperation({ summary: 'The last backup of this data folder that was read back whole; null where none is known' })
  async backup() {
    return { lastBackup: await lastBackup(this.dataFolder) };
  }
}
