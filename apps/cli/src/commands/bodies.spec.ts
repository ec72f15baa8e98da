import { runWith } from '../testing/run-with';

const page = (next: string | null, total: number) => () => ({
  items: [{ authorityId: 'a1', name: 'UBND xã Tân Lập', parentName: 'UBND huyện A', level: 'commune', kind: 'peoplesCommittee' }],
  ...{ next, total },
});
describe('cascade bodies', () => {
  it('says how many more there are and how to see them', async () => {
    const { text } = await runWith(['bodies', 'tan lap', '--limit', '1'], page('1', 43));
    expect(text).toContain('còn 42 cơ quan nữa, dùng --cursor 1 hoặc --limit · 42 more: --cursor 1 or --limit');
  });
  it('counts from the page that is shown', async () => {
    const { text, asked } = await runWith(['bodies', '--cursor', '30', '--limit', '5'], page('35', 43));
    expect(text).toContain('còn 8 cơ quan nữa');
    expect(asked.at(-1)?.query).toMatchObject({ cursor: '30', limit: '5' });
  });
  it('says nothing of more where there is none', async () =>
    expect((await runWith(['bodies', 'tan lap'], page(null, 1))).text).not.toMatch(/còn|more/));
});
