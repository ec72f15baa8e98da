import { Confidential } from '../access/confidential';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { KEY_STORE, sealedFields, type KeyStore } from '@cascade/content-store';
import { EVENT_STORE, type EventStore } from '@cascade/event-store';
import { DomainError, openTexts, type EventMetadata, type RecordedEvent } from '@cascade/event-store/domain';
import { firstInstantOf } from '@cascade/calendar/domain';
import { ListTasksQuery, LogPositionQuery } from '@cascade/lineage';
import { FindAuthoritiesQuery } from './find-authorities.query-bus';
import { duePeriod, PAGE, viewOf } from '../http/view';
import { Problems } from './documented';
import { AuthoritiesQuery, HistoryQuery, TasksQuery } from './queries.dto';
import { KnownBodies } from './known-bodies';
import { Questions } from './questions';

/** One event of a stream as it is stored, its metadata beside it. */
interface StoredEvent extends EventMetadata {
  readonly id: string;
  readonly revision: bigint;
  readonly type: string;
  readonly version: number;
  /** The shape hangs on type and version. */
  readonly data: object;
}
/** Streams whose words whoever may read the stream may read: of an order, its recipients and tasks, and of absences. Names of accounts, notes and addresses are not among them. */
const WITH_WORDS = /^(?:directive|warning|delivery|carriage|task|report|delegation)-/;
@ApiTags('tasks, bodies, history')
@Controller('api')
@Problems()
export class OtherQueriesController {
  constructor(
    private readonly questions: Questions,
    private readonly confidential: Confidential,
    private readonly bodies: KnownBodies,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(KEY_STORE) private readonly keys: KeyStore,
  ) {}

  @Get('tasks')
  @ApiOperation({ summary: 'Tasks by order, body and state' })
  tasks(@Query() query: TasksQuery) {
    const { directiveId, authorityId, state, below, issuerId, status, extension, pending, givenDaysAgo, limit = PAGE, cursor } = query;
    const due = duePeriod({ from: query.dueFrom, to: query.dueTo });
    const asked = { directiveId, authorityId, state, below, issuerId, status, extension, pending, givenDaysAgo };
    const params = { ...asked, ...due, limit, cursor };
    return this.questions.ask(query, (at) => new ListTasksQuery(params, at));
  }
  @Get('authorities')
  @ApiOperation({ summary: 'Bodies by name, level and the body above, as they stood' })
  async authorities(@Query() query: AuthoritiesQuery) {
    const { text, level, parentId, limit = PAGE, cursor } = query;
    if (parentId !== undefined) await this.bodies.mustHold([['parentId', `authority-${parentId}`]]);
    return this.questions.ask(query, (at) => new FindAuthoritiesQuery({ text, level, parentId, limit, cursor }, at));
  }
  @Get('streams/:stream')
  @ApiOperation({
    summary: 'The history of one stream, event by event, as stored; `opened`: with its sealed words readable, where who asks may read them',
  })
  async history(@Param('stream') stream: string, @Query() query: HistoryQuery) {
    await this.confidential.readStream(stream);
    const { direction = 'forwards', limit = 100, from } = query;
    const { asOf, knownAt } = viewOf(query);
    // Without a limit of knowledge a history is read to the end of the log, which the read models may not have reached yet.
    const limited = knownAt === undefined ? null : await this.questions.answer(query, (at) => new LogPositionQuery(at));
    const known = limited && BigInt(limited.result.position);
    const items: StoredEvent[] = [];
    let next: bigint | null = null;
    if (!(await isKnown(this.store, stream))) throw new DomainError('stream.unknown', { stream });
    for await (const event of this.store.readStream(stream, { direction, from: from === undefined ? undefined : BigInt(from) })) {
      if (known !== null && event.position > known) continue;
      if (asOf !== undefined && heldFrom(event) > asOf) continue;
      if (items.length === limit) {
        next = event.revision;
        break;
      }
      const data = query.opened && WITH_WORDS.test(stream) ? this.opened(event.data) : event.data;
      items.push({ id: event.id, revision: event.revision, type: event.type, version: event.version, data, ...event.metadata });
    }
    if (limited) return { stream, items, next, ...limited.stated };
    return { stream, items, next, ...this.questions.stated(asOf) };
  }
  /** Null where the key is destroyed. */
  private opened(data: object): object {
    const fields = sealedFields(this.keys);
    return openTexts(data, (sealed) => fields.unseal(sealed)) as object;
  }
}
const isKnown = async (store: EventStore, stream: string): Promise<boolean> => {
  for await (const _first of store.readStream(stream, { limit: 1 })) return true;
  return false;
};
const heldFrom = ({ metadata }: RecordedEvent): number =>
  metadata.occurredAt === null ? Date.parse(metadata.recordedAt) : firstInstantOf(metadata.occurredAt);
