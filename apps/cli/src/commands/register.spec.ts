import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runWith, type Answering } from '../testing/run-with';

const book = {
  ...{ title: { vi: 'Sổ văn bản đi', en: 'Outgoing register' }, authorityName: 'UBND thị xã Bến Cát', year: 2020, next: 'c' },
  columns: [
    { key: 'symbol', vi: 'Số, ký hiệu' },
    { key: 'subject', vi: 'Trích yếu' },
  ],
  items: [{ symbol: '278/UBND-VX', subject: 'cài đặt Bluezone' }, {}],
};
const engine: Answering = ({ path, query }) => {
  if (path === '/api/authorities') return { items: [{ authorityId: 'town', name: 'UBND thị xã Bến Cát' }] };
  return query?.['format'] === undefined ? book : Buffer.from('bytes');
};
const words = ['register', 'outgoing', '--as', 'UBND thị xã Bến Cát', '--year', '2020'];
describe('cascade register', () => {
  it('shows the book, line by line, and that there is more', async () => {
    const { text, asked } = await runWith(words, engine);
    expect(text).toMatch(/Sổ văn bản đi · Outgoing register[^]*278\/UBND-VX {2}Trích yếu: cài đặt Bluezone[^]*more: --limit/);
    expect(asked.at(-1)).toMatchObject({ path: '/api/registers/outgoing', query: { authorityId: 'town', year: '2020', limit: '50' } });
  });
  it.each([
    [['--last', '458'], { firstNumber: 459, series: undefined }],
    [['--last', '0', '--series', 'QD'], { firstNumber: 1, series: 'QD' }],
  ])('goes on after the last number of the paper book: %j', async (more, sent) => {
    const { asked, text } = await runWith([...words, ...more], engine);
    const body = { authorityId: 'town', year: 2020, mode: 'kept', ...sent };
    expect(asked.at(-1)).toEqual(expect.objectContaining({ method: 'POST', path: '/api/registers', body, onBehalfOf: 'town' }));
    expect(text).toContain(`next: ${sent.firstNumber}`);
  });
  it.each([
    [[...words, '--last', 'bốn'], 'Tùy chọn --last <n> không nhận "bốn"'],
    [['register', 'incoming', ...words.slice(2), '--last', '458'], 'Tùy chọn --last <n> không nhận "458"'],
    [[...words, '--series', 'QD'], 'Còn thiếu tùy chọn --last'],
  ])('sets no first number of %j', async (wrong, vietnamese) => {
    const { text, exits, asked } = await runWith(wrong, engine);
    expect([text, exits, asked]).toEqual([expect.stringContaining(vietnamese), [2], []]);
  });
  it('writes the whole of it to a file', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'book-'));
    const { asked } = await runWith([...words, '--out', 'so.xlsx'], engine, 'vi', cwd);
    expect(asked.at(-1)).toMatchObject({ query: { format: 'xlsx' } });
    expect(readFileSync(join(cwd, 'so.xlsx'), 'utf8')).toBe('bytes');
    const nowhere = await runWith([...words, '--out', 'no/such/folder.csv'], engine, 'vi', cwd);
    expect(nowhere.exits).toEqual([1]);
    rmSync(cwd, { recursive: true });
  });
  it.each([
    [['register', 'outgoing', '--as', 'x', '--year', '20x'], 'Tùy chọn --year <year> không nhận "20x"'],
    [[...words, '--out', 'so.pdf'], 'Tùy chọn --out <file> không nhận "so.pdf"; chọn một trong: .xlsx, .csv, .html'],
    [['register', 'outgoing', '--year', '2020'], 'Còn thiếu tùy chọn --as'],
  ])('names the option that is wrong: %j', async (wrong, vietnamese) => {
    const { text, exits, asked } = await runWith(wrong, engine);
    expect([text, exits, asked]).toEqual([expect.stringContaining(vietnamese), [2], []]);
  });
});
