import { Refused, type Client } from '../client/client';
import { runCommandLine } from '../program';
import type { Context } from '../context';

/** A server as far as this command asks it: letters that are refused until mended. */
const serverWith = (letters: string[], mended: boolean, reminders: object[] = [], why: object = { error: 'task.unknown' }) => {
  const asked: string[] = [];
  const items = () => letters.map((stream) => ({ stream, by: 'assign-tasks', ...why }));
  const client = {
    place: 'spec',
    async request(method: string, path: string) {
      asked.push(`${method} ${path}`);
      if (path === '/api/incomplete') return { items: items() };
      if (path === '/api/reminders') return { items: [...reminders], next: null };
      if (path.startsWith('/api/reminders/')) return void reminders.splice(0);
      if (path === '/api/processes/dead-letters')
        return { items: letters.map((stream) => ({ reaction: 'assign-tasks', eventId: `event-of-${stream}` })) };
      if (path.includes('/dead-letters/') && !mended) throw new Refused({ title: 'no', code: 'task.unknown' } as never);
      if (path.includes('/dead-letters/')) letters.splice(letters.indexOf(path.split('event-of-')[1]!.split('/')[0]!), 1);
      return { incomplete: 0 };
    },
    settled: () => Promise.resolve(),
    close: () => Promise.resolve(),
  } as unknown as Client;
  return { asked, client };
};
const run = async (words: readonly string[], client: Client) => {
  const out: string[] = [];
  const exits: number[] = [];
  const console = {
    paper: { width: 100, colours: false, unicode: true },
    language: 'vi',
    out: (text: string) => void out.push(text),
    err: (text: string) => void out.push(text),
  };
  const context = { console, cwd: '/', env: {}, exit: (status: number) => void exits.push(status), open: () => Promise.resolve(client) };
  await runCommandLine(context as unknown as Context, words);
  return { text: out.join('\n'), exits };
};

describe('cascade stuck', () => {
  it('says that nothing is', async () => {
    const { client } = serverWith([], true);
    expect(await run(['stuck'], client)).toEqual({ text: expect.stringContaining('nothing is stuck') as string, exits: [] });
  });
  it('names whose story lacks an event, where and why, and ends with a status that tells', async () => {
    const { client } = serverWith(['task-1'], true);
    const { text, exits } = await run(['stuck'], client);
    expect(text).toMatch(/task-1\s+assign-tasks: task\.unknown/);
    expect(exits).toEqual([1]);
  });
  it('says why in words of both languages, and what to do', async () => {
    const said = { vi: 'Mất khóa. Khôi phục bản sao lưu.', en: 'The key is missing. Restore the backup.' };
    const { client } = serverWith(['task-1'], true, [], { error: 'DomainError: key.missing', said });
    const { text } = await run(['stuck'], client);
    expect(text).toMatch(/task-1\s+assign-tasks: key\.missing\n\s+Mất khóa\. Khôi phục bản sao lưu\.\n\s+The key is missing\./);
    expect(text).not.toContain('DomainError');
  });
  it('leaves a fault of the program as it was told', async () => {
    const { client } = serverWith(['task-1'], true, [], { error: 'TypeError: x', said: null });
    expect((await run(['stuck'], client)).text).toContain('assign-tasks: TypeError: x');
  });
  it('tries all again', async () => {
    const { client, asked } = serverWith(['task-1', 'task-2'], true);
    expect((await run(['stuck', '--retry'], client)).exits).toEqual([]);
    expect(asked).toContain('POST /api/read-models/incomplete/retry');
    expect(asked.filter((line) => line.endsWith('/retry'))).toHaveLength(3);
  });
  it('tells the reminders that a channel gave up, and has them sent after all', async () => {
    const reminder = { reminderId: 'r', authorityId: 'b', email: 'gaveUp', webhook: 'sent', error: 'ECONNREFUSED' };
    const { client, asked } = serverWith([], true, [reminder]);
    const { text, exits } = await run(['stuck'], client);
    expect(text).toMatch(/reminder-r\s+email: ECONNREFUSED/);
    expect(exits).toEqual([1]);
    expect((await run(['stuck', '--retry'], client)).exits).toEqual([]);
    expect(asked).toContain('POST /api/reminders/r/retry');
  });
  it('goes on where one is refused again, and shows it', async () => {
    const { client } = serverWith(['task-1', 'task-2'], false);
    const { text, exits } = await run(['stuck', '--retry', '--json'], client);
    expect(JSON.parse(text)).toMatchObject({ items: [{ stream: 'task-1' }, { stream: 'task-2' }] });
    expect(exits).toEqual([1]);
  });
});
