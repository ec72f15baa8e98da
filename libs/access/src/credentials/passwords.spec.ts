import { Passwords, COST } from './passwords';

const cheap = { memory: 64, passes: 1, parallelism: 1 };
const passwords = new Passwords(cheap);

describe('a password', () => {
  it('is kept as argon2id with a salt of its own', async () => {
    const [one, other] = await Promise.all([passwords.hash('trời xanh'), passwords.hash('trời xanh')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=64,t=1,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
    expect(one).not.toBe(other);
  });
  it('matches itself alone, however its letters are put together', async () => {
    const kept = await passwords.hash('trời xanh');
    expect(await passwords.matches('trời xanh', kept)).toBe(true);
    expect(await passwords.matches('tr\u01a1\u0300i xanh', kept)).toBe(true);
    expect(await passwords.matches('troi xanh', kept)).toBe(false);
    expect(await passwords.matches('', kept)).toBe(false);
  });
  it('of nobody matches nothing, the very word it is made of neither', async () => {
    expect(await passwords.matches('nobody', null)).toBe(false);
    expect(await passwords.matches('', null)).toBe(false);
  });
  it('made at another cost still matches, and is found to be outdated', async () => {
    const kept = await new Passwords({ ...cheap, passes: 2 }).hash('trời xanh');
    expect(await passwords.matches('trời xanh', kept)).toBe(true);
    expect(passwords.isOutdated(kept)).toBe(true);
    expect(passwords.isOutdated(await passwords.hash('x'))).toBe(false);
  });
  it('that was damaged on disk is an error, no answer', () => expect(passwords.matches('x', '$2b$10$abc')).rejects.toThrow('argon2id'));
  it('costs what is advised at least', () => expect(COST.memory * COST.passes).toBeGreaterThanOrEqual(2 * 19_456));
});
describe('many at once', () => {
  it('wait for their turn, and no more than can be waited for', async () => {
    const asked = await Promise.allSettled(Array.from({ length: 80 }, () => passwords.hash('x')));
    const refused = asked.filter(({ status }) => status === 'rejected') as PromiseRejectedResult[];
    expect(refused).toHaveLength(80 - 62);
    expect(refused[0]?.reason).toMatchObject({ code: 'session.busy' });
    expect(await passwords.hash('x')).toContain('argon2id');
  });
  it('do not spoil the answers of later ones: a name that nobody has is refused as before', async () => {
    const crowded = new Passwords(cheap);
    const crowd = Array.from({ length: 62 }, () => crowded.hash('x'));
    await expect(crowded.matches('x', null)).rejects.toMatchObject({ code: 'session.busy' });
    await Promise.all(crowd);
    expect(await crowded.matches('x', null)).toBe(false);
  });
});
