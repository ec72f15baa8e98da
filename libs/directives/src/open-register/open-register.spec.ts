import { registerStream } from '../domain';
import { aMeta, BEN_CAT, openTestBed, type TestBed } from '../test-bed';
import { OpenRegister, type OpenRegisterBody } from './open-register.command';

let bed: TestBed;
beforeAll(async () => void (bed = await openTestBed()));
afterAll(() => bed.close());
const body = (change: Partial<OpenRegisterBody> = {}): OpenRegisterBody => ({
  authorityId: BEN_CAT,
  year: 2020,
  series: 'common',
  mode: 'kept',
  firstNumber: 278,
  ...change,
});
const open = (change?: Partial<OpenRegisterBody>) => bed.execute(new OpenRegister(aMeta(), body(change)));

describe('opening a register', () => {
  it('says where its numbers begin, once', async () => {
    await open();
    await open();
    expect(await bed.eventsOf(registerStream(BEN_CAT, 2020, 'common'))).toMatchObject([{ type: 'RegisterOpened', data: body() }]);
  });
  it('keeps bodies, years and series apart', async () => {
    await open({ year: 2021, firstNumber: 1 });
    await open({ series: 'CT', firstNumber: 1 });
    expect(await bed.eventsOf(registerStream(BEN_CAT, 2021, 'common'))).toHaveLength(1);
    expect(await bed.eventsOf(registerStream(BEN_CAT, 2020, 'CT'))).toHaveLength(1);
  });
  it.each([
    [{ series: 'a/b' }, 'register.series-unreadable'],
    [{ series: '' }, 'register.series-unreadable'],
    [{ year: 20 }, 'register.year-unusable'],
    [{ year: 2020.5 }, 'register.year-unusable'],
    [{ firstNumber: 0 }, 'register.first-number-unusable'],
  ] as const)('is refused for %j', (change, code) => expect(open(change)).rejects.toMatchObject({ code }));
});
