import { runCommandLine } from '../program';
import type { Context } from '../context';
import type { Client } from '../client/client';

const run = async (answers: readonly object[]) => {
  const out: string[] = [];
  const err: string[] = [];
  let status = 0;
  const left = [...answers];
  const client: Client = {
    place: 'here',
    request: <T>() => Promise.resolve((left.length > 1 ? left.shift() : left[0]) as T),
    download: () => Promise.reject(new Error('no file is asked for')),
    settled: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
  const context: Context = {
    console: {
      paper: { colour: false, width: null },
      language: 'vi',
      out: (text) => void out.push(text),
      err: (text) => void err.push(text),
    },
    cwd: '/',
    env: {},
    exit: (given) => void (status = given),
    open: () => Promise.resolve(client),
  };
  await runCommandLine(context, ['rebuild', '--json']);
  return { out: out.join('\n'), err: err.join('\n'), status };
};
const building = (error?: string) => ({ ordinal: 9, rebuilding: { ordinal: 3, share: 0.3 }, failed: null, error });
const done = { ordinal: 9, rebuilding: null, failed: null };

describe('a rebuild by hand', () => {
  it('is waited for', async () => {
    const { out, status } = await run([building(), building(), done]);
    expect([JSON.parse(out), status]).toEqual([{ ordinal: 9, ms: expect.any(Number) as number }, 0]);
  });
  it('goes on after the log was busy for a moment', async () => {
    const { status } = await run([building('busy'), building('busy'), building(), done]);
    expect(status).toBe(0);
  });
  it('is given up where the log cannot be read, with the reason and what to do', async () => {
    const { err, status } = await run([building('database disk image is malformed')]);
    expect(status).toBe(1);
    expect(err).toContain('Không dựng lại được: database disk image is malformed');
    expect(err).toContain('cascade restore');
  }, 20_000);
  it('tells why it failed', async () => {
    const { err, status } = await run([building(), { ...done, failed: 'no room' }]);
    expect([status, err.includes('no room'), err.includes('    at ')]).toEqual([1, true, false]);
  });
  it.each([
    'database or disk is full',
    'Error: database or disk is full',
    'store.full {"path":"/d"}',
    'ENOSPC: no space left on device, write',
  ])('says that the disk is full, and nothing of backups: %s', async (failed) => {
    const { err, status } = await run([building(), { ...done, failed }]);
    expect(status).toBe(1);
    expect(err).toContain('ổ đĩa đã đầy');
    expect(err).toContain('Free some space');
    expect(err).not.toMatch(/restore|ENOSPC|store\.full/);
  });
});
