import type { ProblemBody } from '@cascade/server';
import { bilingualProblem } from './problem';

const problem = (change: Partial<ProblemBody> = {}): ProblemBody => ({
  ...{ type: '/problems/x', status: 400, code: 'request.invalid', title: 'Sai', remedy: 'Sửa', details: {} },
  words: { vi: { title: 'Sai', remedy: 'Sửa lại' }, en: { title: 'Wrong', remedy: 'Put it right' } },
  ...change,
});
const lines = (change: Partial<ProblemBody>, language: 'vi' | 'en' = 'vi', name?: (field: string) => string) => bilingualProblem(problem(change), language, name); // prettier-ignore

describe('a problem in a terminal', () => {
  it('is said in the language of whoever asked, and in the other below', () => {
    expect(lines({})).toEqual(['✗ Sai', '  → Sửa lại', '  Wrong', '  → Put it right']);
    expect(lines({}, 'en')).toEqual(['✗ Wrong', '  → Put it right', '  Sai', '  → Sửa lại']);
  });
  it.each([
    ['vi', '  • --when: không có thật · no real day'],
    ['en', '  • --when: no real day · không có thật'],
  ] as const)('names the field as it was typed, in %s', (language, line) =>
    expect(lines({ errors: [{ field: 'occurredAt', vi: 'không có thật', en: 'no real day' }] }, language, () => '--when').at(-1)).toBe(
      line,
    ),
  );
  it('names a field by its own name where no option carries it', () =>
    expect(lines({ errors: [{ field: 'days', vi: 'a', en: 'b' }] }).at(-1)).toBe('  • days: a · b'));
  it.each<[string, unknown, string[]]>([
    ['documents', [{ symbol: '12/CT', issuedOn: '2020-08-17', issuerName: 'UBND', directiveId: 'd' }], ['  • 12/CT  2020-08-17  UBND  d']],
    ['documents of which little is known', [{ symbol: null, directiveId: 'd' }], ['  • d']],
    ['ids', ['a', 'b'], ['  • a', '  • b']],
    ['nothing at all', [null], ['  • null']],
    ['none', [], []],
    ['no list', 'a', []],
  ])('lists whom it might have meant: %s', (_, candidates, expected) =>
    expect(lines({ details: { candidates } as never }).slice(4)).toEqual(expected),
  );
});
