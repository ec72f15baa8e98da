import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runWith } from '../testing/run-with';

describe('a letter that would write right to left', () => {
  const folder = mkdtempSync(join(tmpdir(), 'read-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  it.each(['--text', '--marks'])('cannot, on a terminal without colours: %s', async (how) => {
    const path = join(folder, 'a.txt');
    writeFileSync(path, 'Số: 278/UBND-VX\nBến Cát, ngày 17 tháng 8 năm 2020\n\nKính gửi: UBND các xã \u202eabc\n');
    const { text } = await runWith(['read', path, how], () => ({}));
    expect([text.includes('\u202e'), text.includes('\ufffd')]).toEqual([false, true]);
  });
});
