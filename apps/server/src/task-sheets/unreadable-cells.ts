import { inflateRawSync } from 'node:zlib';

/** Cells of a workbook's first sheet that show something and have no value to be read: by '<row>:<column>', from 1 and 0, what stands there. */
export type UnreadableCells = ReadonlyMap<string, string>;
const MOST_BYTES = 200 * 1024 * 1024;
const END = 0x06054b50;
const ENTRY = 0x02014b50;

/** A part of the archive as text; null where there is none of that name. */
const partOf = (zip: Buffer, wanted: string): string | null => {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || zip.readUInt32LE(end) !== END) return null;
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0 && zip.readUInt32LE(at) === ENTRY; left -= 1) {
    const [nameBytes, extra, comment] = [28, 30, 32].map((place) => zip.readUInt16LE(at + place)) as [number, number, number];
    if (zip.toString('utf8', at + 46, at + 46 + nameBytes) === wanted) {
      const local = zip.readUInt32LE(at + 42);
      const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      const packed = zip.subarray(from, from + zip.readUInt32LE(at + 20));
      return (zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed, { maxOutputLength: MOST_BYTES })).toString('utf8');
    }
    at += 46 + nameBytes + extra + comment;
  }
  return null;
};
const attributeOf = (tag: string, name: string): string | null => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? null;
/** 'xl/worksheets/sheet1.xml', by the order of the workbook and not of the files. */
const firstSheetOf = (zip: Buffer): string | null => {
  const sheet = /<sheet\s[^>]*>/.exec(partOf(zip, 'xl/workbook.xml') ?? '')?.[0];
  const id = sheet && attributeOf(sheet, 'r:id');
  const relations = partOf(zip, 'xl/_rels/workbook.xml.rels') ?? '';
  const relation = id && [...relations.matchAll(/<Relationship\s[^>]*>/g)].map(([tag]) => tag).find((tag) => attributeOf(tag, 'Id') === id);
  const target = relation && attributeOf(relation, 'Target');
  return target ? (target.startsWith('/') ? target.slice(1) : `xl/${target}`) : null;
};
/** 'C' -> 2, 'AA' -> 26. */
const columnOf = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
const plain = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

/**
 * A formula that was never computed, or one that ended in an error: a reader of values takes both for empty, and an empty deadline means that there is none.
 * A workbook that cannot be taken apart so has none; whoever reads its values says what is wrong with it.
 */
export const unreadableCells = (bytes: Uint8Array): UnreadableCells => {
  const zip = Buffer.from(bytes);
  const name = firstSheetOf(zip);
  const cells = new Map<string, string>();
  for (const [, tag = '', inner = ''] of (name === null ? '' : (partOf(zip, name) ?? '')).matchAll(/<c(\s[^>]*[^/])>(.*?)<\/c>/gs)) {
    const [, letters = '', row = ''] = /^([A-Z]{1,3})(\d+)$/.exec(attributeOf(tag, 'r') ?? '') ?? [];
    const value = /<v[^>]*>(.*?)<\/v>/s.exec(inner)?.[1] ?? '';
    const formula = /<f[^>]*>(.*?)<\/f>/s.exec(inner)?.[1];
    // A formula that came to nothing has an empty value; one that was never computed has none.
    const isComputed = /<v[\s/>]/.test(inner);
    const isError = attributeOf(tag, 't') === 'e';
    if (letters && (isError || (formula !== undefined && !isComputed)))
      cells.set(`${row}:${columnOf(letters)}`, plain(isError && value ? value : `=${formula ?? ''}`));
  }
  return cells;
};
