import type { FoundDirective } from './finding/found-directive';

declare module '@cascade/event-store/domain' {
  interface ErrorDetails {
    /** What was written means several; at most ten of them. */
    'directive.ambiguous': { id: string; candidates: readonly FoundDirective[] };
    'cursor.unreadable': { cursor: string };
    /** No event was ever written to it. */
    'stream.unknown': { stream: string };
    /** A search was to be narrowed to a place that bears no such name. */
    'search.place-unknown': { place: string };
    'search.period-reversed': { from: string; to: string };
  }
}
