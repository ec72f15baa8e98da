import { refusal, runWith, type Answering } from '../testing/run-with';

const [A, B] = ['9a46de55-8497-5e97-a160-d19064ed3809', '7a1b0000-0000-5000-8000-000000000002'];
const engine =
  (...refusing: string[]): Answering =>
  ({ path }) =>
    refusing.some((id) => path.includes(id))
      ? refusal('reading.nothing-to-take-back')
      : { directiveId: A, changed: ['/issuedOn'], unconfirmed: ['/issuedOn'] };
const posted = async (refusing: string[], ...words: string[]) => {
  const { asked, text, exits } = await runWith(['take-back', ...words], engine(...refusing));
  return { text, exits, paths: asked.filter(({ method }) => method === 'POST').map(({ path, body }) => [path, body]) };
};
const of = (id: string) => [`/api/directives/${id}/reading/take-back`, { reason: 'nhầm' }];

describe('cascade take-back', () => {
  it('takes the last confirmation of each letter back, once, and says what waits again', async () => {
    const { paths, text } = await posted([], A, B, A, '--reason', 'nhầm');
    expect(paths).toEqual([of(A), of(B)]);
    expect(text).toContain('đã rút lại · taken back');
    expect(text).toContain('còn chờ xác nhận · still waiting: /issuedOn');
  });
  it('stops at the first that has none, with those before it done and said', async () => {
    const { paths, text, exits } = await posted([B], A, B, '--reason', 'nhầm');
    expect(paths).toEqual([of(A), of(B)]);
    expect([text.match(/taken back/g)?.length, exits]).toEqual([1, [1]]);
  });
  it('asks for a reason before anything is asked of the engine', async () =>
    expect(await posted([], A)).toMatchObject({ paths: [], exits: [2] }));
});
