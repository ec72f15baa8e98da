import { DomainError } from '@cascade/event-store/domain';
import type { Words } from './languages';

declare module '@cascade/event-store/domain' {
  interface ErrorDetails {
    'request.invalid': { errors: readonly FieldError[] };
    'request.malformed': { reason: string };
    'request.too-large': { limit: string };
    'request.unknown-media-type': { found: string; expected: string };
    'request.no-such-route': { method: string; path: string };
    'request.address-unreadable': { path: string };
    'request.head-too-large': object;
    'request.foreign-origin': { origin: string };
    'request.body-unknown': { authorityId: string };
    'idempotency-key.malformed': { value: string };
    'idempotency-key.reused': object;
    'engine.not-ready': { state: string };
    'store.empty': { path: string };
  }
}
/** A field that is needed here, though other requests of the kind do without it. */
export const missing = (field: string): DomainError =>
  new DomainError('request.invalid', { errors: [{ field, vi: 'còn thiếu', en: 'is missing' }] });
/** What is wrong with one field; `field` is its path: 'content.items.0.text'. */
export interface FieldError extends Words {
  readonly field: string;
}
