import { chainOf } from '../model/chain';
import { chainFile, FILE_FORMATS, fileName } from './chain-files';

const chain = chainOf([
  {
    nodes: [
      { key: 'b', kind: 'directive', symbol: '278/UBND-VX', issuerName: 'UBND thị xã Bến Cát', level: 'district', issuedOn: '2020-08-17' },
      {
        key: 'silent:b/a',
        kind: 'silent',
        issuerName: '=An Điền',
        level: 'commune',
        given: { total: 3, byState: { overdue: 1, notReceived: 2 } },
      },
    ],
    edges: [{ from: 'b', to: 'silent:b/a', primary: true }],
  },
]);
const stated = { asOf: '2020-08-21T08:00:00+07:00', knownAt: 7, ordinal: 9 };

describe('what is shown, as a file', () => {
  it('as CSV has the same columns on each line, counts by state, and says as of when', () => {
    const lines = chainFile('csv', chain, stated, 'vi').slice(1).trimEnd().split('\r\n');
    expect(new Set(lines.map((line) => line.split(',').length)).size).toBe(1);
    expect(lines[2]).toContain("'=An Điền");
    expect(lines[2]).toMatch(/^silent:b\/a,b,,silent,/);
    expect(lines[2]).toMatch(/0,0,0,1,0,2,0,0,2020-08-21T08:00:00\+07:00,7,9$/);
  });
  it.each(FILE_FORMATS.filter((format) => format !== 'csv'))('as %s names both and the line between them', (format) => {
    const text = chainFile(format, chain, stated, 'vi');
    expect(text).toContain('278/UBND-VX UBND thị xã Bến Cát');
    expect(text).toContain('chưa có văn bản triển khai');
    expect(text).toContain('silent:b/a');
  });
  it('has a name that every file system takes', () =>
    expect(fileName('Số 12/CT-UBND “Đỏ”', stated.asOf, 'svg')).toBe('chuoi-So-12-CT-UBND-do-2020-08-21.svg'));
});
