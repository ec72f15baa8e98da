import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { programOf } from './program';
import { ORDER, openTerminal, TOWN, type Shown, type Terminal } from './testing/terminal';

let terminal: Terminal;
let taskId: string;
/** One that is reported on every day. */
let dailyId: string;
beforeAll(async () => {
  terminal = await openTerminal();
  const { items } = await terminal.json<{ items: { taskId: string }[] }>(['tasks', '--of', ...ORDER]);
  taskId = items[0]!.taskId;
  const all = await terminal.json<{ items: { taskId: string; itemText: string }[] }>(['tasks', '--limit', '500']);
  dailyId = all.items.find(({ itemText }) => /hàng ngày/.test(itemText))!.taskId;
}, 120_000);
afterAll(() => terminal.close());

/** Every command of the program with what is below it: ['trace'], ['account', 'list']. */
const commandsBelow = (command: Command, above: readonly string[] = []): [string, Command][] =>
  command.commands
    .filter((each) => each.name() !== 'help')
    .flatMap((each) => {
      const words = [...above, each.name()];
      return each.commands.length > 0 ? commandsBelow(each, words) : [[words.join(' '), each] as [string, Command]];
    });
const silent = { paper: { colour: false, width: null }, language: 'vi', out: () => undefined, err: () => undefined } as const;
const program = programOf({
  console: silent,
  cwd: '/',
  env: {},
  exit: () => undefined,
  open: () => Promise.reject(new Error('nobody is asked')),
});
const commands = commandsBelow(program);
const takes = (command: Command, option: string): boolean => command.options.some(({ long }) => long === option);
/** What an option takes that a command cannot do without. */
const GIVEN: Readonly<Record<string, string>> = {
  ...{ '--as': TOWN, '--at': TOWN, '--year': '2020', '--period': '2020-08-19', '--of': '278/UBND-VX', '--decision': 'keep' },
};
/** The words of a command with something for each argument and each option that it needs. */
const neededBy = (command: Command): string[] => [
  ...command.registeredArguments.filter(({ required }) => required).map((argument) => argument.argChoices?.[0] ?? 'x'),
  ...mandatory(command),
];
const mandatory = (command: Command): string[] =>
  command.options
    .filter((option) => option.mandatory && (option.defaultValue === undefined || Array.isArray(option.defaultValue)))
    .flatMap(({ long }) => [long!, GIVEN[long!] ?? 'x']);
const usageOf = async (words: readonly string[]): Promise<Shown> => terminal.run(words);

describe('the commands', () => {
  it('are all there', () => expect(commands.length).toBeGreaterThan(50));
});
describe.each(commands)('cascade %s', (name, command) => {
  const words = name.split(' ');
  it('says in both languages what it is for, and what each option means', () => {
    expect(command.summary()).toMatch(/\S · \S/);
    const unsaid = command.options.filter(({ description }) => !description).map(({ flags }) => flags);
    expect(unsaid).toEqual([]);
  });
  it('has help with examples of itself', async () => {
    const { out, err, status } = await terminal.run([...words, '--help']);
    expect([err, status]).toEqual(['', 0]);
    expect(out).toMatch(/^Cách dùng · Usage: cascade /);
    const [, examples = ''] = out.split('Ví dụ · Examples:\n');
    const lines = examples
      .trim()
      .split('\n')
      .map((line) => line.trim());
    expect(
      lines.filter(
        (line) => !new RegExp(`^(\\S+=\\S+ )*cascade (${name.split(' ')[0]}${name === 'country' ? '|bodies' : ''})( |$)`).test(line),
      ),
    ).toEqual([]);
    expect(lines.length).toBeGreaterThan(0);
  });
  it('refuses an option that it has not, in both languages, with where to look', async () => {
    const { out, err, status } = await usageOf([...words, ...neededBy(command), '--nonsense']);
    expect([out, status]).toEqual(['', 2]);
    expect(err).toMatch(/^✗ Không có tùy chọn --nonsense\n {2}unknown option '--nonsense'/);
    expect(err).toContain('--help');
  });
  it('refuses one argument too many', async () => {
    const isVariadic = command.registeredArguments.some(({ variadic }) => variadic);
    const full = command.registeredArguments.map((argument) => argument.argChoices?.[0] ?? 'x');
    const parsed = command.registeredArguments.some(({ parseArg }) => parseArg !== undefined);
    if (isVariadic || parsed) return;
    const { out, status, err } = await usageOf([...words, ...full, 'one', 'more']);
    expect([out, status]).toEqual(['', 2]);
    expect(err).toMatch(/^✗ (Thừa tham số|Còn thiếu)/);
  });
  const required = command.registeredArguments.filter((argument) => argument.required);
  if (required.length > 0)
    it('names the argument that is missing', async () => {
      const { out, err, status } = await usageOf(words);
      expect([out, status]).toEqual(['', 2]);
      expect(err).toMatch(/^✗ Còn thiếu/);
    });
  const choosing = command.options.filter(({ argChoices }) => argChoices);
  if (choosing.length > 0)
    it('names the words that an option takes', async () => {
      for (const { long, argChoices } of choosing) {
        const { err, status } = await usageOf([...words, ...neededBy(command), long!, 'nonsense']);
        expect(status).toBe(2);
        expect(err).toContain(argChoices!.join(', '));
      }
    });
});

/** Commands that work on a folder of their own and not on an engine that runs; each has a spec of its own. */
const OFFLINE = /^(init|backup|restore|rebuild|store|read|account|stuck|import|import-tasks)\b/;
const online = commands.filter(([name]) => !OFFLINE.test(name));
const bothLanguages = (err: string, vi: RegExp, en: RegExp): void => {
  expect(err).toMatch(/^✗ /);
  expect(err).toMatch(vi);
  expect(err).toMatch(en);
  expect(err).not.toMatch(/undefined|\[object|at .*\.ts:\d+/);
};
/** Commands that list where nothing is decided: in whose name is asked of a decision alone. */
const ONLY_TO_DECIDE = /^(remind|reports|coverage|confirm|scans|hand-over|review|collect)$/;
/** Something real for each argument and option that a command needs, but for the one that is spoken of. */
const real = (command: Command, document = '278/UBND-VX'): string[] => {
  const argument = (name: string): string =>
    ({
      task: taskId,
      draft: document,
      document,
      order: document,
      symbol: document,
      query: 'x',
      text: 'x',
      book: 'outgoing',
      of: 'due',
      body: TOWN,
    })[name] ?? 'x';
  const steps: Readonly<Record<string, string>> = { do: 'accept', delivery: 'receive', change: 'amend', review: 'keep' };
  return [
    ...command.registeredArguments
      .filter((each) => each.required)
      .map(
        (each) =>
          each.argChoices?.[0] ?? (/step|how|decision|change/.test(each.name()) ? (steps[command.name()] ?? 'x') : argument(each.name())),
      ),
    ...mandatory(command),
  ];
};
describe('what nobody knows', () => {
  const documents = online.filter(([, command]) =>
    command.registeredArguments.some((argument) => ['document', 'order'].includes(argument.name())),
  );
  it.each(documents)('is told of a document: cascade %s', async (name, command) => {
    const { out, err, status } = await terminal.run([
      ...name.split(' '),
      ...real(command, '9999/KHONG-CO'),
      ...(name === 'forget' ? ['--yes'] : []),
    ]);
    expect([out, status]).toEqual(['', 1]);
    bothLanguages(err, /9999\/KHONG-CO/, /There is no|No document|no step/);
  });
  it.each(online.filter(([name, command]) => takes(command, '--as') && !ONLY_TO_DECIDE.test(name)))(
    'is told of a body: cascade %s --as',
    async (name, command) => {
      const given = real(command).map((word) =>
        word === TOWN && command.options.some(({ long, mandatory }) => long === '--as' && mandatory) ? 'UBND xã Không Có Ở Đâu' : word,
      );
      const { err, status } = await terminal.run([...name.split(' '), ...given, '--as', 'UBND xã Không Có Ở Đâu']);
      expect(status).toBe(1);
      bothLanguages(err, /Không có|Chưa/, /No body is called|There is no|is no|was not|cannot/);
    },
  );
});
describe('a day', () => {
  const viewing = online.filter(([name, command]) => takes(command, '--as-of') && !/^(absence|register)$/.test(name));
  it('is asked for by most commands that look', () => expect(viewing.length).toBeGreaterThan(15));
  it.each(viewing)('that does not exist is refused: cascade %s --as-of 30/2/2020', async (name, command) => {
    const { out, err, status } = await terminal.run([...name.split(' '), ...real(command), '--as-of', '30/2/2020']);
    expect([out, status]).toEqual(['', 1]);
    bothLanguages(err, /30\/2\/2020/, /30\/2\/2020/);
  });
  it.each(viewing)('of which nothing was known is told as such: cascade %s --known-at 0', async (name, command) => {
    const { err, status } = await terminal.run([...name.split(' '), ...real(command), '--known-at', '0']);
    expect([0, 1]).toContain(status);
    if (status === 1) bothLanguages(err, /./, /./);
  });
});

/** An example as a shell would take it apart; `…` stands for what somebody finds in a list. */
const wordsOf = (line: string): string[] =>
  [
    ...line
      .replace(/^(\S+=\S+ )*cascade /, '')
      .replace(/\s+[|>].*$/, '')
      .matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g),
  ].map(([, double, single, plain]) => double ?? single ?? plain ?? '');
describe('every example of the help', () => {
  const examples = commands.flatMap(([name, command]) => {
    const shown: string[] = [];
    command.configureOutput({ writeOut: (text) => void shown.push(text) });
    command.outputHelp();
    const [, lines = ''] = shown.join('').split('Ví dụ · Examples:\n');
    return lines
      .trim()
      .split('\n')
      .map((line) => [line.trim(), name] as const);
  });
  it('is understood: the options and arguments that it names are there', async () => {
    const wrong: string[] = [];
    for (const [line, name] of examples) {
      const words = wordsOf(line);
      const found = commands.find(([each]) => words.join(' ').startsWith(each))?.[1];
      if (!found) wrong.push(`${name}: ${line}`);
      else
        for (const word of words)
          if (/^--?[a-z]/.test(word) && !found.options.some(({ long, short }) => word === long || word === short))
            wrong.push(`${line}: ${word}`);
    }
    expect(wrong).toEqual([]);
  });
  it('that only looks really runs on the sample', async () => {
    writeFileSync(join(terminal.folder, 'cong-van.txt'), 'x');
    const looking =
      /^(trace|search|tasks|task|official|reports|coverage|why|mandate|deliveries|reading|scans|accuracy|refused|history|bodies|body|register|targets|warnings|export|calendar|absence|hand-over|account list|stuck)\b/;
    const acting = /--(apply|decide|verdict|join|apart|undo|dismiss|raise|off|stand-in|end|task|to|send|from 18|correct|void|last)\b/;
    const failed: string[] = [];
    let ran = 0;
    for (const [line] of examples) {
      const words = wordsOf(line).map((word) =>
        word.includes('…')
          ? line.includes('history task-')
            ? `task-${taskId}`
            : line.includes('cascade reports')
              ? dailyId
              : taskId
          : word,
      );
      if (!looking.test(words.join(' ')) || acting.test(line)) continue;
      // The reading, one document or one body of an example with an id that stands for another kind of thing.
      if (/…/.test(line) && /^(reading|body|confirm|scans)/.test(words[0]!)) continue;
      ran += 1;
      const { status, err } = await terminal.run(words);
      if (status !== 0) failed.push(`${line}\n${err.slice(0, 300)}`);
    }
    expect(ran).toBeGreaterThan(40);
    expect(failed).toEqual([]);
  }, 60_000);
});
