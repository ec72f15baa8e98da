import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  calendarStream,
  foldCalendar,
  vietNamCalendar,
  VIET_NAM_CALENDAR_ID,
  type CalendarEvent,
  type WorkCalendar,
} from '@cascade/calendar/domain';
import { deliveryStream } from '@cascade/directives/domain';
import { EVENT_STORE, READ_MODELS, type Answer, type AskOptions, type EventStore, type ReadModels } from '@cascade/event-store';
import type { RecordedEvent } from '@cascade/event-store/domain';
import { taskStream } from '@cascade/tasks/domain';
import type { TaskCounts, TaskState } from '../domain/task-state';
import { calendarOf, STATE_RULES, whyDue, whyState, type WhyDue, type WhyEvent, type Words } from '../domain/why';
import type { ListedChild, TaskGrounds } from '../following/why.query';

export const WHY = ['due', 'state', 'rollup'] as const;
export type WhyOf = (typeof WHY)[number];
export interface WhyParams {
  readonly taskId: string;
  readonly of: WhyOf;
}
interface Asked {
  readonly taskId: string;
  readonly directiveSymbol: string | null;
  readonly itemLabel: string | null;
  readonly assigneeName: string | null;
}
export type Why = Asked &
  (
    | ({ readonly of: 'due' } & WhyDue)
    | {
        readonly of: 'state';
        readonly state: TaskState;
        readonly dueAt: number | null;
        readonly rule: Words;
        readonly events: readonly WhyEvent[];
      }
    | {
        readonly of: 'rollup';
        /** Its own, which no child changes. */
        readonly state: TaskState;
        readonly rollUp: TaskCounts;
        readonly children: readonly ListedChild[];
      }
  );
/** The events, the rule and the calendar entries behind a value of a task. */
export class WhyQuery extends Query<Answer<Why>> {
  constructor(
    readonly params: WhyParams,
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
@QueryHandler(WhyQuery)
export class WhyHandler implements IQueryHandler<WhyQuery> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}
  async execute({ params: { taskId, of }, at }: WhyQuery): Promise<Answer<Why>> {
    const answer = await this.readModels.ask<TaskGrounds>('task-grounds', { taskId }, at);
    const { task, recipients, children, rollUp } = answer.result;
    const { directiveSymbol, itemLabel, assigneeName, state, dueAt } = task;
    const asked = { taskId, directiveSymbol, itemLabel, assigneeName };
    const known = BigInt(task.knownPosition);
    if (of === 'rollup') return { ...answer, result: { ...asked, of, state, rollUp, children } };
    const own = await this.eventsOf(taskStream(taskId), known);
    if (of === 'due') {
      const calendars = await this.calendarsOf(own, known);
      return { ...answer, result: { ...asked, of, ...whyDue(own, answer.asOf, (version) => calendars.get(version) ?? null) } };
    }
    const letters = await Promise.all(recipients.map((recipient) => this.eventsOf(deliveryStream(task.directiveId, recipient), known)));
    const exchange = letters.flat().filter(({ type }) => type.startsWith('Delivery') || type === 'FactCorrected');
    const events = whyState(state, [...own, ...exchange], answer.asOf);
    return { ...answer, result: { ...asked, of, state, dueAt, rule: STATE_RULES[state], events } };
  }
  private async eventsOf(stream: string, known: bigint): Promise<RecordedEvent[]> {
    const events: RecordedEvent[] = [];
    for await (const event of this.store.readStream(stream)) if (event.position <= known) events.push(event);
    return events;
  }
  /** Each calendar as it stood at the revision that a deadline was computed with; the one carried along where the log has none. */
  private async calendarsOf(events: readonly RecordedEvent[], known: bigint): Promise<Map<string, WorkCalendar>> {
    const versions = new Set(
      events.filter(({ type }) => type === 'DeadlineSet').map(({ data }) => (data as { calendarVersion: string }).calendarVersion),
    );
    const calendars = new Map<string, WorkCalendar>();
    for (const version of versions) {
      const named = calendarOf(version);
      if (!named) continue;
      const said = (await this.eventsOf(calendarStream(named.calendarId), known)).filter(
        ({ revision }) => Number(revision) <= named.revision,
      );
      const folded =
        foldCalendar(said as unknown as CalendarEvent[]) ?? (named.calendarId === VIET_NAM_CALENDAR_ID ? vietNamCalendar() : null);
      if (folded) calendars.set(version, folded);
    }
    return calendars;
  }
}
