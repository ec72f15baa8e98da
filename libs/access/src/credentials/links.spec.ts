import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { openCredentialsFile, type CredentialsFile } from './credentials-file';
import { Links, type LinkPurpose } from './links';
import { Sessions } from './sessions';
import { newToken, tokenHash } from './token';

const HOUR = 60 * 60_000;
let folder: string;
let file: CredentialsFile;
let now: number;
let links: Links;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'links-'));
  file = openCredentialsFile(folder);
  now = Date.parse('2026-12-31T23:00:00+07:00');
  links = new Links(file, () => now);
});
afterEach(() => {
  file.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a link that opens once', () => {
  it.each<[LinkPurpose, string | null, number]>([
    ['setup', null, 24],
    ['password', 'a', 72],
  ])('for %s lasts to the last millisecond of its time', (purpose, accountId, hours) => {
    const { token, expiresAt } = links.make(purpose, accountId);
    expect(expiresAt).toBe(now + hours * HOUR);
    now = expiresAt - 1;
    expect(links.find(token, purpose)).toMatchObject({ purpose, accountId });
    now = expiresAt;
    expect(links.find(token, purpose)).toBeNull();
  });
  it('opens nothing else than it was made for', () => {
    const { token } = links.make('password', 'a');
    expect(links.find(token, 'setup')).toBeNull();
    for (const other of [newToken(), '', null, undefined, 7, `${token} `, token.slice(1), tokenHash(token)])
      expect(links.find(other, 'password')).toBeNull();
  });
  it('takes the place of those made before for the same account, and of no other’s', () => {
    const [first, other] = [links.make('password', 'a').token, links.make('password', 'b').token];
    const setup = links.make('setup', null).token;
    const second = links.make('password', 'a').token;
    expect([first, second, other].map((token) => links.find(token, 'password') !== null)).toEqual([false, true, true]);
    const setupAgain = links.make('setup', null).token;
    expect([setup, setupAgain].map((token) => links.find(token, 'setup') !== null)).toEqual([false, true]);
  });
  it('is claimed by one of those who use it at the same moment', () => {
    const link = links.find(links.make('password', 'a').token, 'password')!;
    expect(Array.from({ length: 64 }, () => links.claim(link)).filter(Boolean)).toHaveLength(1);
  });
  it('may be claimed again once it is let go, or half a minute after who claimed it fell silent', () => {
    const link = links.find(links.make('password', 'a').token, 'password')!;
    expect(links.claim(link)).toBe(true);
    links.unclaim(link);
    expect(links.claim(link)).toBe(true);
    now += 29_999;
    expect(links.claim(link)).toBe(false);
    now += 1;
    expect(links.claim(link)).toBe(true);
  });
  it('is gone once it was used, and cannot be claimed', () => {
    const { token } = links.make('password', 'a');
    const link = links.find(token, 'password')!;
    links.used(link);
    expect([links.find(token, 'password'), links.claim(link)]).toEqual([null, false]);
  });
  it('is forgotten with its account, and only for that purpose', () => {
    const [a, b] = [links.make('password', 'a').token, links.make('password', 'b').token];
    links.forget('setup', 'a');
    links.forget('password', 'b');
    expect([a, b].map((token) => links.find(token, 'password') !== null)).toEqual([true, false]);
  });
  it('leaves nothing in the file by which it could be opened', () => {
    const { token } = links.make('password', 'a');
    expect(JSON.stringify(file.light.prepare('SELECT * FROM links').all())).not.toContain(token);
  });
});

it('sessions over any use are as long as a card kept by hand says', () => {
  const span = { idleMs: 60 * 60_000, longestMs: 4 * 60 * 60_000 };
  const step = fc.oneof(
    fc.constant({ kind: 'begin' } as const),
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('use' as const), which: fc.nat({ max: 6 }), touch: fc.boolean() }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 70 }) }) },
    fc.record({ kind: fc.constant('end' as const), which: fc.nat({ max: 6 }) }),
    fc.record({ kind: fc.constant('endAll' as const), account: fc.constantFrom('a', 'b') }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      file.light.exec('DELETE FROM sessions');
      const sessions = new Sessions(file, span, () => now);
      const cards: { token: string; hash: string; account: string; began: number; seen: number; over: boolean }[] = [];
      for (const each of steps) {
        if (each.kind === 'wait') now += each.minutes * 60_000;
        else if (each.kind === 'begin') {
          const account = cards.length % 2 ? 'b' : 'a';
          const { token, session } = sessions.begin(account);
          cards.push({ token, hash: session.tokenHash, account, began: now, seen: now, over: false });
        } else if (each.kind === 'endAll') {
          sessions.endAll(each.account);
          for (const card of cards) card.over ||= card.account === each.account;
        } else {
          const card = cards[each.which];
          if (!card) continue;
          const stands = !card.over && now - card.seen < span.idleMs && now - card.began < span.longestMs;
          if (each.kind === 'end') {
            sessions.end(card.hash);
            card.over = true;
          } else {
            expect(sessions.find(card.token, { touch: each.touch }) !== null).toBe(stands);
            if (stands && each.touch && now - card.seen >= 60_000) card.seen = now;
          }
        }
      }
    }),
    { numRuns: 60 },
  );
});
