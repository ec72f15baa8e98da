import { refusal, runWith, type Answering } from '../testing/run-with';

const warning = (over: object = {}) => ({
  ...{ kind: 'outOfOrder', directiveId: 'd62', symbol: '62/UBND-CT', issuedOn: '2020-08-19', issuerName: 'UBND xã Quảng Ngạn' },
  ...{ about: 'd87', aboutSymbol: '87/UBND', aboutIssuedOn: '2020-07-05', details: [], dismissed: null },
  ...over,
});
const register =
  (items: readonly object[], judge: Answering = () => ({})): Answering =>
  (asked) => {
    if (asked.path === '/api/directives/resolve') return { id: 'd62', issuerId: 'xa' };
    if (asked.path === '/api/warnings') return { items, next: null };
    if (asked.path === '/api/authorities') return { items: [{ authorityId: 'xa', name: 'UBND xã Quảng Ngạn' }] };
    return judge(asked);
  };
const dismiss = ['warnings', '--dismiss', '62/UBND-CT', '--reason', 'sổ riêng', '--as', 'UBND xã Quảng Ngạn'];

describe('cascade warnings', () => {
  it('says what looks wrong, with the other document it speaks of', async () => {
    const { text } = await runWith(['warnings'], register([warning()]));
    expect(text).toMatch(/62\/UBND-CT 2020-08-19.*smaller number on a later date · 87\/UBND 2020-07-05/);
  });
  it('says that nothing does', async () => expect((await runWith(['warnings'], register([]))).text).toContain('nothing looks wrong'));
  it('dismisses the one that is meant, with the reason and in whose name', async () => {
    const { text, asked, exits } = await runWith(dismiss, register([warning(), warning({ directiveId: 'other' })]));
    expect(asked.at(-1)).toMatchObject({
      ...{ method: 'POST', path: '/api/directives/d62/warnings/dismiss', onBehalfOf: 'xa' },
      body: { kind: 'outOfOrder', about: 'd87', reason: 'sổ riêng' },
    });
    expect([text, exits]).toEqual([expect.stringContaining('dismissed'), []]);
  });
  it('lets a dismissed one show again', async () => {
    const { asked } = await runWith(
      ['warnings', '--raise', '62/UBND-CT', '--reason', 'nhầm', '--json'],
      register([warning(), warning({ dismissed: 'sổ riêng', about: null })]),
    );
    expect(asked.find(({ path }) => path === '/api/warnings')).toMatchObject({ query: { dismissed: true, authorityId: 'xa' } });
    expect(asked.at(-1)).toMatchObject({ path: '/api/directives/d62/warnings/raise', body: { kind: 'outOfOrder', about: undefined } });
  });
  it('asks which, where there are several, and takes what is named', async () => {
    const two = register([warning(), warning({ kind: 'beforeParent', about: 'd7414', aboutSymbol: '7414/UBND-CT' })]);
    const { text, exits, asked } = await runWith(dismiss, two);
    expect([text, exits]).toEqual([expect.stringContaining('--kind beforeParent --about 7414/UBND-CT'), [1]]);
    expect(asked.some(({ method }) => method === 'POST')).toBe(false);
    const named = await runWith([...dismiss, '--about', '7414/UBND-CT'], two);
    expect(named.asked.at(-1)).toMatchObject({ body: { kind: 'beforeParent', about: 'd7414' } });
  });
  it('says so where there is no such warning, naming those there are', async () => {
    const { text, exits } = await runWith([...dismiss, '--about', '99/UBND'], register([warning()]));
    expect(exits).toEqual([1]);
    expect(text).toMatch(/There is no such warning about 62\/UBND-CT[^]*--about 87\/UBND/);
    expect((await runWith(['warnings', '--raise', '62/UBND-CT'], register([]))).text).toContain('no such dismissed warning');
  });
  it('tells what the engine refuses', async () => {
    const { text, exits } = await runWith(
      ['warnings', '--dismiss', '62/UBND-CT'],
      register([warning()], () => refusal('warning.reason-blank', 422)),
    );
    expect([text, exits]).toEqual([expect.stringContaining('warning.reason-blank'), [1]]);
  });
  it('does one of both', async () => {
    const { exits, asked } = await runWith(['warnings', '--dismiss', 'a', '--raise', 'b'], register([]));
    expect([exits, asked]).toEqual([[2], []]);
  });
});
