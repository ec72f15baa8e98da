import type { FoundDirective } from './finding/found-directive';

declare module '@cascade/event-store/domain' {
  interface ErrorDetails {
    /** What was written means several; at most ten of them. */
    'directive.ambiguous': { id: string; candidates: readonly FoundDirective[] };
    'cursor.unreadable': { cursor: string };
  }
}
