import { refusal, runWith, type Answering } from '../testing/run-with';

const items = [
  { itemId: 'i1', label: '1' },
  { itemId: 'i2a', label: 'a' },
  { itemId: 'i3a', label: 'a' }, // a label used twice, as real letters have it
];
const bodies = [
  { authorityId: 'xa', name: 'UBND xã An Điền', parentName: 'UBND thị xã Bến Cát' },
  { authorityId: 'xb', name: 'UBND xã An Điền', parentName: 'UBND huyện Thạnh Phú' },
];
const engine =
  (post: Answering = () => ({ revision: '3' })): Answering =>
  (asked) => {
    if (asked.method === 'POST') return post(asked);
    if (asked.path === '/api/directives/resolve') return { id: `id of ${String(asked.query?.['symbol'])}` };
    if (asked.path === '/api/authorities') return { items: bodies };
    return { items, issuerId: 'town', deliveries: [{ authorityId: 'xa' }] };
  };
const amend = ['change', 'amend', '12/CT-UBND', '--sentence', 'Sửa mục 1'];

describe('cascade change', () => {
  it('amends the items that are named, from the day that is named', async () => {
    const { asked, text, exits } = await runWith([...amend, '--item', '1', 'i3a', '--when', '2020-08-20'], engine());
    expect(asked.at(-1)).toMatchObject({
      ...{ method: 'POST', path: '/api/directives/id%20of%2012%2FCT-UBND/amend' },
      body: { sentence: 'Sửa mục 1', itemIds: ['i1', 'i3a'], occurredAt: '2020-08-20', byDirectiveId: undefined },
    });
    expect([text, exits]).toEqual([expect.stringContaining('đã ghi · recorded'), []]);
  });
  it('touches the whole order where no item is named', async () =>
    expect((await runWith(amend, engine())).asked.at(-1)?.body).toMatchObject({ itemIds: undefined }));
  it.each([
    ['9', 'Các mục: 1, a, a'],
    ['a', 'i2a, i3a'],
  ])('refuses the item %p, which is not one, and names those there are', async (item, remedy) => {
    const { asked, text, exits } = await runWith([...amend, '--item', item], engine());
    expect([asked.some(({ method }) => method === 'POST'), exits]).toEqual([false, [1]]);
    expect(text).toContain(remedy);
  });
  it.each(['replace', 'repeal'])('sends no items where an order is ended: %s', async (how) => {
    const { asked } = await runWith(['change', how, '278/UBND-VX', '--sentence', 's', '--by', '301/UBND-VX', '--item', '1'], engine());
    expect(asked.at(-1)).toMatchObject({
      path: `/api/directives/id%20of%20278%2FUBND-VX/${how}`,
      body: { sentence: 's', byDirectiveId: 'id of 301/UBND-VX', itemIds: undefined },
    });
  });
  it('gives the sentence of a recall as its reason', async () => {
    const { asked } = await runWith(['change', 'recall', '278/UBND-VX', '--sentence', 'gửi nhầm'], engine());
    expect(asked.at(-1)?.body).toMatchObject({ reason: 'gửi nhầm' });
    expect(asked.at(-1)?.body).not.toHaveProperty('sentence');
  });
  it('acts for the one of several bodies of a name that has a part in the order', async () =>
    expect((await runWith([...amend, '--as', 'UBND xã An Điền'], engine())).asked.at(-1)).toMatchObject({ onBehalfOf: 'xa' }));
  it.each([
    [['change', 'alter', '12/CT-UBND', '--sentence', 's'], '"alter"'],
    [['change', 'amend', '12/CT-UBND'], '--sentence'],
  ])('asks for what is missing or wrong: %j', async (words, named) => {
    const { text, exits, asked } = await runWith(words, engine());
    expect([text, exits, asked]).toEqual([expect.stringContaining(named), [2], []]);
  });
  it('tells what is refused, as JSON what was recorded', async () => {
    const refused = await runWith(
      amend,
      engine(() => refusal('directive.not-issued')),
    );
    expect([refused.text, refused.exits]).toEqual([expect.stringContaining('directive.not-issued'), [1]]);
    expect(JSON.parse((await runWith([...amend, '--json'], engine())).text)).toEqual({ revision: '3' });
  });
});
describe('cascade review', () => {
  const words = ['review', '278/UBND-VX', '--decision', 'keep', '--reason', 'không ảnh hưởng'];
  it('records the decision, for the body that is named', async () => {
    const { asked, text } = await runWith([...words, '--as', 'UBND xã An Điền'], engine());
    expect(asked.at(-1)).toMatchObject({
      ...{ method: 'POST', path: '/api/directives/id%20of%20278%2FUBND-VX/review', onBehalfOf: 'xa' },
      body: { decision: 'keep', reason: 'không ảnh hưởng' },
    });
    expect(text).toContain('đã quyết định · decided');
  });
  it('looks for nobody where no body is named', async () =>
    expect((await runWith(words, engine())).asked.map(({ path }) => path)).not.toContain('/api/authorities'));
  it('takes none but the three decisions', async () => {
    const { text, exits } = await runWith(['review', 'x', '--decision', 'withdraw', '--reason', 'r'], engine());
    expect([text, exits]).toEqual([expect.stringMatching(/"withdraw".*keep, amend, recall/), [2]]);
  });
  it('needs a reason', async () => expect((await runWith(words.slice(0, 4), engine())).exits).toEqual([2]));
});
