import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SignInName } from '../domain';
import { Attempts } from './attempts';
import { CREDENTIALS_FILE, openCredentialsFile, type CredentialsFile } from './credentials-file';
import { Credentials } from './credentials';
import { Feeds } from './feeds';
import { Links } from './links';
import { Sessions } from './sessions';

const MINUTE = 60_000;
let folder: string;
let file: CredentialsFile;
let now: number;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'full-'));
  file = openCredentialsFile(folder);
  now = Date.parse('2026-11-22T08:00:00+07:00');
});
afterEach(() => {
  file.close();
  rmSync(folder, { recursive: true });
});
const pathOf = () => join(folder, CREDENTIALS_FILE);
/** No page more than there is: what SQLite says of a disk without room. */
const noRoom = () => {
  for (const db of [file.durable, file.light]) db.exec('PRAGMA max_page_count = 1');
};
const room = () => {
  for (const db of [file.durable, file.light]) db.exec('PRAGMA max_page_count = 100000');
};
const names = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ accountId: `account-${at}`.padEnd(200, 'x'), signInName: `ten.${at}` as SignInName }));

describe('a disk without room', () => {
  it('takes none of the names that came together, says so with the file, and takes them all when there is room', () => {
    const credentials = new Credentials(file);
    noRoom();
    expect(() => credentials.reserve(names(200))).toThrow(
      expect.objectContaining({ code: 'store.full', details: { path: pathOf() } }) as Error,
    );
    expect(names(200).filter(({ signInName }) => credentials.byName(signInName))).toEqual([]);
    expect(file.durable.isTransaction).toBe(false);
    room();
    credentials.reserve(names(200));
    expect(names(200).filter(({ signInName }) => !credentials.byName(signInName))).toEqual([]);
  });
  it.each<[what: string, fill: (at: number) => unknown]>([
    ['a session', (at) => new Sessions(file).begin(`account-${at}`.padEnd(500, 'x'))],
    ['a try to sign in', (at) => new Attempts(file.light).begin([['name', `name ${at}`]])],
    ['a link', (at) => new Links(file).make('password', `account-${at}`.padEnd(500, 'x'))],
    ['the address of a calendar', (at) => new Feeds(file).make({ accountId: `account-${at}`.padEnd(500, 'x'), authorityId: 'ben-cat' })],
    ['a subject', (at) => new Credentials(file).link('https://id', `subject-${at}`.padEnd(500, 'x'), 'a')],
  ])('refuses %s by its code', (_, fill) => {
    noRoom();
    const until = () => {
      for (let at = 0; at < 500; at += 1) fill(at);
    };
    expect(until).toThrow(expect.objectContaining({ code: 'store.full', details: { path: pathOf() } }) as Error);
    room();
    expect(() => fill(1_000)).not.toThrow();
  });
});
describe('a disk that takes no note', () => {
  it('signs nobody out: who is signed in reads on until an hour after the last note', () => {
    const sessions = new Sessions(file, undefined, () => now);
    const { token } = sessions.begin('a');
    file.light.exec('PRAGMA query_only = ON');
    for (let at = 0; at < 5; at += 1) {
      now += 11 * MINUTE;
      expect(sessions.find(token)).toMatchObject({ accountId: 'a' });
    }
    expect(() => sessions.begin('b')).toThrow(expect.objectContaining({ code: 'store.unavailable' }) as Error);
    file.light.exec('PRAGMA query_only = OFF');
    expect(sessions.find(token)).not.toBeNull(); // noted again, from now on
    now += 59 * MINUTE;
    expect(sessions.find(token)).not.toBeNull();
    now += 60 * MINUTE;
    expect(sessions.find(token)).toBeNull();
  });
});
