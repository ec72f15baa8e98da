/**
 * Packs `units.csv` and `succession-2025.csv` of the folder named on the command line into the text files beside this script.
 * Nothing is corrected here: what the lists say comes out again exactly (a spec compares it where the lists are at hand).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
if (!folder) throw new Error('usage: node make.mjs <folder with units.csv and succession-2025.csv>');
const rowsOf = (file) =>
  readFileSync(join(folder, file), 'utf8')
    .trimEnd()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','));
const write = (file, lines) => writeFileSync(join(import.meta.dirname, file), `${lines.join('\n')}\n`);
const day = (iso) => (iso ? iso.replaceAll('-', '') : '-');
const mostCommon = (values) => {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0][0];
};
const LEVELS = { province: 'p', district: 'd', commune: 'c' };
const TYPES = {
  T: 'Tỉnh', W: 'Thành phố Trung ương', H: 'Huyện', Q: 'Quận', B: 'Thị xã', C: 'Thành phố', X: 'Xã', P: 'Phường', R: 'Thị trấn', K: 'Đặc khu',
};
const letterOf = Object.fromEntries(Object.entries(TYPES).map(([letter, type]) => [type, letter]));

const units = rowsOf('units.csv');
for (const scheme of new Set(units.map(([name]) => name))) {
  const rows = units.filter(([name]) => name === scheme);
  const from = day(mostCommon(rows.map((row) => row[6])));
  const to = day(mostCommon(rows.map((row) => row[7])));
  write(`units-${scheme}.tsv`, [
    `# scheme ${scheme} from ${from} to ${to} types ${Object.entries(TYPES).map(([letter, type]) => `${letter}=${type}`).join(';')}`,
    ...rows.map(([, level, code, type, name, parent, since, until]) => {
      const word = type === 'Thành phố Trung ương' ? 'Thành phố' : type;
      const short = name.startsWith(`${word} `) ? name.slice(word.length + 1) : `=${name}`;
      const blank = (value, standard) => (value === standard ? '' : value);
      return [LEVELS[level], code, parent, letterOf[type], blank(day(since), from), blank(day(until), to), short].join('\t');
    }),
  ]);
}
const succession = rowsOf('succession-2025.csv');
const bases = [...new Set(succession.map((row) => row[4]))];
write('succession-2025.tsv', [
  `# bases ${bases.join(';')}`,
  ...succession.map(([level, from, to, extent, basis]) => [LEVELS[level], from, to, extent[0], bases.indexOf(basis)].join('\t')),
]);
