import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { freshFolder } from '../testing';
import { refuseUnlessEmpty, restorePlace } from './restore-place';

describe('the place of a restore', () => {
  let target: string;
  beforeEach(() => (target = join(freshFolder(), 'data')));
  const fill = (staging: string): void => {
    mkdirSync(join(staging, 'contents'));
    for (const name of ['events.sqlite', 'contents/x']) writeFileSync(join(staging, name), name);
  };
  const around = () => readdirSync(dirname(target));

  it('is beside a folder that does not exist, and becomes it', async () => {
    const place = await restorePlace(target);
    fill(place.staging);
    expect([dirname(place.staging), existsSync(target)]).toEqual([dirname(target), false]);
    await place.publish();
    expect([readdirSync(target).sort(), around()]).toEqual([['contents', 'events.sqlite'], ['data']]);
  });
  it('is inside a folder that cannot be replaced, out of sight until it is whole', async () => {
    mkdirSync(target);
    writeFileSync(join(target, 'server.lock'), '');
    const place = await restorePlace(target);
    fill(place.staging);
    expect(dirname(place.staging)).toBe(target);
    await expect(refuseUnlessEmpty(target)).resolves.toBeUndefined();
    await place.publish();
    expect(readdirSync(target).sort()).toEqual(['contents', 'events.sqlite', 'server.lock']);
  });
  it('clears what a restore cut off by a crash has left inside', async () => {
    mkdirSync(join(target, '.restoring-of-yesterday', 'contents'), { recursive: true });
    writeFileSync(join(target, 'server.lock'), '');
    const place = await restorePlace(target);
    await place.abandon();
    expect(readdirSync(target)).toEqual(['server.lock']);
  });
  it.each([
    ['a missing folder missing', false, []],
    ['an empty folder empty', true, ['data']],
  ])('leaves %s when it is abandoned', async (_, wasThere, after) => {
    if (wasThere) mkdirSync(target);
    const place = await restorePlace(target);
    fill(place.staging);
    await place.abandon();
    expect(around()).toEqual(after);
  });
  it.each([
    ['events.sqlite', false],
    ['server.lock', true],
    ['server.json', true],
    ['lost+found', true],
    ['server.lock.bak', false],
    ['.hidden', false],
  ])('takes a folder that holds %s for empty: %s', async (name, empty) => {
    mkdirSync(target);
    writeFileSync(join(target, name), '');
    const check = refuseUnlessEmpty(target);
    if (empty) await expect(check).resolves.toBeUndefined();
    else await expect(check).rejects.toMatchObject({ code: 'store.not-empty', details: { path: target } });
  });
});
