import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localAuthorization, openLocalAuthority, readLocalToken } from './local-authority';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'local-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('who holds the data folder', () => {
  it('shows it by the word in an owner-only file', () => {
    const authority = openLocalAuthority(folder);
    expect(statSync(join(folder, 'local.token')).mode & 0o777).toBe(0o600);
    expect(authority.holds(localAuthorization(readLocalToken(folder)!))).toBe(true);
    for (const wrong of [undefined, '', 'Local ', 'Local x', `Bearer ${authority.token}`, authority.token])
      expect(authority.holds(wrong)).toBe(false);
  });
  it('has another word after each start', () => {
    const first = openLocalAuthority(folder);
    const second = openLocalAuthority(folder);
    expect(second.holds(localAuthorization(first.token))).toBe(false);
    first.close(); // too late: the folder is another's
    expect(readLocalToken(folder)).toBe(second.token);
    second.close();
    expect(readLocalToken(folder)).toBeNull();
    expect(readdirSync(folder)).toEqual([]);
  });
  it('has none where nothing runs', () => expect(readLocalToken(join(folder, 'none'))).toBeNull());
});
