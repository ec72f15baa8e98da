import { deflateRawSync } from 'node:zlib';
import writeSheet from 'write-excel-file/node';
import { readTaskSheet } from './read-task-sheet';
import { unreadableCells } from './unreadable-cells';

/** A workbook's parts as an archive, as a program for tables writes it. */
const archiveOf = (parts: Readonly<Record<string, string>>): Buffer => {
  const files: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const packed = deflateRawSync(Buffer.from(text));
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    files.push(local, Buffer.from(name), packed);
    entries.push(entry, Buffer.from(name));
    offset += local.length + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, ...entries, end]);
};
const sheetOf = (cells: string): Buffer =>
  archiveOf({
    'xl/workbook.xml': '<workbook><sheets><sheet name="B" sheetId="2" r:id="rId7"/><sheet name="A" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId7" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': '<c r="A1" t="e"><v>#REF!</v></c>',
    'xl/worksheets/sheet2.xml': `<sheetData><row r="2">${cells}</row></sheetData>`,
  });
const told = (cells: string): object => Object.fromEntries(unreadableCells(sheetOf(cells)));

describe('cells that show something and have no value', () => {
  it.each([
    ['a formula that was never computed', '<c r="G2" s="4"><f>TODAY()+1</f></c>', { '2:6': '=TODAY()+1' }],
    ['a formula that ended in an error', '<c r="AA2" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { '2:26': '#DIV/0!' }],
    ['an error without a formula', '<c r="B2" t="e"><v>#N/A</v></c>', { '2:1': '#N/A' }],
    ['signs of XML in a formula', '<c r="A2"><f>IF(A1&lt;&gt;&quot;&amp;&quot;,1)</f></c>', { '2:0': '=IF(A1<>"&",1)' }],
    ['a formula with its value', '<c r="G2"><f>1+1</f><v>2</v></c>', {}],
    ['a formula that came to nothing', '<c r="G2" t="str"><f>IF(A1="","")</f><v></v></c><c r="H2" t="str"><f>B1</f><v/></c>', {}],
    ['a value, and an empty cell before one', '<c r="A2" s="1"/><c r="B2"><v>3</v></c>', {}],
  ])('%s', (_, cells, found) => expect(told(cells)).toEqual(found));
  it('are looked for in the first sheet of the book, whatever its file is called', () =>
    expect(told('<c r="C2" t="e"><v>#NULL!</v></c>')).toEqual({ '2:2': '#NULL!' }));
  it('are none in what is no workbook', () => {
    for (const bytes of [Buffer.from('no workbook'), Buffer.alloc(0), archiveOf({ 'xl/other.xml': '' })])
      expect(unreadableCells(bytes).size).toBe(0);
  });
});
describe('a deadline that was never computed', () => {
  it('is no day, and not none', async () => {
    const head = ['Số, ký hiệu', 'Ngày văn bản', 'Cơ quan ban hành', 'Trích yếu', 'Nhiệm vụ', 'Đơn vị thực hiện', 'Thời hạn'];
    const cells = ['1/UBND', '10/8/2020', 'UBND thị xã', 'Trồng cây', 'Trồng 100 cây', 'UBND phường'];
    const formula = { type: 'Formula' as const, value: 'B2+5' };
    const bytes = await writeSheet([head, [...cells, formula as never], [...cells, null]]).toBuffer();
    expect((await readTaskSheet(bytes)).rows.map(({ row, due }) => [row, due])).toEqual([
      [2, '=B2+5'],
      [3, ''],
    ]);
  });
});
