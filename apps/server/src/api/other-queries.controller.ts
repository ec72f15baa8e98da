import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { EVENT_STORE, type EventStore } from '@cascade/event-store';
import type { RecordedEvent } from '@cascade/event-store/domain';
import { firstInstantOf } from '@cascade/calendar/domain';
import { ListTasksQuery } from '@cascade/lineage';
import { FindAuthoritiesQuery } from './find-authorities.query-bus';
import { PAGE, viewOf } from '../http/view';
import { Problems } from './documented';
import { AuthoritiesQuery, HistoryQuery, TasksQuery } from './queries.dto';
import { Questions } from './questions';

@ApiTags('tasks, bodies, history')
@Controller('api')
@Problems()
export class OtherQueriesController {
  constructor(
    private readonly questions: Questions,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  @Get('tasks')
  @ApiOperation({ summary: 'Tasks by order, body and state' })
  tasks(@Query() query: TasksQuery): Promise<object> {
    const { directiveId, authorityId, state, below, limit = PAGE, cursor } = query;
    return this.questions.ask(query, (at) => new ListTasksQuery({ directiveId, authorityId, state, below, limit, cursor }, at));
  }
  @Get('authorities')
  @ApiOperation({ summary: 'Bodies by name, level and the body above, as they stood' })
  authorities(@Query() query: AuthoritiesQuery): Promise<object> {
    const { text, level, parentId, limit = PAGE, cursor } = query;
    return this.questions.ask(query, (at) => new FindAuthoritiesQuery({ text, level, parentId, limit, cursor }, at));
  }
  @Get('streams/:stream')
  @ApiOperation({ summary: 'The history of one stream, event by event, as stored' })
  async history(@Param('stream') stream: string, @Query() query: HistoryQuery): Promise<object> {
    const { direction = 'forwards', limit = 100, from } = query;
    const { asOf, knownAt } = viewOf(query);
    const known = typeof knownAt === 'object' ? knownAt.instant : undefined;
    const items: object[] = [];
    let next: bigint | null = null;
    for await (const event of this.store.readStream(stream, { direction, from: from === undefined ? undefined : BigInt(from) })) {
      if (known !== undefined && Date.parse(event.metadata.recordedAt) > known) continue;
      if (asOf !== undefined && heldFrom(event) > asOf) continue;
      if (items.length === limit) {
        next = event.revision;
        break;
      }
      items.push({ id: event.id, revision: event.revision, type: event.type, version: event.version, data: event.data, ...event.metadata });
    }
    return { stream, items, next, ...this.questions.stated(asOf) };
  }
}
const heldFrom = ({ metadata }: RecordedEvent): number =>
  metadata.occurredAt === null ? Date.parse(metadata.recordedAt) : firstInstantOf(metadata.occurredAt);
