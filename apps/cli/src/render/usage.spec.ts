import { Command } from 'commander';
import { headingInWords, usageInWords } from './usage';

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
  trace.addOption(trace.createOption('--format <format>').choices(['csv', 'dot']));
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
    [['trace', 'x', 'y', '--as', 'b'], 'Thừa tham số: cần 1, nhận 2'],
  ])('%j is told in both languages', (words, vietnamese) => {
    const [first, second = ''] = usageInWords(said(words)).split('\n');
    expect(first).toBe(`✗ ${vietnamese}`);
    expect(second).not.toContain('error:');
    expect(second.trim().length).toBeGreaterThan(10);
  });
  it('of a kind we have no words for stays as it is', () => expect(usageInWords('error: odd\n')).toBe('error: odd'));
});

it('headings are in both languages, and others stay', () => {
  expect(headingInWords('Options:')).toBe('Tùy chọn · Options:');
  expect(headingInWords('More:')).toBe('More:');
});
