import { refusal, runWith, type Answering } from '../testing/run-with';

const directive = { symbol: '12/CT-UBND', issuedOn: '2020-08-17', issuerName: 'UBND tỉnh Bình Dương' };
const stated = { asOf: '2020-08-21T08:00:00+07:00', knownAt: 9, ordinal: 9 };
const row = (authorityId: string, name: string) => ({
  ...{ authorityId, name, standing: 'silent', answer: null, latencyDays: null },
  cells: [{ verdict: null, by: null, tasks: [] }],
});
const page = (rows: readonly object[], next: string | null) => ({
  ...{ directive, ...stated, rows, next, passedOver: [] },
  items: [{ itemId: 'i1', label: '1', text: 'cài đặt' }],
  totals: { bodies: 2, answered: 0, drafting: 0, silent: 2, waived: 0 },
});
const engine =
  (post: Answering = () => ({ revision: '1' })): Answering =>
  (asked) => {
    if (asked.method === 'POST') return post(asked);
    if (asked.path === '/api/directives/resolve') return { id: 'd12' };
    if (asked.path === '/api/authorities')
      return {
        items: [
          { authorityId: 'b1', name: 'UBND xã A' },
          { authorityId: 'elsewhere', name: 'UBND xã A' },
        ],
      };
    if (asked.path === '/api/directives/d12') return { issuerId: 'p', deliveries: [{ authorityId: 'b1' }] };
    return asked.query?.['cursor'] === undefined ? page([row('b1', 'UBND xã A')], 'c2') : page([row('b2', 'UBND xã B')], null);
  };
const decide = ['coverage', '12/CT-UBND', '--body', 'UBND xã A', '--item', '1', '--verdict', 'weakened', '--reason', 'thiếu chỉ tiêu'];

describe('cascade coverage', () => {
  it('reads the matrix whole, page by page, as of one instant', async () => {
    const { text, asked } = await runWith(['coverage', '12/CT-UBND', '--as-of', '2020-08-19'], engine());
    expect(text).toMatch(/UBND xã A[^]*UBND xã B[^]*2 cơ quan/);
    expect(asked.slice(1).map(({ query }) => [query?.['asOf'], query?.['cursor']])).toEqual([
      ['2020-08-19', undefined],
      ['2020-08-19', 'c2'],
    ]);
    expect((JSON.parse((await runWith(['coverage', '12/CT-UBND', '--json'], engine())).text) as { rows: object[] }).rows).toHaveLength(2);
  });
  it('records what a person decides, of the body among those that the order reached', async () => {
    const { asked, text } = await runWith([...decide, '--as', 'UBND xã A'], engine());
    expect(asked.at(-1)).toMatchObject({
      ...{ method: 'POST', path: '/api/directives/d12/deliveries/b1/carriage', onBehalfOf: 'b1' },
      body: { itemId: 'i1', verdict: 'weakened', reason: 'thiếu chỉ tiêu' },
    });
    expect(text).toContain('Đã ghi quyết định');
  });
  it('refuses an item that the order has not, before anything is sent', async () => {
    const { text, exits, asked } = await runWith([...decide, '--item', '9'], engine());
    expect([text, exits]).toEqual([expect.stringContaining('Văn bản không có mục "9"'), [1]]);
    expect(asked.some(({ method }) => method === 'POST')).toBe(false);
  });
  it.each([
    [['coverage', 'x', '--body', 'UBND xã A'], '--item'],
    [[...decide.slice(0, 8)], '--reason'],
    [[...decide.slice(0, 6), '--verdict', 'good', '--reason', 'r'], '"good"'],
  ])('asks for the whole decision or none: %j', async (words, named) => {
    const { text, exits, asked } = await runWith(words, engine());
    expect([text, exits, asked]).toEqual([expect.stringContaining(named), [2], []]);
  });
  it('tells what is refused', async () => {
    const { text, exits } = await runWith(
      decide,
      engine(() => refusal('carriage.not-yours', 403)),
    );
    expect([text, exits]).toEqual([expect.stringContaining('carriage.not-yours'), [1]]);
  });
});
