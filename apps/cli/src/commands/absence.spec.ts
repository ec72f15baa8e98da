import { refusal, runWith, type Answering } from '../testing/run-with';

const bodies: Readonly<Record<string, string>> = { 'Chủ tịch': 'chair', 'Phó Chủ tịch': 'deputy' };
const engine: Answering = ({ method, path, query }) => {
  if (path === '/api/authorities') return { items: [{ authorityId: bodies[String(query?.['text'])], name: query?.['text'] }] };
  if (method === 'POST') return { delegationId: 'x' };
  return {
    items: [{ absentId: 'chair', standInId: 'deputy', fromOn: '2020-08-18', untilOn: null, reason: 'đi công tác', delegationId: 'x' }],
  };
};
describe('cascade absence', () => {
  it('lists who stands in, from when and why', async () => {
    const { text, asked } = await runWith(['absence', '--of', 'Chủ tịch', '--as-of', '2020-08-19'], engine);
    expect(text).toMatch(/chair → deputy {2}18\/8\/2020 – .*đi công tác {2}x/);
    expect(asked.at(-1)).toMatchObject({ path: '/api/delegations', query: { absentId: 'chair', asOf: '2020-08-19' } });
  });
  it('records an absence, and its end', async () => {
    const away = ['absence', '--of', 'Chủ tịch', '--stand-in', 'Phó Chủ tịch', '--from', '18/8/2020', '--reason', 'đi công tác'];
    const given = await runWith(away, engine);
    expect(given.asked.at(-1)).toMatchObject({ method: 'POST', body: { absentId: 'chair', standInId: 'deputy', fromOn: '18/8/2020' } });
    const ended = await runWith(['absence', '--end', 'x', '--until', '20/8/2020', '--reason', 'về sớm'], engine);
    expect(ended.asked.at(-1)).toMatchObject({ path: '/api/delegations/x/end', body: { lastOn: '20/8/2020', reason: 'về sớm' } });
    expect(ended.text).toContain('recorded');
  });
  it.each([
    [[], '--of'],
    [['--from', '18/8/2020'], '--of'],
    [['--from', '18/8/2020', '--of', 'a'], '--stand-in'],
    [['--from', '18/8/2020', '--of', 'a', '--stand-in', 'b'], '--reason'],
    [['--end', 'x'], '--until'],
    [['--end', 'x', '--until', '20/8/2020'], '--reason'],
  ])('names the option that is missing in %j: %s', async (words, option) => {
    const { text, exits, asked } = await runWith(['absence', ...words], engine);
    expect([exits, asked]).toEqual([[2], []]);
    expect(text).toMatch(new RegExp(`Còn thiếu tùy chọn ${option}[^]*${option} is needed`));
    expect(text).not.toMatch(/absentId|standInId/);
  });
  it('tells what is refused', async () => {
    const words = ['absence', '--end', 'x', '--until', '30/2/2020', '--reason', 'r'];
    expect((await runWith(words, () => refusal('date.does-not-exist', 422))).exits).toEqual([1]);
  });
});
