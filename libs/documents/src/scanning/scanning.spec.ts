import { runProgram } from './run-program';
import { textOfTable } from './words-on-page';

const LIMITS = { seconds: 5, megabytes: 500, outputBytes: 1_000 };
const say = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a program of the machine', () => {
  it('is given bytes and says bytes', async () =>
    expect(await runProgram('cat', [], say('Số: 1'), LIMITS)).toEqual({ kind: 'done', output: Buffer.from('Số: 1') }));
  it('that is not there is missing', async () =>
    expect(await runProgram('no-such-program-here', [], say(''), LIMITS)).toEqual({ kind: 'missing' }));
  it('that fails tells why', async () =>
    expect(await runProgram('ls', ['/no/such/folder'], say(''), LIMITS)).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('/no/such/folder'),
    }));
  it('that takes too long is ended', async () =>
    expect(await runProgram('sleep', ['20'], say(''), { ...LIMITS, seconds: 1 })).toEqual({ kind: 'too-much' }));
  it('that says too much is ended', async () => expect(await runProgram('yes', [], say(''), LIMITS)).toEqual({ kind: 'too-much' }));
  it('that takes too much memory fails', async () => {
    const { kind } = await runProgram('head', ['-c', '1000', '/dev/zero'], say(''), { ...LIMITS, megabytes: 1 });
    expect(kind).not.toBe('done');
  });
  it('that reads nothing of what it is given is no fault', async () =>
    expect(await runProgram('true', [], new Uint8Array(5_000_000), LIMITS)).toMatchObject({ kind: 'done' }));
});

describe('the words on a page', () => {
  const row = (block: number, paragraph: number, line: number, left: number, width: number, text: string): string =>
    ['5', '1', block, paragraph, line, '1', left, '100', width, '20', '96.5', text].join('\t');
  it.each([
    ['words of a line', [row(1, 1, 1, 0, 50, 'Kính'), row(1, 1, 1, 60, 50, 'gửi:')], 'Kính gửi:'],
    ['columns of a line', [row(1, 1, 1, 0, 50, 'ỦY'), row(1, 1, 1, 200, 50, 'CỘNG')], 'ỦY\tCỘNG'],
    ['lines', [row(1, 1, 1, 0, 50, 'một'), row(1, 1, 2, 0, 50, 'hai')], 'một\nhai'],
    ['paragraphs', [row(1, 1, 1, 0, 50, 'một'), row(1, 2, 1, 0, 50, 'hai'), row(2, 1, 1, 0, 50, 'ba')], 'một\n\nhai\n\nba'],
    ['rows that are no words', ['level\tpage_num', '4\t1\t1\t1\t1\t0\t0\t0\t9\t9\t-1\t', row(1, 1, 1, 0, 5, ' ')], ''],
  ])('%s', (_, rows, text) => expect(textOfTable(rows.join('\n'))).toBe(text));
});
