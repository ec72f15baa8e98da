import type { Processing } from '@cascade/event-store';
import type { ProcessStates } from './process-states';

/** What processing tells of itself, for people; before it runs there is nothing to tell. */
export const processStatesOf = (engine: { readonly processing: Processing | null }): ProcessStates => ({
  async all() {
    if (!engine.processing) return [];
    const [lags, letters] = await Promise.all([engine.processing.lag(), engine.processing.listDeadLetters()]);
    return lags.map(({ name, behind, error }) => ({
      name,
      state: error === null ? 'running' : 'waiting',
      lag: Number(behind),
      deadLetters: letters.filter(({ reaction }) => reaction === name).length,
      ...(error === null ? {} : { error }),
    }));
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
