import { refusal, runWith, type Answering } from '../testing/run-with';

const stated = { asOf: '2020-08-21T08:00:00+07:00', knownAt: 9, ordinal: 9, placeMeant: null };
const letter = {
  ...{ kind: 'directive', id: 'd', status: 'issued', documentType: 'CT', symbol: '12/CT-UBND', issuedOn: '2020-08-17', subject: 's' },
  ...{ issuerName: 'UBND tỉnh Bình Dương', provinceName: 'UBND tỉnh Bình Dương', passages: [], score: 9 },
};
const engine =
  (items: readonly object[], next: string | null = null): Answering =>
  () => ({ items, next, ...stated });

describe('cascade search', () => {
  it('asks for all words as one text, with what narrows it', async () => {
    const words = ['search', 'ct', '12', 'binh duong', '--place', 'Bến Cát', '--type', 'CT', '--from', '2020-08-01', '--to', '31/8/2020'];
    const { asked } = await runWith([...words, '--as-of', '2020-08-19', '--limit', '5'], engine([]));
    const query = { text: 'ct 12 binh duong', place: 'Bến Cát', type: 'CT', from: '2020-08-01', to: '31/8/2020', limit: '5' };
    expect(asked).toEqual([{ method: 'GET', path: '/api/search', query: { ...query, cursor: undefined, asOf: '2020-08-19' } }]);
  });
  it('shows what was found, and as JSON what was answered', async () => {
    expect((await runWith(['search', '12'], engine([letter]))).text).toMatch(/12\/CT-UBND.*17\/8\/2020/);
    expect(JSON.parse((await runWith(['search', '12', '--json'], engine([letter], 'c'))).text)).toMatchObject({ next: 'c' });
  });
  it('goes on from a page', async () =>
    expect((await runWith(['search', '12', '--cursor', 'c2'], engine([]))).asked[0]?.query).toMatchObject({ cursor: 'c2', limit: '20' }));
  it('needs words', async () => {
    const { exits, asked } = await runWith(['search'], engine([]));
    expect([exits, asked]).toEqual([[2], []]);
  });
  it('tells what is refused', async () => {
    const { text, exits } = await runWith(['search', 'x', '--type', 'XX'], () => refusal('request.invalid', 422));
    expect([text, exits]).toEqual([expect.stringContaining('request.invalid'), [1]]);
  });
});
