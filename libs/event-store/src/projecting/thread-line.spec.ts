import { MessageChannel } from 'node:worker_threads';
import { DomainError } from '../domain';
import { ThreadLine, type Handlers } from './thread-line';

const channels: MessageChannel[] = [];
afterEach(() => channels.splice(0).forEach(({ port1 }) => port1.close()));
/** Both ends of a line; the far end answers with these. */
const line = (far: Handlers, near: Handlers = {}) => {
  const channel = new MessageChannel();
  channels.push(channel);
  return { near: new ThreadLine(channel.port1, near), far: new ThreadLine(channel.port2, far) };
};

describe('a call to another thread', () => {
  it('is answered with what the function gives, awaited or not', async () => {
    const { near } = line({ add: (a: number, b: number) => a + b, later: async (text: string) => Promise.resolve(`${text}!`) });
    expect(await Promise.all([near.call('add', 1, 2), near.call('later', 'xong')])).toEqual([3, 'xong!']);
  });
  it('gets its own answer, whichever comes first', async () => {
    const waiting: (() => void)[] = [];
    const { near } = line({ slow: () => new Promise<string>((resolve) => waiting.push(() => resolve('slow'))), quick: () => (waiting[0]!(), 'quick') }); // prettier-ignore
    const slow = near.call('slow');
    expect([await near.call('quick'), await slow]).toEqual(['quick', 'slow']);
  });
  it('carries bytes and shared memory', async () => {
    const { near } = line({ sum: (shared: SharedArrayBuffer) => new Uint32Array(shared).reduce((a, b) => a + b, 0) });
    const shared = new SharedArrayBuffer(8);
    new Uint32Array(shared).set([3, 4]);
    expect(await near.call('sum', shared)).toBe(7);
  });
  it('goes both ways', async () => {
    const { near, far } = line({ ask: async (): Promise<string> => `far and ${await far.call<string>('name')}` }, { name: () => 'near' });
    expect(await near.call('ask')).toBe('far and near');
  });
});
describe('a failure', () => {
  const failing = (error: unknown) =>
    line({
      fail: () => {
        throw error;
      },
    }).near.call('fail');
  it('keeps the code and the details of a refusal', async () => {
    const error: unknown = await failing(new DomainError('revision.gap', { stream: 'task-1', expected: '1', found: '2' })).catch(
      (caught: unknown) => caught,
    );
    expect(error).toBeInstanceOf(DomainError);
    expect(error).toMatchObject({ code: 'revision.gap', details: { stream: 'task-1', expected: '1', found: '2' } });
  });
  it('keeps message, place and the number that SQLite gave it', async () =>
    expect(failing(Object.assign(new Error('disk I/O error'), { errcode: 266 }))).rejects.toMatchObject({
      message: 'disk I/O error',
      errcode: 266,
      stack: expect.stringContaining('thread-line.spec'),
    }));
  it('has no such number where there was none', async () => {
    const error: unknown = await failing(new Error('plain')).catch((caught: unknown) => caught);
    expect(Object.keys(error as object)).not.toContain('errcode');
  });
  it('may be no error at all', () => expect(failing('broken')).rejects.toThrow('broken'));
  it('of an unknown function is told to the caller', () => expect(line({}).near.call('nobody')).rejects.toThrow());
});
describe('what is told', () => {
  it('arrives in order and is not answered', async () => {
    const heard: number[] = [];
    const { near } = line({ hear: (n: number) => heard.push(n), all: () => heard });
    for (let n = 0; n < 5; n += 1) near.tell('hear', n);
    expect(await near.call('all')).toEqual([0, 1, 2, 3, 4]);
  });
});
describe('a line that broke', () => {
  it('fails who waits and whoever calls later, with the first reason, and tells nobody', async () => {
    const heard: number[] = [];
    const { near } = line({ never: () => new Promise(() => undefined), hear: (n: number) => heard.push(n) });
    const waiting = near.call('never').catch(String);
    near.break(new Error('the thread ended'));
    near.break(new Error('again'));
    near.tell('hear', 1);
    expect([await waiting, await near.call('never').catch(String)]).toEqual(['Error: the thread ended', 'Error: the thread ended']);
    expect(heard).toEqual([]);
  });
});
