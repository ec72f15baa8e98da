import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { centralBodyId, committeeId, establishing } from '@cascade/authorities';
import { directiveStream, referenceIdOf, symbolKey, type ReadingAccepted } from '../domain';
import { aMeta, openTestBed, type TestBed } from '../test-bed';
import { TakeInLetter, type LetterAnswer } from './take-in-letter.command';

const FOLDER = join(__dirname, '..', '..', '..', '..', '..', 'shared', 'letters');
const present = existsSync(FOLDER);
if (!present) process.stderr.write(`SKIPPED: the five real letters are not at ${FOLDER}\n`);

const reference = (issuerId: string, key: string) => referenceIdOf(issuerId, 2020, symbolKey(key) ?? ('' as never));
const province = (code: string) => committeeId('2020', 'province', code);
const district = (code: string) => committeeId('2020', 'district', code);
const QUANG_NGAN = committeeId('2020', 'commune', '19873');

(present ? describe : describe.skip)('the five real letters, in the country of August 2020', () => {
  let bed: TestBed;
  const readings = new Map<string, ReadingAccepted['data']>();
  const takeIn = async (file: string): Promise<ReadingAccepted['data']> => {
    const known = readings.get(file);
    if (known) return known;
    const body = { bytes: readFileSync(join(FOLDER, `${file}.txt`)), fileName: `${file}.txt` };
    const { directiveId } = await bed.execute<LetterAnswer>(new TakeInLetter(aMeta(), body));
    const data = (await bed.eventsOf(directiveStream(directiveId)))[1]?.data as ReadingAccepted['data'];
    readings.set(file, data);
    return data;
  };
  beforeAll(async () => void (bed = await openTestBed(establishing({ asOf: '2020-08-21' }))), 60_000);
  afterAll(() => bed.close());

  it.each([
    ['ben-cat-278-ubnd-vx', district('721'), '278', '2020-08-17'],
    ['binh-gia-ubnd-vp', district('181'), null, '2020-08'],
    ['quang-ngan-62-ubnd-ct', QUANG_NGAN, '62', '2020-08-19'],
    ['can-tho-2488-ubnd-kgvx', province('92'), '2488', '2020-08-18'],
  ])('%s is a directive of its body, with its number and date', async (file, issuerId, number, issuedOn) => {
    expect(await takeIn(file)).toMatchObject({ content: { issuerId, documentType: 'CV' }, symbol: { number }, issuedOn, unconfirmed: [] });
  });
  it('bac-kan-458-ubnd-vp has a number and a day that are struck, and keeps how they are written', async () => {
    const { symbol, issuedOn, warnings, content } = await takeIn('bac-kan-458-ubnd-vp');
    expect(content.issuerId).toBe(district('058'));
    expect(issuedOn).toMatch(/^2020-08(-07)?$/);
    expect(symbol?.asWritten).toBe('~~458~~ /UBND-VP');
    expect(warnings).toEqual(expect.arrayContaining(['/symbol/number struck']));
  });
  it.each([
    ['ben-cat-278-ubnd-vx', 'implements', reference(province('74'), '12/CT-UBND')],
    ['binh-gia-ubnd-vp', 'implements', reference(province('20'), '1018/UBND-KGVX')],
    ['quang-ngan-62-ubnd-ct', 'implements', reference(province('46'), '7414/UBND-CT')],
    ['bac-kan-458-ubnd-vp', 'implements', reference(province('06'), '4482/UBND-VXNV')],
    ['can-tho-2488-ubnd-kgvx', 'implements', reference(centralBodyId('VPCP'), '283/TB-VPCP')],
    ['can-tho-2488-ubnd-kgvx', 'basedOn', reference(centralBodyId('BTTTT'), '2841/BTTTT-THH')],
  ])('%s %s a document that its own body would recognise', async (file, relation, referenceId) => {
    const { content } = await takeIn(file);
    expect(content.citations).toEqual(expect.arrayContaining([expect.objectContaining({ relation, referenceId })]));
  });
  it('orders the chairmen of the communes below, with the deadline, the share and the daily report', async () => {
    const { content } = await takeIn('ben-cat-278-ubnd-vx');
    const item = (label: string) => content.items.find((each) => each.label === label);
    expect(item('2')).toMatchObject({
      assignees: [{ target: { kind: 'lowerCommittees', underId: district('721'), level: 'commune', holder: true } }],
      deadline: { kind: 'fixed', on: '2020-08-20', inclusive: true },
      target: { value: 60, unit: '%', comparison: 'atLeast' },
    });
    expect(item('7')).toMatchObject({ deadline: { kind: 'recurring', recurrence: { every: 'day', before: '14:00' } } });
  });
  it('keeps the sentence that cites, sealed', async () => {
    const { content } = await takeIn('ben-cat-278-ubnd-vx');
    expect(bed.opened(content.citations[0]?.sentence)).toContain('Thực hiện Chỉ thị số 12/CT-UBND');
  });
  it('addresses the bodies below and nobody new by "Như trên"', async () => {
    const { content } = await takeIn('ben-cat-278-ubnd-vx');
    expect(content.addressees).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          text: 'UBND các xã, phường',
          role: 'to',
          target: expect.objectContaining({ kind: 'lowerCommittees', holder: false }),
        }),
        expect.objectContaining({ text: 'Như trên', role: 'copy', target: null }),
      ]),
    );
  });
});
