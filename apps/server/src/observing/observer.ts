import type { NewEvent } from '@cascade/event-store';
import type { Position } from '@cascade/event-store/domain';

export const OBSERVER = Symbol.for('cascade.OBSERVER');
/** One append as it went; times are ms since 1970. */
export interface ObservedAppend {
  readonly events: readonly NewEvent[];
  readonly from: number;
  readonly to: number;
  /** Null where it was refused. */
  readonly position: Position | null;
  /** 'done', 'conflict' or 'failed'. */
  readonly outcome: 'done' | 'conflict' | 'failed';
}
export interface ObservedRequest {
  readonly method: string;
  /** As declared: '/api/directives/:directiveId'. */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}
export interface ObservedCommand {
  readonly commandId: string;
  /** Its class: 'IssueDirective'. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly failed: boolean;
  /** The caller's own trace (W3C `traceparent`); null where it sent none. */
  readonly traceparent: string | null;
}
/** Who is told what the server does: metrics, traces. Nobody by default; what observes must never fail or wait. */
export interface Observer {
  appended?(append: ObservedAppend): void;
  /** One durable commit of so many appends together. */
  committed?(appends: number): void;
  /** +1, −1. */
  subscribed?(change: number): void;
  requested?(request: ObservedRequest): void;
  commanded?(command: ObservedCommand): void;
  /** Read models hold all up to here. */
  reached?(position: Position): void;
  close?(): Promise<void>;
}
export const observers = (all: readonly Observer[]): Required<Observer> => ({
  appended: (append) => all.forEach((each) => each.appended?.(append)),
  committed: (appends) => all.forEach((each) => each.committed?.(appends)),
  subscribed: (change) => all.forEach((each) => each.subscribed?.(change)),
  requested: (request) => all.forEach((each) => each.requested?.(request)),
  commanded: (command) => all.forEach((each) => each.commanded?.(command)),
  reached: (position) => all.forEach((each) => each.reached?.(position)),
  close: async () => void (await Promise.all(all.map((each) => each.close?.()))),
});
