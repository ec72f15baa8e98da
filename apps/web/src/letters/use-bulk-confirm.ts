import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api, rememberWrite } from '../api/client';

export interface ToConfirm {
  readonly directiveId: string;
  /** What the person saw waiting: nothing that came since is confirmed with it. */
  readonly pointers: readonly string[];
}
export interface BulkState {
  readonly all: number;
  readonly done: number;
  readonly failed: Readonly<Record<string, unknown>>;
  readonly isRunning: boolean;
}
const IDLE: BulkState = { all: 0, done: 0, failed: {}, isRunning: false };
/** Confirms letter after letter; a refusal of one holds up no other, and it can be stopped between two. */
export const useBulkConfirm = () => {
  const client = useQueryClient();
  const [state, setState] = useState(IDLE);
  const control = useRef<AbortController | null>(null);
  const confirm = async (letters: readonly ToConfirm[]): Promise<void> => {
    const stop = (control.current = new AbortController());
    setState({ ...IDLE, all: letters.length, isRunning: true });
    for (const { directiveId, pointers } of letters) {
      if (stop.signal.aborted) break;
      try {
        const { data } = await api.POST('/api/directives/{directiveId}/reading/confirm', {
          params: { path: { directiveId } },
          body: { pointers: [...pointers] },
          headers: { 'Idempotency-Key': crypto.randomUUID() },
        } as never);
        rememberWrite((data as { after?: string } | undefined)?.after);
        setState((before) => ({ ...before, done: before.done + 1 }));
      } catch (error) {
        setState((before) => ({ ...before, failed: { ...before.failed, [directiveId]: error } }));
      }
    }
    setState((before) => ({ ...before, isRunning: false }));
    await client.invalidateQueries();
  };
  return { ...state, confirm, stop: () => control.current?.abort() };
};
