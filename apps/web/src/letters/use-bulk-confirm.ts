import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api, rememberWrite } from '../api/client';

export interface ToConfirm {
  readonly directiveId: string;
  readonly symbol: string;
  /** What the person saw waiting: nothing that came since is confirmed with it. */
  readonly pointers: readonly string[];
}
/** A letter that this person has just confirmed, at the revision that this made: it is taken back only while nothing came after. */
export interface Confirmed {
  readonly directiveId: string;
  readonly symbol: string;
  readonly revision: number;
}
export interface BulkState {
  readonly act: 'confirm' | 'takeBack';
  readonly all: number;
  readonly done: number;
  /** By letter: its number, and why not. */
  readonly failed: Readonly<Record<string, { readonly symbol: string; readonly error: unknown }>>;
  readonly confirmed: readonly Confirmed[];
  readonly isRunning: boolean;
}
const IDLE: BulkState = { act: 'confirm', all: 0, done: 0, failed: {}, confirmed: [], isRunning: false };
interface Answer {
  readonly after?: string;
  readonly revision?: string | number;
}
/** Confirms letter after letter, or takes those confirmations back; a refusal of one holds up no other, and it can be stopped between two. */
export const useBulkConfirm = () => {
  const client = useQueryClient();
  const [state, setState] = useState(IDLE);
  const control = useRef<AbortController | null>(null);
  const each = async <Letter extends { readonly directiveId: string; readonly symbol: string }>(
    letters: readonly Letter[],
    send: (letter: Letter) => Promise<{ data?: unknown }>,
    whenDone: (letter: Letter, answer: Answer) => (before: BulkState) => BulkState,
  ): Promise<void> => {
    const stop = (control.current = new AbortController());
    for (const letter of letters) {
      if (stop.signal.aborted) break;
      try {
        const answer = ((await send(letter)).data ?? {}) as Answer;
        rememberWrite(answer.after);
        setState((before) => whenDone(letter, answer)({ ...before, done: before.done + 1 }));
      } catch (error) {
        const { directiveId, symbol } = letter;
        setState((before) => ({ ...before, failed: { ...before.failed, [directiveId]: { symbol, error } } }));
      }
    }
    // The list is asked for first: what is done no longer stands in it when the next act begins.
    await client.invalidateQueries();
    setState((before) => ({ ...before, isRunning: false }));
  };
  const send = (path: '/api/directives/{directiveId}/reading/confirm' | '/api/directives/{directiveId}/reading/take-back') => {
    return (directiveId: string, body: object): Promise<{ data?: unknown }> =>
      api.POST(path, { params: { path: { directiveId } }, body, headers: { 'Idempotency-Key': crypto.randomUUID() } } as never);
  };
  const confirm = (letters: readonly ToConfirm[]): Promise<void> => {
    setState(({ confirmed }) => ({ ...IDLE, confirmed, all: letters.length, isRunning: true }));
    return each(
      letters,
      ({ directiveId, pointers }) => send('/api/directives/{directiveId}/reading/confirm')(directiveId, { pointers: [...pointers] }),
      ({ directiveId, symbol }, { revision }) =>
        (before) => {
          const others = before.confirmed.filter((letter) => letter.directiveId !== directiveId);
          return { ...before, confirmed: [...others, { directiveId, symbol, revision: Number(revision) }] };
        },
    );
  };
  /** What was confirmed here since the page was opened, undone with a reason; what could not be stays among the confirmed. */
  const takeBack = (reason: string): Promise<void> => {
    const { confirmed } = state;
    setState({ ...IDLE, act: 'takeBack', confirmed, all: confirmed.length, isRunning: true });
    return each(
      confirmed,
      ({ directiveId, revision }) => send('/api/directives/{directiveId}/reading/take-back')(directiveId, { reason, expected: revision }),
      ({ directiveId }) =>
        (before) => ({ ...before, confirmed: before.confirmed.filter((letter) => letter.directiveId !== directiveId) }),
    );
  };
  return { ...state, confirm, takeBack, stop: () => control.current?.abort() };
};
