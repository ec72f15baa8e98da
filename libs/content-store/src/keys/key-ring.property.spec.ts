import { join } from 'node:path';
import fc from 'fast-check';
import { isDomainError } from '@cascade/event-store/domain';
import { freshFolder } from '../testing';
import type { KeyReader, KeyStore } from './key-store';
import { openKeyStore } from './sqlite-key-store';

const NAMES = ['letter', 'task', 'account', 'file'] as const;
const name = fc.constantFrom(...NAMES);
type Step =
  | { readonly kind: 'create' | 'destroy' | 'createAndDestroy'; readonly id: string }
  | { readonly kind: 'together'; readonly ids: readonly string[] }
  | { readonly kind: 'reopen' };
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: name.map((id): Step => ({ kind: 'create', id })) },
  { weight: 2, arbitrary: name.map((id): Step => ({ kind: 'destroy', id })) },
  name.map((id): Step => ({ kind: 'createAndDestroy', id })),
  fc.array(name, { minLength: 2, maxLength: 6 }).map((ids): Step => ({ kind: 'together', ids })),
  fc.constant<Step>({ kind: 'reopen' }),
);
/** What a reader says of a key: its bytes, that it is destroyed, or that it never was. */
const told = (keys: KeyReader, id: string): string => {
  try {
    return keys.get(id)?.export().toString('hex') ?? 'destroyed';
  } catch (error) {
    if (!isDomainError(error, 'key.missing')) throw error;
    return 'missing';
  }
};

it('a ring of keys over any use says what a list kept by hand says, after a restart and to a reader beside it too', () =>
  fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
      const folder = join(freshFolder(), 'keys');
      let keys: KeyStore = openKeyStore(folder);
      try {
        const byHand = new Map<string, string>();
        const installation = keys.installationId;
        const note = (id: string) => {
          if (!byHand.has(id)) byHand.set(id, told(keys, id));
        };
        for (const each of steps) {
          switch (each.kind) {
            case 'create':
              expect(await keys.create(each.id)).toBe(each.id);
              note(each.id);
              break;
            case 'together':
              expect(await Promise.all(each.ids.map((id) => keys.create(id)))).toEqual(each.ids);
              each.ids.forEach(note);
              break;
            case 'createAndDestroy': {
              // Destroyed in the same turn in which it is asked for: whoever asked is answered, and the key is gone for good.
              const asked = keys.create(each.id);
              keys.destroy(each.id);
              expect(await asked).toBe(each.id);
              byHand.set(each.id, 'destroyed');
              break;
            }
            case 'destroy':
              keys.destroy(each.id);
              byHand.set(each.id, 'destroyed');
              break;
            case 'reopen':
              keys.close();
              keys = openKeyStore(folder, { mustExist: true });
          }
          for (const id of NAMES) expect(told(keys, id)).toBe(byHand.get(id) ?? 'missing');
        }
        const live = [...byHand.values()].filter((hex) => hex !== 'destroyed');
        expect(new Set(live).size).toBe(live.length);
        expect(keys.installationId).toBe(installation);
        const beside = openKeyStore(folder, { readOnly: true });
        for (const id of NAMES) expect(told(beside, id)).toBe(byHand.get(id) ?? 'missing');
        beside.close();
      } finally {
        keys.close();
      }
    }),
    { numRuns: 25 },
  ));

describe('sixty-four who ask at once', () => {
  const callers = Array.from({ length: 64 }, (_, at) => at);
  let keys: KeyStore;
  beforeEach(() => (keys = openKeyStore(freshFolder())));
  afterEach(() => keys.close());
  it('for one key get one, and each of them only once it is on disk', async () => {
    await Promise.all(callers.map(() => keys.create('one')));
    expect(told(keys, 'one')).toMatch(/^[0-9a-f]{64}$/);
  });
  it('for keys of their own get as many, no two alike', async () => {
    const ids = await Promise.all(callers.map(() => keys.create()));
    expect(new Set(ids).size).toBe(64);
    expect(new Set(ids.map((id) => told(keys, id))).size).toBe(64);
  });
  it('while the store is closed are all answered, and find their keys when it is opened again', async () => {
    const folder = freshFolder();
    const first = openKeyStore(folder);
    const asked = callers.map((at) => first.create(`key-${at}`));
    first.close();
    await Promise.all(asked);
    const again = openKeyStore(folder);
    expect(callers.filter((at) => told(again, `key-${at}`) === 'missing')).toEqual([]);
    again.close();
  });
});
