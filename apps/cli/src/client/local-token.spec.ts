import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localAuthorizationOf } from './local-token';

describe('what is said to the server of a data folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'token-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  it('is nothing where no server left its word', () => expect(localAuthorizationOf(folder)).toBeNull());
  it('is the word that it left there', () => {
    writeFileSync(join(folder, 'local.token'), 'abc\n');
    expect(localAuthorizationOf(folder)).toBe('Local abc');
    writeFileSync(join(folder, 'local.token'), '');
    expect(localAuthorizationOf(folder)).toBeNull();
  });
});
