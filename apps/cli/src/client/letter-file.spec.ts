import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MOST_BYTES } from '@cascade/documents';
import { Refused } from './client';
import { readLetterFile } from './letter-file';

describe('the file of a letter', () => {
  const folder = mkdtempSync(join(tmpdir(), 'letters-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const file = (name: string, bytes: Uint8Array | string): string => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };

  it('is read whole', async () => expect(Buffer.from(await readLetterFile(file('a.txt', 'Số: 1/UBND'))).toString()).toBe('Số: 1/UBND'));
  it('may be empty', async () => expect(await readLetterFile(file('b.txt', ''))).toHaveLength(0));
  it('may be as large as a letter may be', async () =>
    expect(await readLetterFile(file('c.txt', new Uint8Array(MOST_BYTES)))).toHaveLength(MOST_BYTES));
  it('is not read where it is larger, and its size is told', async () => {
    const path = file('d.txt', '');
    truncateSync(path, 5_000_000_000);
    await expect(readLetterFile(path)).rejects.toMatchObject({
      code: 'letter.too-large',
      details: { fileName: 'd.txt', bytes: 5_000_000_000 },
    });
  });
  it('may be one without end', async () =>
    expect(readLetterFile('/dev/zero')).rejects.toMatchObject({ code: 'letter.too-large', details: { bytes: MOST_BYTES + 1 } }));
  it.each([
    ['is not there', 'không có tệp này', () => join(folder, 'nothing.txt')],
    ['is a folder', 'đây là thư mục', () => folder],
  ])('%s', async (_, words, path) => {
    const refusal = await readLetterFile(path()).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Refused);
    expect((refusal as Refused).message).toContain(words);
  });
});
