import { Command, InvalidArgumentError } from 'commander';
import { headingInWords, usageInWords } from './usage';

const refusing = (): never => {
  throw new InvalidArgumentError('Chọn một trong · one of: due, state');
};
/** What the parser really says, so that a new version of it cannot leave our words behind unnoticed. */
const said = (words: readonly string[]): string => {
  let text = '';
  const program = new Command('cascade').exitOverride().configureOutput({ writeErr: (line) => void (text += line) });
  const trace = program
    .command('trace')
    .argument('<document>')
    .requiredOption('--as <body>')
    .option('--up <n>')
    .allowExcessArguments(false);
  program.command('list').allowExcessArguments(false).exitOverride().configureOutput(program.configureOutput());
  trace.addOption(trace.createOption('--format <format>').choices(['csv', 'dot']));
  trace.addOption(trace.createOption('--how <how>').argParser(refusing)).argument('[of]', 'what', refusing);
  trace.exitOverride().configureOutput(program.configureOutput());
  expect(() => program.parse([...words], { from: 'user' })).toThrow();
  return text;
};

describe('a slip on the command line', () => {
  it.each([
    [['trace', 'x', '--as', 'b', '--authority'], 'Không có tùy chọn --authority'],
    [['trade'], 'Không có lệnh trade'],
    [['trace', '--as', 'b'], 'Còn thiếu: document'],
    [['trace', 'x'], 'Còn thiếu tùy chọn --as <body>'],
    [['trace', 'x', '--as', 'b', '--up'], 'Tùy chọn --up <n> còn thiếu giá trị'],
    [['trace', 'x', '--as', 'b', '--format', 'xml'], 'Tùy chọn --format <format> không nhận "xml"; chọn một trong: csv, dot'],
    [['trace', 'x', 'y', '--as', 'b'], 'Tham số of không nhận "y"; chọn một trong: due, state'],
    [['trace', 'x', '--as', 'b', '--how', 'z'], 'Tùy chọn --how <how> không nhận "z"; chọn một trong: due, state'],
    [['list', 'x'], 'Thừa tham số: cần 0, nhận 1'],
  ])('%j is told in both languages', (words, vietnamese) => {
    const [first, second = ''] = usageInWords(said(words)).split('\n');
    expect(first).toBe(`✗ ${vietnamese}`);
    expect(second).not.toContain('error:');
    expect(second.trim().length).toBeGreaterThan(10);
  });
  it.each([
    ['error: --of is needed with --from', 'Còn thiếu tùy chọn --of --from'],
    ['error: --dismiss and --raise exclude each other', 'Chỉ chọn một: --dismiss hoặc --raise'],
    ['error: --basis has no meaning with --lift', 'Không dùng --basis cùng với --lift'],
    ["error: unknown step 'jump' (accept, refuse)", 'Không có bước "jump"; chọn một trong: accept, refuse'],
  ])('that our own commands find is told so too: %s', (message, vietnamese) =>
    expect(usageInWords(message)).toBe(`✗ ${vietnamese}\n  ${message.replace('error: ', '')}`),
  );
  it('names languages apart', () => expect(usageInWords(said(['trace', 'x', 'nonsense', '--as', 'b'])).split('\n')[1]).not.toMatch(/Chọn/));
  it('of a kind we have no words for stays as it is', () => expect(usageInWords('error: odd\n')).toBe('error: odd'));
});

it('headings are in both languages, and others stay', () => {
  expect(headingInWords('Options:')).toBe('Tùy chọn · Options:');
  expect(headingInWords('More:')).toBe('More:');
});
