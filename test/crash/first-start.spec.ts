import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { remove } from '../journeys/open-test-engine';
import { beginningOf, cutOffFirstStart, type Beginning } from './first-start';
import { Random } from './random';

const SEED = Math.floor(Date.now() / 86_400_000);
const begun = async (killAfter: readonly number[]): Promise<Beginning> => {
  const folder = mkdtempSync(join(tmpdir(), 'cascade-first-'));
  await cutOffFirstStart(folder, killAfter);
  const beginning = await beginningOf(folder);
  remove(folder);
  return beginning;
};

it('a first start that is killed again and again ends with the same store as one that nobody disturbs', async () => {
  const random = new Random(SEED);
  const killAfter = [random.between(200, 1_500), random.between(1_500, 4_000), random.between(2_000, 6_000)];
  const whole = await begun([]);
  expect(whole.get('StoreFilled')).toBe(1);
  expect(whole.get('AuthorityEstablished')).toBeGreaterThan(11_000);
  const cutOff = await begun(killAfter);
  // The spans and the seed stand in the message.
  expect({ SEED, killAfter, events: Object.fromEntries(cutOff) }).toEqual({ SEED, killAfter, events: Object.fromEntries(whole) });
}, 900_000);
