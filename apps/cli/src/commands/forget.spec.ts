import { refusal, runWith } from '../testing/run-with';

const ID = '0b6b7c9e-1111-4222-8333-444455556666';
const WHY = ['--reason', 'Yêu cầu xóa số 07'];
const answer = { keyIds: [ID, `file-${ID}`], revision: 3, after: 'x' };

describe('cascade forget', () => {
  it('asks nothing of the engine until it is told that nothing brings it back', async () => {
    const { text, exits, asked } = await runWith(['forget', ID, ...WHY], () => answer);
    expect([exits, asked]).toEqual([[2], []]);
    expect(text).toContain('--yes');
  });
  it('destroys the keys of a document', async () => {
    const { text, exits, asked } = await runWith(['forget', ID, ...WHY, '--yes'], () => answer);
    expect(asked).toMatchObject([{ method: 'POST', path: `/api/directives/${ID}/destroy-keys`, body: { reason: 'Yêu cầu xóa số 07' } }]);
    expect(exits).toEqual([]);
    expect(text).toContain('2');
  });
  it('says what becomes of a file with other letters', async () => {
    const { asked } = await runWith(['forget', ID, ...WHY, '--yes', '--files', 'keep'], () => answer);
    expect(asked[0]!.body).toEqual({ reason: 'Yêu cầu xóa số 07', files: 'keep' });
  });
  it('destroys the key of a task', async () => {
    const { asked } = await runWith(['forget', 't-1', '--task', ...WHY, '--yes'], () => answer);
    expect(asked[0]!.path).toBe('/api/tasks/t-1/destroy-keys');
  });
  it('destroys the key of an account', async () => {
    const { asked } = await runWith(['forget', 'a-1', '--account', ...WHY, '--yes'], () => answer);
    expect(asked[0]!.path).toBe('/api/accounts/a-1/destroy-keys');
  });
  it('finds a document by its symbol', async () => {
    const { asked } = await runWith(['forget', '278/UBND-VX', ...WHY, '--yes'], ({ path }) =>
      path.endsWith('resolve') ? { id: ID } : answer,
    );
    expect(asked.map(({ path }) => path)).toEqual(['/api/directives/resolve', `/api/directives/${ID}/destroy-keys`]);
  });
  it('answers in JSON', async () => {
    const { text } = await runWith(['forget', ID, ...WHY, '--yes', '--json'], () => answer);
    expect(JSON.parse(text)).toEqual(answer);
  });
  it('tells a refusal', async () => {
    const run = runWith(['forget', ID, ...WHY, '--yes'], () => refusal('key.file-undecided', 422));
    const told = await run.then(
      ({ text, exits }) => `${text} ${exits.join()}`,
      (error: unknown) => String((error as { problem?: { code?: string } }).problem?.code),
    );
    expect(told).toContain('key.file-undecided');
  });
  it.each([
    ['without a reason', ['forget', ID, '--yes']],
    ['with a file that is neither kept nor destroyed', ['forget', ID, ...WHY, '--yes', '--files', 'maybe']],
    ['without a document', ['forget', ...WHY, '--yes']],
  ])('is refused %s', async (_, words) => {
    const { exits, asked } = await runWith(words, () => answer);
    expect([exits, asked]).toEqual([[2], []]);
  });
});
