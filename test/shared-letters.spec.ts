import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { plainOf, readLetter } from '@cascade/documents/domain';
import { comparable, keptLetters } from '@cascade/documents/testing';

const folder = join(__dirname, '..', '..', 'shared', 'letters');

if (!existsSync(folder)) {
  console.warn(`SKIPPED: the five real letters are not compared, because ${folder} is missing`);
  describe.skip('the five real letters', () => it('are read as a careful reader reads them', () => undefined));
} else {
  describe('the five real letters', () => {
    const letters = keptLetters(folder);
    it('are all there', () => expect(letters).toHaveLength(5));
    it.each(letters.map((letter) => [letter.name, letter] as const))(
      '%s is read as a careful reader reads it, in every field',
      (_, letter) => {
        const { expected, read } = comparable(letter, plainOf(readLetter(letter.text)));
        expect(read).toEqual(expected);
      },
    );
  });
}
