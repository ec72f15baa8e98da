import { statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openTestBed, type TestBed } from '../test-bed';
import { CREDENTIALS_FILE, openCredentialsFile } from './credentials-file';

let bed: TestBed;
beforeEach(async () => void (bed = await openTestBed()));
afterEach(() => bed.close());
const MINUTE = 60_000;

describe('a session', () => {
  it('ends when nobody used it for an hour, and goes on while somebody does', () => {
    const { token } = bed.stores.sessions.begin('a');
    for (let at = 0; at < 5; at += 1) {
      bed.time.now += 59 * MINUTE;
      expect(bed.stores.sessions.find(token)).not.toBeNull();
    }
    bed.time.now += 60 * MINUTE;
    expect(bed.stores.sessions.find(token)).toBeNull();
  });
  it('is not kept alive by a look', () => {
    const { token } = bed.stores.sessions.begin('a');
    bed.time.now += 59 * MINUTE;
    expect(bed.stores.sessions.find(token, { touch: false })).not.toBeNull();
    bed.time.now += MINUTE;
    expect(bed.stores.sessions.find(token)).toBeNull();
  });
  it('ends after half a day however it is used', () => {
    const { token, session } = bed.stores.sessions.begin('a');
    expect(bed.stores.sessions.endsOf(session)).toEqual({ idleUntil: bed.time.now + 60 * MINUTE, until: bed.time.now + 720 * MINUTE });
    for (let at = 0; at < 24; at += 1) {
      expect(bed.stores.sessions.find(token)).not.toBeNull();
      bed.time.now += 30 * MINUTE;
    }
    expect(bed.stores.sessions.find(token)).toBeNull();
  });
  it('ends alone, or with all the others of its account', () => {
    const [one, two, three] = [1, 2, 3].map(() => bed.stores.sessions.begin('a'));
    const others = bed.stores.sessions.begin('b');
    bed.stores.sessions.end(one!.session.tokenHash);
    expect([one, two, three, others].map((each) => bed.stores.sessions.find(each!.token) !== null)).toEqual([false, true, true, true]);
    bed.stores.sessions.endAll('a', two!.session.tokenHash);
    expect([one, two, three, others].map((each) => bed.stores.sessions.find(each!.token) !== null)).toEqual([false, true, false, true]);
  });
  it('remembers whom it acts for', () => {
    const { token, session } = bed.stores.sessions.begin('a', 'ben-cat');
    bed.stores.sessions.actFor(session.tokenHash, 'thuan-an');
    expect(bed.stores.sessions.find(token)).toMatchObject({ actingId: 'thuan-an' });
  });
  it('is none for what nobody was given', () => {
    const { session } = bed.stores.sessions.begin('a');
    for (const word of [session.tokenHash, '', undefined, 'x'.repeat(43), "' OR 1=1 --"]) expect(bed.stores.sessions.find(word)).toBeNull();
  });
});
describe('the file of credentials', () => {
  it('is its owner’s alone', () => {
    bed.stores.sessions.begin('a');
    for (const suffix of ['', '-wal', '-shm']) expect(statSync(join(bed.folder, CREDENTIALS_FILE + suffix)).mode & 0o777).toBe(0o600);
  });
  it('that a newer program wrote is left alone', () => {
    const folder = join(bed.folder, 'newer');
    openCredentialsFile(folder).close();
    const db = new DatabaseSync(join(folder, CREDENTIALS_FILE));
    db.exec('PRAGMA user_version = 9');
    db.close();
    expect(() => openCredentialsFile(folder)).toThrow('store.newer-than-code');
  });
  it('is found again as it was', () => {
    const { token } = bed.stores.sessions.begin('a');
    const again = openCredentialsFile(bed.folder);
    expect(again.light.prepare('SELECT count(*) AS n FROM sessions').get()).toEqual({ n: 1 });
    again.close();
    expect(bed.stores.sessions.find(token)).not.toBeNull();
  });
});
describe('a subject of an identity provider', () => {
  it('is one account for good', () => {
    const { credentials } = bed.stores;
    expect(credentials.bySubject('https://id', 's1')).toBeNull();
    expect(credentials.link('https://id', 's1', 'a')).toBe(true);
    expect(credentials.link('https://id', 's1', 'a')).toBe(true);
    expect(credentials.link('https://id', 's1', 'b')).toBe(false);
    expect([credentials.bySubject('https://id', 's1'), credentials.bySubject('https://other', 's1')]).toEqual(['a', null]);
    credentials.remove('a');
    expect(credentials.bySubject('https://id', 's1')).toBeNull();
  });
});
describe('the address of a calendar', () => {
  it('opens one body’s calendar for one account until another is made', () => {
    const { feeds } = bed.stores;
    const feed = { accountId: 'a', authorityId: 'ben-cat' };
    const first = feeds.make(feed);
    expect(feeds.find(first)).toEqual(feed);
    const second = feeds.make(feed);
    expect([feeds.find(first), feeds.find(second), feeds.find('x')]).toEqual([null, feed, null]);
    feeds.end(feed);
    expect(feeds.find(second)).toBeNull();
  });
});
