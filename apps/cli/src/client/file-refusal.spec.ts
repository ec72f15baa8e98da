import { mkdtempSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileRefusal } from './file-refusal';

const errorOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

describe('a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cascade-'));
  it('that is not there', async () => {
    const path = join(folder, 'none.txt');
    const { problem } = fileRefusal(path, await errorOf(readFile(path)));
    expect(problem).toMatchObject({ code: 'file.unreadable', title: `Không đọc được ${path}: không có tệp này` });
  });
  it('that is a folder', async () => {
    const { problem } = fileRefusal(folder, await errorOf(readFile(folder)));
    expect(problem.words.en.title).toBe(`${folder} cannot be read: it is a folder`);
  });
  it('in a folder that is not there, when it is to be written', async () => {
    const path = join(folder, 'none', 'x.csv');
    const { problem } = fileRefusal(path, await errorOf(writeFile(path, 'x')), 'write');
    expect(problem).toMatchObject({ code: 'file.unwritable', title: `Không ghi được ${path}: không có thư mục này` });
    expect(problem.words.en.title).toBe(`${path} cannot be written: there is no such folder`);
  });
  it('with a reason we have no words for', () =>
    expect(fileRefusal('/x', new Error('tape torn')).problem.title).toBe('Không đọc được /x: tape torn'));
});
