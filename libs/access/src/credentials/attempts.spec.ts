import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { isDomainError } from '@cascade/event-store/domain';
import { ADDRESS_RULE, NAME_RULE, pauseAfter } from '../domain';
import { Attempts } from './attempts';
import { openCredentialsFile, type CredentialsFile } from './credentials-file';

let folder: string;
let file: CredentialsFile;
let now: number;
let attempts: Attempts;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attempts-'));
  file = openCredentialsFile(folder);
  now = Date.parse('2026-11-22T08:00:00+07:00');
  attempts = new Attempts(file.light, () => now);
});
afterEach(() => {
  file.close();
  rmSync(folder, { recursive: true, force: true });
});
/** Null where the try was let through, else the seconds to wait. */
const begin = (name: string, address: string): number | null => {
  try {
    attempts.begin([
      ['name', name],
      ['address', address],
    ]);
    return null;
  } catch (error) {
    if (!isDomainError(error, 'session.too-many-attempts')) throw error;
    return (error.details as { seconds: number }).seconds;
  }
};
const tries = (count: number, name: (at: number) => string, address = '10.0.0.1') =>
  Array.from({ length: count }, (_, at) => begin(name(at), address));

describe('one name', () => {
  it('is tried five times, then after half a minute, then after twice as long each time, an hour at most', () => {
    expect(tries(6, () => 'an', '10.0.0.1')).toEqual([null, null, null, null, null, 30]);
    for (const wait of [30, 60, 120, 240, 480, 960, 1_920, 3_600, 3_600]) {
      expect(begin('an', `10.0.${wait}.2`)).toBe(wait);
      now += wait * 1000 - 1;
      expect(begin('an', `10.0.${wait}.3`)).toBe(1);
      now += 1;
      expect(begin('an', `10.0.${wait}.4`)).toBeNull();
    }
  });
  it('is counted apart from another name, and nothing is counted while one has to wait', () => {
    tries(5, () => 'an');
    expect(Array.from({ length: 100 }, () => begin('an', '10.0.0.1')).every((wait) => wait === 30)).toBe(true);
    now += 30_000;
    expect(begin('an', '10.0.0.1')).toBeNull();
    expect(begin('binh', '10.0.0.1')).toBeNull();
  });
  it('begins anew after a day without a try, and after the right password', () => {
    tries(5, () => 'an');
    now += NAME_RULE.forgottenAfterMs + 1;
    expect(tries(6, () => 'an', '10.0.0.2')).toEqual([null, null, null, null, null, 30]);
    tries(4, () => 'binh', '10.0.0.3');
    attempts.succeeded('binh', '10.0.0.3');
    expect(tries(6, () => 'binh', '10.0.0.4')).toEqual([null, null, null, null, null, 30]);
  });
  it('stays counted where the file is opened again', () => {
    tries(5, () => 'an');
    file.close();
    file = openCredentialsFile(folder);
    attempts = new Attempts(file.light, () => now);
    expect(begin('an', '10.9.9.9')).toBe(30);
  });
});
describe('one address', () => {
  it('may try thirty names, and then waits though each name is new', () =>
    expect(tries(31, (at) => `name-${at}`)).toEqual([...Array.from({ length: 30 }, () => null), 60]));
  it('of an office where many sign in rightly is never made to wait', () =>
    expect(
      Array.from({ length: 200 }, (_, at) => {
        const wait = begin(`clerk-${at}`, '10.0.0.1');
        attempts.succeeded(`clerk-${at}`, '10.0.0.1');
        return wait;
      }),
    ).toEqual(Array.from({ length: 200 }, () => null)));
  it('that had to wait once is not made to wait again by who signs in rightly', () => {
    tries(34, (at) => `name-${at}`);
    now += 60_000;
    for (const clerk of ['an', 'binh', 'chi']) {
      expect(begin(clerk, '10.0.0.1')).toBeNull();
      attempts.succeeded(clerk, '10.0.0.1');
    }
    expect(begin('one more wrong name', '10.0.0.1')).toBeNull();
    expect(begin('another', '10.0.0.1')).toBe(60 * 2); // but wrong ones go on from where they were
  });
  it('is not let off by a name that is right again and again: every wrong one still counts', () => {
    tries(30, (at) => `name-${at}`);
    const guesses: (number | null)[] = [];
    for (let at = 0; at < 4; at += 1) {
      now += ADDRESS_RULE.longestMs;
      if (begin('an', '10.0.0.1') === null) attempts.succeeded('an', '10.0.0.1');
      guesses.push(begin(`guess-${at}`, '10.0.0.1'), begin(`guess-again-${at}`, '10.0.0.1'));
    }
    expect(guesses.filter((wait) => wait === null)).toHaveLength(4);
  });
});
it('keeps of what was typed nothing that can be read', () => {
  tries(3, () => 'Mật khẩu gõ nhầm vào ô tên');
  const rows = file.light.prepare('SELECT key FROM attempts').all() as { key: string }[];
  expect(rows.map(({ key }) => key).join()).toMatch(/^[\w-]{43},[\w-]{43}$/);
});
it('forgets those of yesterday when somebody tries today', () => {
  tries(20, (at) => `name-${at}`);
  now += NAME_RULE.forgottenAfterMs + 1;
  begin('an', '10.0.0.2');
  expect(file.light.prepare('SELECT count(*) AS n FROM attempts').get()).toEqual({ n: 2 });
});
it('over any tries is as strict as a card kept by hand: who has to wait is told, and for how long', () => {
  const aName = fc.nat({ max: 24 }).map((at) => `name-${at}`);
  const step = fc.oneof(
    {
      weight: 20,
      arbitrary: fc.tuple(aName, fc.constantFrom('x', 'y')).map(([name, address]) => ({ kind: 'wrong', name, address }) as const),
    },
    fc.tuple(aName, fc.constantFrom('x', 'y')).map(([name, address]) => ({ kind: 'right', name, address }) as const),
    fc.integer({ min: 1, max: 90 }).map((minutes) => ({ kind: 'wait', minutes }) as const),
  );
  interface Card {
    readonly failures: number;
    readonly last: number;
    readonly until: number;
  }
  fc.assert(
    fc.property(fc.array(step, { minLength: 40, maxLength: 120, size: 'max' }), (steps) => {
      file.light.exec('DELETE FROM attempts');
      const cards = new Map<string, Card>();
      const cardOf = (kind: 'name' | 'address', key: string): Card => {
        const card = cards.get(`${kind}/${key}`);
        const rule = kind === 'name' ? NAME_RULE : ADDRESS_RULE;
        return card && now - card.last <= rule.forgottenAfterMs ? card : { failures: 0, last: now, until: 0 };
      };
      for (const each of steps) {
        if (each.kind === 'wait') {
          now += each.minutes * 60_000;
          continue;
        }
        const [name, address] = [cardOf('name', each.name), cardOf('address', each.address)];
        const until = Math.max(name.until, address.until);
        expect(begin(each.name, each.address)).toBe(until > now ? Math.ceil((until - now) / 1000) : null);
        if (until > now) continue;
        if (each.kind === 'right') {
          attempts.succeeded(each.name, each.address);
          cards.delete(`name/${each.name}`);
          cards.set(`address/${each.address}`, { ...address, last: now, until: 0 });
        } else {
          cards.set(`name/${each.name}`, { failures: name.failures + 1, last: now, until: now + pauseAfter(name.failures + 1, NAME_RULE) });
          cards.set(`address/${each.address}`, {
            failures: address.failures + 1,
            last: now,
            until: now + pauseAfter(address.failures + 1, ADDRESS_RULE),
          });
        }
      }
    }),
    { numRuns: 60 },
  );
});
