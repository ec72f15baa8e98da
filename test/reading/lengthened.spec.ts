import { lengthened } from './lengthened';

const letter = (name: string): string =>
  [
    ...Array.from({ length: 12 }, (_, at) => `${name} đầu ${at}`),
    `1. ${name} làm việc một.`,
    `2. ${name} làm việc hai.`,
    '',
    'Nơi nhận:',
    `- ${name};`,
  ].join('\n');
const texts = ['A', 'B', 'C'].map(letter);

describe('a letter made longer', () => {
  it('has the head and the tail of the one, and bodies of the others between', () => {
    const long = lengthened(texts, 0, 420);
    expect(Buffer.byteLength(long)).toBeGreaterThan(Buffer.byteLength(letter('A')) + 40);
    expect(long.startsWith('A đầu 0')).toBe(true);
    expect(long.endsWith('Nơi nhận:\n- A;')).toBe(true);
    expect(long).toContain('1. B làm việc một.');
    expect(long).not.toContain('B đầu');
  });
  it('stays as it is where it is long enough, and ends where nobody has more', () => {
    expect(lengthened(texts, 1, 10)).toBe(texts[1]);
    expect(lengthened(texts, 2, 1_000_000)).toContain('2. B làm việc hai.');
  });
  it('is added to at its end where it has no tail', () =>
    expect(lengthened(['một\nhai', letter('B')], 0, 60)).toMatch(/^một\nhai\n1\. B/u));
});
