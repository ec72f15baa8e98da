import type { Span } from '../content';

/** What a person says of one field. `value` null: it is not there; an entry of a list at whose pointer null is put is removed, '-' adds one. */
export type AskedCorrection =
  | { readonly kind: 'confirmed'; readonly pointer: string }
  | { readonly kind: 'corrected'; readonly pointer: string; readonly value: unknown; readonly span?: Span | null; readonly reason: string };
