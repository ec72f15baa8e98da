import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags, IntersectionType } from '@nestjs/swagger';
import { GROUPINGS, NotUpdatingQuery, OfficialTableQuery, OfficialTasksQuery, type Grouping } from '@cascade/lineage';
import { OFFICIAL_BUCKETS, type OfficialBucket } from '@cascade/lineage/domain';
import { firstInstantOf } from '@cascade/calendar/domain';
import { DomainError } from '@cascade/event-store/domain';
import { Count, Flag, Id, OneOf, Text, When } from '../http/fields';
import { PAGE, PageQuery, ViewQuery } from '../http/view';
import { lastInstantOf } from '../http/written-times';
import { Problems } from './documented';
import { Questions } from './questions';

const LEVELS = ['central', 'province', 'district', 'commune', 'unknown'] as const;
const FORCES = ['binding', 'request', 'encouragement'] as const;
/** Which tasks a table counts. */
class ScopeQuery extends ViewQuery {
  @Text({ description: 'Tasks that this body answers for', optional: true, max: 200 }) authorityId?: string;
  @Id({ description: 'Tasks that this order gives', optional: true }) directiveId?: string;
  @Flag({ description: 'With the bodies and orders below', optional: true }) below?: boolean;
  @When({ description: 'Period: deadlines from this day on; tasks without deadline by the day they were given', optional: true })
  from?: string;
  @When({ description: 'Period: until the end of this day', optional: true }) until?: string;
}
class TableQuery extends ScopeQuery {
  @OneOf({ description: 'One line for all, or one for each', optional: true, values: GROUPINGS }) by?: Grouping;
}
class CellQuery extends IntersectionType(ScopeQuery, PageQuery) {
  @OneOf({ description: 'Which cell', values: OFFICIAL_BUCKETS }) bucket!: OfficialBucket;
  @OneOf({ description: 'Left out: the binding ones, as the table counts them', optional: true, values: FORCES })
  force?: (typeof FORCES)[number];
  @OneOf({ description: 'Only bodies of this level, as lines of the table by level name them', optional: true, values: LEVELS })
  level?: (typeof LEVELS)[number];
}
class NotUpdatingDto extends PageQuery {
  @Count({ description: 'Only tasks given so many days ago or longer', optional: true, min: 0, max: 3650 }) days?: number;
  @Text({ description: 'Only this body and all below it', optional: true, max: 200 }) authorityId?: string;
}
const scopeOf = ({ authorityId, directiveId, below, from, until }: ScopeQuery) => {
  const period = {
    from: from === undefined ? undefined : firstInstantOf(from, 'from'),
    to: until === undefined ? undefined : lastInstantOf(until) + 1,
  };
  if (period.from !== undefined && period.to !== undefined && period.to <= period.from)
    throw new DomainError('request.invalid', {
      errors: [{ field: 'until', vi: 'kỳ kết thúc trước khi bắt đầu', en: 'the period ends before it begins' }],
    });
  return { bodyId: authorityId, directiveId, below, ...period };
};
/** The official table, as of any instant and as known at any. */
@ApiTags('official table')
@Controller('api/official')
@Problems()
export class OfficialController {
  constructor(private readonly questions: Questions) {}
  @Get()
  @ApiOperation({ summary: 'Done in time, done late, open in time, open overdue, without deadline; requests and encouragements apart' })
  table(@Query() query: TableQuery) {
    return this.questions.ask(query, (at) => new OfficialTableQuery({ ...scopeOf(query), by: query.by }, at));
  }
  @Get('tasks')
  @ApiOperation({ summary: 'The tasks of one cell; without deadline: the oldest first' })
  tasks(@Query() query: CellQuery) {
    const { bucket, force, level, limit = PAGE, cursor } = query;
    return this.questions.ask(query, (at) => new OfficialTasksQuery({ ...scopeOf(query), bucket, force, level, limit, cursor }, at));
  }
  @Get('not-updating')
  @ApiOperation({ summary: 'Bodies with open tasks that they have never said a word about' })
  notUpdating(@Query() query: NotUpdatingDto) {
    const { days = 0, limit = PAGE, cursor, authorityId: bodyId } = query;
    return this.questions.ask(query, (at) => new NotUpdatingQuery({ days, bodyId, limit, cursor }, at));
  }
}
