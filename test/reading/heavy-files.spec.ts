import { readWhole } from './read-whole';
import { heavyFiles } from './heavy-files';

const SIZE = 200_000;
/** What a file may be refused with; another error is a mistake of ours. */
const REFUSALS = ['letter.binary', 'letter.unsupported', 'letter.too-costly', 'letter.too-large', 'letter.empty'];

describe('a file of any bytes', () => {
  const files = heavyFiles(SIZE);
  it('is one of seventeen kinds, each about as large as is asked for and the same every time', () => {
    expect(new Set(files.map(({ name }) => name)).size).toBe(17);
    const again = heavyFiles(SIZE);
    for (const [index, { name, fileName, bytes }] of files.entries()) {
      expect(Buffer.compare(bytes, again[index]!.bytes)).toBe(0);
      if (!fileName.endsWith('.docx') || name.startsWith('random')) expect(Math.abs(bytes.length - SIZE)).toBeLessThan(SIZE / 3);
    }
  });
  it.each(files)('is read or refused by name: $name', async (file) => {
    const { refused, letters, characters } = await readWhole(file);
    if (refused === null) {
      expect(letters).toBeGreaterThan(0);
      expect(characters).toBeGreaterThan(0);
    } else expect(REFUSALS).toContain(refused);
  });
  it('of random bytes is no letter', async () => expect((await readWhole(files[0]!)).refused).toMatch(/^letter\.(binary|unsupported)$/));
  it('of many letters is many', async () =>
    expect((await readWhole(files.find(({ name }) => name === 'many letters')!)).letters).toBeGreaterThan(100));
});
