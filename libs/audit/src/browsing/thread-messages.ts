import type { ErrorCode, ErrorDetails } from '@cascade/event-store/domain';

/** What the audit thread is asked, and what it tells. */
export interface Asked {
  readonly id: number;
  readonly name: 'find' | 'open' | 'kinds' | 'close';
  readonly args: readonly unknown[];
}
export interface Told {
  readonly id: number;
  readonly result?: unknown;
  /** A refusal loses its class on the way; its code and details are what the other side needs. */
  readonly refusal?: { readonly code: ErrorCode; readonly details: ErrorDetails[ErrorCode] };
  readonly failure?: string;
}
