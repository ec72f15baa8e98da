import { Confidential } from '../access/confidential';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { QueryBus } from '@nestjs/cqrs';
import { EventKindsQuery, FindEventsQuery, OpenEventQuery, type EventFilter } from '@cascade/audit';
import { READ_MODELS, type ReadModels } from '@cascade/event-store';
import { DomainError } from '@cascade/event-store/domain';
import { LogPositionQuery, type NamesOf } from '@cascade/lineage';
import { dayEnds, PAGE, viewOf, ViewQuery } from '../http/view';
import { Problems } from './documented';
import { EventsQuery } from './events.dto';
import { Questions } from './questions';

/** The cursor of a page is the ordinal it ended with. @throws DomainError `cursor.unreadable` */
const ordinalOf = (cursor: string | undefined): number | undefined => {
  if (cursor === undefined) return undefined;
  if (!/^\d{1,15}$/.test(cursor)) throw new DomainError('cursor.unreadable', { cursor });
  return Number(cursor);
};
/** The log as it lies on disk, looked through from a thread of its own: for who must prove what was known and done. */
@ApiTags('audit')
@Controller('api/events')
@Problems()
export class EventsController {
  constructor(
    private readonly bus: QueryBus,
    private readonly questions: Questions,
    private readonly confidential: Confidential,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Events by stream, kind, type, account, command and time of recording' })
  async find(@Query() query: EventsQuery) {
    const { stream, category, type, actor, correlationId, order = 'older', behind, limit = PAGE, cursor } = query;
    const { asOf } = viewOf(query);
    const known = query.knownAt === undefined ? null : (await this.questions.answer(query, (at) => new LogPositionQuery(at))).stated;
    const filter: EventFilter = { stream, category, type, actor, correlationId, ...dayEnds(query), asOf, knownAt: known?.knownAt };
    const after = ordinalOf(cursor) ?? behind;
    const page = await this.bus.execute(new FindEventsQuery({ filter: present(filter), order, after, limit }));
    const names = await this.namesOf(page.items.map(({ onBehalfOf }) => onBehalfOf));
    return { ...page, next: page.next === null ? null : String(page.next), names, ...(known ?? this.questions.stated(asOf)) };
  }
  @Get('kinds')
  @ApiOperation({ summary: 'Types, kinds of streams and accounts that occur in the log, to choose from' })
  async kinds(@Query() _view: ViewQuery) {
    return this.bus.execute(new EventKindsQuery());
  }
  @Get(':ordinal')
  @ApiOperation({ summary: 'One event exactly as stored, what caused it and what followed from it' })
  async one(@Param('ordinal') written: string, @Query() view: ViewQuery) {
    const ordinal = /^\d{1,15}$/.test(written) ? Number(written) : 0;
    const event = await this.bus.execute(new OpenEventQuery(ordinal));
    const stated = view.knownAt === undefined ? null : (await this.questions.answer(view, (at) => new LogPositionQuery(at))).stated;
    const knownAt = stated?.knownAt ?? Infinity;
    if (ordinal > knownAt) throw new DomainError('event.unknown', { ordinal });
    await this.confidential.readStream(event.stream);
    const names = await this.namesOf([event, event.cause, ...event.effects].map((line) => line?.onBehalfOf ?? null));
    // The number is the event's own, not that of the last one known.
    return {
      ...(stated ?? this.questions.stated(viewOf(view).asOf)),
      ...event,
      effects: event.effects.filter((effect) => effect.ordinal <= knownAt),
      names,
    };
  }
  /** Of the bodies that were acted for; today's. */
  private async namesOf(ids: readonly (string | null)[]): Promise<NamesOf['bodies']> {
    const bodyIds = [...new Set(ids)].filter((id) => id !== null);
    if (bodyIds.length === 0 || this.readModels.state().state === 'not-ready') return {};
    const { asOf } = this.questions.stated();
    return (await this.readModels.ask<NamesOf>('names-of', { bodyIds, directiveIds: [] }, { asOf: Date.parse(asOf) })).result.bodies;
  }
}
const present = (filter: EventFilter): EventFilter =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as EventFilter;
