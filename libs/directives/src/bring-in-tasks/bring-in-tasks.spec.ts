import { directiveStream, observedNumber, SHEET_READER, type TaskRow } from '../domain';
import { RegisterStreams } from '../streams';
import { aMeta, BINH_DUONG, openTestBed, type TestBed } from '../test-bed';
import { TakeInLetter } from '../take-in-letter/take-in-letter.command';
import { BringInTasks, type TasksBroughtIn } from './bring-in-tasks.command';

let bed: TestBed;
beforeEach(async () => void (bed = await openTestBed()));
afterEach(() => bed.close());
const aRow = (change: Partial<TaskRow> = {}): TaskRow => ({
  ...{ row: 2, symbol: '12/CT-UBND', issuedOn: '2020-08-17', issuer: 'UBND tỉnh Bình Dương', subject: 'Cài đặt ứng dụng' },
  ...{ task: 'Ông Nguyễn Văn A vận động người dân', assignee: 'UBND thị xã Bến Cát', due: '2020-08-20' },
  ...change,
});
const sheet = [aRow(), aRow({ row: 3, task: 'Báo cáo kết quả', due: '' }), aRow({ row: 4, symbol: '13/CT-UBND' })];
const bring = (rows: readonly TaskRow[], meta = aMeta()) => bed.execute<TasksBroughtIn>(new BringInTasks(meta, rows));
const taken = async () => {
  const found = [];
  for await (const event of bed.store.readAll()) if (event.type === 'LetterTakenIn') found.push(event);
  return found as { stream: string; data: { directiveId: string; readerVersion: string } }[];
};
const refusal = (...fields: readonly string[]) => ({
  code: 'task-sheet.rows-wrong',
  details: { errors: fields.map((field) => expect.objectContaining({ field })), wrong: fields.length },
});

describe('an office’s table of open tasks', () => {
  it('comes in as documents with their tasks, the words sealed', async () => {
    expect(await bring(sheet)).toMatchObject({ directives: 2, tasks: 3, known: 0 });
    const letters = await taken();
    expect(letters.map(({ data }) => data.readerVersion)).toEqual([SHEET_READER, SHEET_READER]);
    const [, reading] = await bed.eventsOf(directiveStream(letters[0]!.data.directiveId));
    expect(reading).toMatchObject({ type: 'ReadingAccepted', data: { symbol: { number: '12' }, content: { issuerId: BINH_DUONG } } });
    expect(reading!.text.data).not.toContain('Nguyễn Văn A');
    const [first] = (reading!.data as { content: { items: { text: unknown }[] } }).content.items;
    expect(bed.opened(first!.text)).toBe('Ông Nguyễn Văn A vận động người dân');
  });
  it('is known when it comes again, and changes nothing', async () => {
    await bring(sheet);
    const head = await bed.store.head();
    expect(await bring(sheet)).toMatchObject({ directives: 2, tasks: 3, known: 2, position: head });
    expect(await taken()).toHaveLength(2);
  });
  it('is answered as the first time when the same command comes again', async () => {
    const meta = aMeta();
    const first = await bring(sheet, meta);
    expect(await bring(sheet, meta)).toMatchObject({ directives: first.directives, known: 0 });
  });
  it('is left out whole where one document is too large to be recorded at once, though others before it are not', async () => {
    const task = 'Rà soát, tổng hợp, báo cáo '.repeat(20);
    const many = Array.from({ length: 1500 }, (_, at) => aRow({ row: at + 3, symbol: '14/CT-UBND', task: `${task} ${at}` }));
    await expect(bring([aRow(), ...many])).rejects.toMatchObject(refusal('rows.3.symbol'));
    expect(await taken()).toEqual([]);
    expect(await bring([aRow(), ...many.slice(0, 400)])).toMatchObject({ directives: 2, tasks: 401 });
  });
  it('comes in whole where it has more documents than are under way at once, each in the order of its rows', async () => {
    const rows = Array.from({ length: 70 }, (_, at) =>
      aRow({ row: at + 2, symbol: `${20 + Math.floor(at / 2)}/CT-UBND`, task: `việc ${at}` }),
    );
    expect(await bring(rows)).toMatchObject({ directives: 35, tasks: 70, known: 0 });
    expect(await taken()).toHaveLength(35);
    expect(await bring(rows)).toMatchObject({ directives: 35, tasks: 70, known: 35 });
  });
  it('is finished where it was cut off half way', async () => {
    await bring(sheet.slice(2));
    expect(await bring(sheet)).toMatchObject({ directives: 2, known: 1 });
    expect(await taken()).toHaveLength(2);
  });
  it('is refused as a whole where one row is wrong: nothing of it is written', async () => {
    const head = await bed.store.head();
    await expect(bring([...sheet, aRow({ row: 5, assignee: 'UBND xã Không Có' }), aRow({ row: 6, due: 'mai' })])).rejects.toMatchObject(
      refusal('rows.5.assignee', 'rows.6.due'),
    );
    expect(await bed.store.head()).toBe(head);
  });
  it('tells the first two hundred mistakes and how many there are', async () => {
    const wrong = Array.from({ length: 250 }, (_, at) => aRow({ row: at + 2, symbol: '' }));
    const error = await bring(wrong).then(
      () => null,
      (refused: unknown) => refused as { details: { errors: readonly unknown[]; wrong: number } },
    );
    expect([error?.details.errors.length, error?.details.wrong]).toEqual([200, 250]);
  });
  it('is refused where a document of it is held already, by its first row', async () => {
    const letter = `ỦY BAN NHÂN DÂN\nTỈNH BÌNH DƯƠNG\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 12/CT-UBND\n\nBình Dương, ngày 17 tháng 8 năm 2020\n\nCHỈ THỊ\nVề việc cài đặt ứng dụng\n\n1. UBND các huyện, thị xã vận động người dân cài đặt.\n\nNơi nhận:\n- Lưu: VT.\n`;
    await bed.execute(new TakeInLetter(aMeta(), { bytes: new TextEncoder().encode(letter), fileName: 'a.txt' }));
    const [read] = await taken();
    const events = await bed.eventsOf(directiveStream(read!.data.directiveId));
    await observe(events[1]!);
    await expect(bring(sheet)).rejects.toMatchObject(refusal('rows.2.symbol'));
    expect(await taken()).toHaveLength(1);
  });
  it('holds a row at least', () => expect(bring([])).rejects.toMatchObject({ code: 'task-sheet.empty' }));
});
/** What a process does with a letter that came in: its number is seen in the register of its issuer. */
const observe = async (accepted: unknown): Promise<void> => {
  const seen = observedNumber(accepted as never);
  if (seen) await bed.app.get(RegisterStreams, { strict: false }).handle(seen.stream, seen.command, aMeta());
};
