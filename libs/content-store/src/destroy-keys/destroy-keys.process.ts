import type { Reaction } from '@cascade/event-store';
import type { KeyDestroyed } from '../domain';
import type { KeyStore } from '../keys/key-store';

/** What the log says is destroyed is destroyed: also where the command was cut off after its event, and in a key store that came from an older backup. */
export const destroyKeys = (keys: Pick<KeyStore, 'destroy'>): Reaction<KeyDestroyed> => ({
  name: 'destroy-keys',
  on: ['KeyDestroyed'],
  react: ({ data: { keyId } }) => {
    keys.destroy(keyId);
    return [];
  },
});
