import { refusal, runWith, type Asked } from '../testing/run-with';

const ORDER = '9ea0bb99-6211-59a3-830e-2e418d28a0f5';
const letter = (authorityId: string, draftStatus: string | null) => ({ authorityId, authorityName: `UBND ${authorityId}`, draftStatus });
const letters = [letter('a', null), letter('b', 'prepared'), letter('c', 'draft'), letter('d', 'numbering'), letter('e', 'discarded')];
const engine = ({ method, path }: Asked): unknown => {
  if (path === '/api/deliveries') return { items: letters, next: null };
  if (path.startsWith('/api/authorities')) return { items: [], authorityId: 'town', names: [] };
  if (method === 'GET') return { directiveId: ORDER, deliveries: [] };
  return path.includes('/deliveries/e/') ? refusal('delivery.reminded-today') : { revision: '3' };
};
const remindedOf = (asked: readonly Asked[]): string[] => asked.filter(({ method }) => method === 'POST').map(({ path }) => path);

describe('reminding silent bodies', () => {
  it('asks whoever owes an answer and has not begun one, each for itself', async () => {
    const { asked, text, exits } = await runWith(['remind', '--of', ORDER, '--silent', '--words', 'Gửi ngay'], engine);
    expect(remindedOf(asked)).toEqual(['a', 'b', 'e'].map((id) => `/api/directives/${ORDER}/deliveries/${id}/remind`));
    expect(asked.find(({ path }) => path === '/api/deliveries')?.query).toMatchObject({ directiveId: ORDER, owes: 'owed' });
    expect(asked.filter(({ method }) => method === 'POST').map(({ body }) => body)).toEqual(Array(3).fill({ words: 'Gửi ngay' }));
    expect(text).toMatch(/✓ UBND a[^]*✓ UBND b[^]*✗ UBND e {2}delivery.reminded-today[^]*2\/3 đã đôn đốc/);
    expect(exits).toEqual([]);
  });
  it('tells a program what became of each', async () => {
    const { text } = await runWith(['remind', '--of', ORDER, '--silent', '--json'], engine);
    const { items } = JSON.parse(text) as { items: { taskId: null; assigneeName: string; refused: { code: string } | null }[] };
    expect(items.map(({ taskId, refused }) => [taskId, refused?.code ?? null])).toEqual([
      [null, null],
      [null, null],
      [null, 'delivery.reminded-today'],
    ]);
  });
  it('needs a document', async () => {
    const { exits, text } = await runWith(['remind', '--silent'], engine);
    expect(exits).toEqual([1]);
    expect(text).toContain('--of <văn bản>');
  });
});
