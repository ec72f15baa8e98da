import { Refused } from './client/client';
import { fileRefusal } from './client/file-refusal';
import { languageOfShell, show, tellFailure, type Console } from './console';

const paper = { colour: false, width: null };
const console = (language: 'vi' | 'en' = 'vi') => {
  const said: string[] = [];
  const written: string[] = [];
  const made: Console = { paper, language, out: (text) => void written.push(text), err: (text) => void said.push(text) };
  return { made, said, written };
};
const problem = {
  type: '/problems/x',
  status: 409,
  code: 'x',
  title: 'Có nhiều văn bản',
  remedy: 'Nói rõ hơn.',
  details: { candidates: [{ directiveId: 'd1', symbol: '12/CT', issuerName: 'UBND tỉnh', issuedOn: '2020-08-17' }, 'một chữ'] },
  errors: [{ field: 'content.subject', vi: 'còn thiếu', en: 'is missing' }],
  words: { vi: { title: 'Có nhiều văn bản', remedy: 'Nói rõ hơn.' }, en: { title: 'Several documents', remedy: 'Say more.' } },
};

describe('a refusal', () => {
  it('is told in the language of the shell, the other below, with fields and candidates', () => {
    const { made, said } = console('en');
    expect(tellFailure(made, new Refused(problem))).toBe(1);
    expect(said).toEqual([
      '✗ Several documents',
      '  → Say more.',
      '  Có nhiều văn bản',
      '  → Nói rõ hơn.',
      '  • content.subject: is missing · còn thiếu',
      '  • 12/CT  2020-08-17  UBND tỉnh  d1',
      '  • một chữ',
    ]);
  });
  it('cannot be given a line of its own by a name that it speaks of', () => {
    const { made, said } = console();
    tellFailure(made, new Refused({ ...problem, details: { candidates: ['UBND\n✓ giả'] } }));
    expect(said.at(-1)).toBe('  • UBND ✓ giả');
  });
  it('of a file names the file and what is wrong with it', () => {
    const { made, said } = console();
    tellFailure(made, fileRefusal('/x.txt', { code: 'ENOENT' }));
    expect(said[0]).toBe('✗ Không đọc được /x.txt: không có tệp này');
    expect(fileRefusal('/x.txt', new Error('odd')).problem.words.en.title).toContain('odd');
  });
});

describe('any other error', () => {
  it('is told with what to do, without the inside of the program', () => {
    const { made, said } = console();
    expect(tellFailure(made, new Error('odd'))).toBe(1);
    expect(said[0]).toBe('✗ Chương trình gặp lỗi chưa rõ: odd');
    expect(said.join('\n')).not.toContain('    at ');
  });
});

describe('the language of a shell', () => {
  it.each([
    [{}, 'vi'],
    [{ LANG: 'vi_VN.UTF-8' }, 'vi'],
    [{ LANG: 'C.UTF-8' }, 'vi'],
    [{ LANG: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'vi_VN.UTF-8', LC_ALL: 'en_GB.UTF-8' }, 'en'],
  ])('%j is %s', (env, language) => expect(languageOfShell(env)).toBe(language));
});

describe('an answer', () => {
  it('is JSON for programs and words for people', () => {
    const { made, written } = console();
    show(made, true, { a: 1 }, () => made.out('never'));
    show(made, false, { a: 1 }, ({ a }) => made.out(`a is ${a}`));
    expect(written).toEqual(['{\n  "a": 1\n}', 'a is 1']);
  });
});

describe('an answer that lacks something', () => {
  const incomplete = { here: [{ stream: 'task-1' }], total: 3 };
  it.each([
    ['vi', /^! Chưa đủ: 1 mục trong kết quả này \(cả kho: 3\)/],
    ['en', /^! Incomplete: 1 of what is shown \(3 in the whole store\)/],
  ] as const)('says so in %s, beside what is piped on', (language, words) => {
    const { made, said, written } = console(language);
    show(made, undefined, { incomplete }, () => made.out('x'));
    expect(written).toEqual(['x']);
    expect(said).toEqual([expect.stringMatching(words)]);
    expect(said[0]).toContain('cascade stuck');
  });
  it('leaves the mark in the JSON for programs to read', () => {
    const { made, said, written } = console();
    show(made, true, { incomplete }, () => undefined);
    expect(JSON.parse(written[0]!)).toEqual({ incomplete });
    expect(said).toEqual([]);
  });
  it.each([[null], [[]], ['text'], [{ n: 1 }]])('is not %j', (answer) => {
    const { made, said } = console('en');
    show(made, false, answer, () => made.out('x'));
    expect(said).toEqual([]);
  });
});
