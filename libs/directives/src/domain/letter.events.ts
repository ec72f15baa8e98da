import type { EventOf } from '@cascade/event-store/domain';

/** A letter with a secrecy mark came to the door. `fingerprint` tells that the same file came before and nothing about what it says. */
export type LetterRefused = EventOf<'LetterRefused', 1, { fingerprint: string; mark: string }>;
export const refusalStream = (fingerprint: string): string => `refusal-${fingerprint}`;
