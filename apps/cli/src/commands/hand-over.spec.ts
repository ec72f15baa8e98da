import { refusal, runWith, type Answering } from '../testing/run-with';

const HEIR = { authorityId: 'a1', name: 'UBND phường Bến Cát', why: 'successor' };
const OTHER = { authorityId: 'a2', name: 'UBND phường Thới Hòa', why: 'area' };
const needed = (taskId: string, offers: readonly object[]) => ({
  ...{
    taskId,
    directiveSymbol: '278/UBND-VX',
    itemLabel: '2',
    assigneeName: 'UBND phường Tân Định',
    endedName: 'UBND thị xã Bến Cát',
    offers,
  },
});
const engine =
  (pages: readonly (readonly object[])[], judge: Answering = () => ({})): Answering =>
  (asked) => {
    if (asked.path === '/api/authorities') return { items: [HEIR] };
    if (asked.method === 'POST') return judge(asked);
    const place = Number(asked.query?.['cursor'] ?? 0);
    return { items: pages[place] ?? [], next: place + 1 < pages.length ? String(place + 1) : null };
  };
const posted = (asked: readonly { method: string }[]) => asked.filter(({ method }) => method === 'POST');

describe('cascade hand-over', () => {
  it('lists what has to be handed over, and who may take it', async () => {
    const { text, asked } = await runWith(
      ['hand-over', '--as-of', '2025-07-02'],
      engine([[needed('t1', [HEIR])], [needed('t2', [HEIR, OTHER])]]),
    );
    expect(text).toMatch(/kế thừa: UBND phường Bến Cát {2}a1[^]*địa bàn: UBND phường Thới Hòa {2}a2/);
    expect(posted(asked)).toEqual([]);
  });
  it('hands over where one body alone took over, and leaves the rest on the list', async () => {
    const words = ['hand-over', '--as-of', '2025-07-02', '--apply', '--basis', '1685/NQ', '--json'];
    const { text, asked } = await runWith(words, engine([[needed('t1', [HEIR]), needed('t2', [HEIR, OTHER]), needed('t3', [OTHER])]]));
    expect(posted(asked)).toMatchObject([
      {
        body: {
          items: [{ taskId: 't1', assigneeId: 'a1' }],
          occurredAt: '2025-07-02',
          legalBasis: '1685/NQ',
          reason: 'Sắp xếp đơn vị hành chính',
        },
      },
    ]);
    expect(JSON.parse(text)).toMatchObject({ handedOver: 1, items: [{ taskId: 't2' }, { taskId: 't3' }] });
  });
  it('hands one task to the body that is named, in whose name it is asked', async () => {
    const words = ['hand-over', '--task', 't2', '--to', 'UBND phường Bến Cát', '--as', 'UBND phường Bến Cát', '--reason', 'thỏa thuận'];
    const { text, asked, exits } = await runWith(words, engine([]));
    expect(posted(asked)).toMatchObject([
      { path: '/api/hand-overs', onBehalfOf: 'a1', body: { items: [{ taskId: 't2', assigneeId: 'a1' }], reason: 'thỏa thuận' } },
    ]);
    expect(asked.some(({ path, method }) => path === '/api/hand-overs' && method === 'GET')).toBe(false);
    expect([text, exits]).toEqual([expect.stringContaining('handed over'), []]);
  });
  it.each([
    ['--task', 't2'],
    ['--to', 'a1'],
    ['--task', 't2', '--to', 'a1', '--apply'],
  ])('needs both or neither, and not all at once: %s %s', async (...words) => {
    const { exits, asked } = await runWith(['hand-over', ...words], engine([]));
    expect([exits, asked]).toEqual([[2], []]);
  });
  it('tells what is refused', async () => {
    const { text, exits } = await runWith(
      ['hand-over', '--task', 't2', '--to', 'UBND phường Bến Cát'],
      engine([], () => refusal('task.hand-over-refused')),
    );
    expect([text, exits]).toEqual([expect.stringContaining('task.hand-over-refused'), [1]]);
  });
  it('asks nobody for nothing', async () => {
    const { text, asked } = await runWith(['hand-over', '--apply'], engine([[]]));
    expect([text, posted(asked)]).toEqual([expect.stringContaining('nothing to hand over'), []]);
  });
});
