import type { ReadModels } from '@cascade/event-store';
import { lookingNow } from './looking';

/** The present of a viewer moves by minutes: rights change seldom, and what was found out for one is kept for as long. */
const MINUTE_MS = 60_000;
/**
 * The read models as questions meet them: each says for whom it is asked, and what is kept from them is gone from every table. So no route has to think of it,
 * and none can forget it.
 */
export const veiledReadModels = (readModels: ReadModels, now: () => number): ReadModels => ({
  ...readModels,
  ask: (name, params, options = {}) => {
    const viewer = lookingNow()?.viewer ?? null;
    const present = Math.floor(now() / MINUTE_MS) * MINUTE_MS;
    return readModels.ask(name, params, viewer === null ? options : { ...options, asks: { viewer, now: present } });
  },
});
