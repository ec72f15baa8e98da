import type { Processing } from '@cascade/event-store';
import type { ProcessStates } from './process-states';

/** What processing tells of itself, for people; before it runs there is nothing to tell. */
export const processStatesOf = (engine: { readonly processing: Processing | null }): ProcessStates => ({
  async all() {
    if (!engine.processing) return [];
    const { processing } = engine;
    const [lags, letters, { role }] = await Promise.all([processing.lag(), processing.listDeadLetters(), processing.role()]);
    return lags.map(({ name, behind, error, retries }) => ({
      name,
      state: error !== null ? 'waiting' : role === 'active' ? 'running' : 'standby',
      lag: Number(behind),
      retries,
      deadLetters: letters.filter(({ reaction }) => reaction === name).length,
      ...(error === null ? {} : { error }),
    }));
  },
  async role() {
    return (await engine.processing?.role()) ?? null;
  },
  async deadLetters() {
    return (await engine.processing?.listDeadLetters()) ?? [];
  },
  async retry(name, eventId) {
    await engine.processing?.retry(name, eventId);
  },
  get running() {
    return engine.processing !== null;
  },
});
