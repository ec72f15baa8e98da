import { aContent } from '../sample-content';
import type { PersonsWord, ReadingAccepted, ReadingCorrected } from '../directive.events';
import { takenBack } from './taken-back';

const read = {
  ...{ directiveId: 'letter', symbol: null, issuedOn: '2020-08-19', content: aContent({ subject: 'như đã đọc' }) },
  ...{ unconfirmed: ['/items/0/deadline', '/subject'], warnings: ['/subject garbled'], readerVersion: '1' },
} as unknown as ReadingAccepted['data'];
const word = (pointer: string, kind: PersonsWord['kind']): PersonsWord => ({
  ...{ pointer, kind, span: { start: 1, end: 2 } },
  reason: kind === 'confirmed' ? null : 'vì sao',
});
const said = (corrections: readonly PersonsWord[], more: Partial<ReadingCorrected['data']> = {}) =>
  ({
    ...{ directiveId: 'letter', symbol: null, issuedOn: '2020-08-19', content: aContent({ subject: 'đã xác nhận' }), corrections },
    ...{ unconfirmed: [], unconfirmedSpans: {}, warnings: [], settled: corrections.map(({ pointer }) => pointer), ...more },
  }) as ReadingCorrected['data'];
const confirmed = said([word('/items/0/deadline', 'confirmed'), word('/subject', 'confirmed')]);

describe('a confirmation taken back', () => {
  it('leaves the reading as it stood before, with why for each field', () =>
    expect(takenBack('letter', [read, confirmed], 'xác nhận nhầm')).toEqual({
      corrections: [
        { pointer: '/items/0/deadline', kind: 'reopened', span: { start: 1, end: 2 }, reason: 'xác nhận nhầm' },
        { pointer: '/subject', kind: 'reopened', span: { start: 1, end: 2 }, reason: 'xác nhận nhầm' },
      ],
      before: {
        ...{ content: read.content, symbol: null, issuedOn: '2020-08-19', unconfirmed: read.unconfirmed, unconfirmedSpans: {} },
        ...{ warnings: ['/subject garbled'], settled: [] },
      },
    }));
  it('keeps what persons said before it', () => {
    const earlier = said([word('/place', 'corrected')], { unconfirmedSpans: { '/subject': { start: 3, end: 4 } } });
    expect(takenBack('letter', [read, earlier, confirmed], 'nhầm').before).toMatchObject({
      ...{ settled: ['/place'], unconfirmedSpans: { '/subject': { start: 3, end: 4 } } },
    });
  });
  it.each([
    ['nothing was read', []],
    ['nobody has spoken of it', [read]],
    ['the last word put something right', [read, said([word('/subject', 'corrected')])]],
    ['it did both', [read, said([word('/subject', 'confirmed'), word('/place', 'corrected')])]],
    ['it was taken back already', [read, confirmed, said([word('/subject', 'reopened')])]],
    ['the letter was read again since', [read, confirmed, said([], { reread: { readerVersion: '2', before: '1', differences: [] } })]],
    ['another scan speaks for it', [read, said([word('/subject', 'confirmed')], { joined: { joinId: 'j', directiveId: 'other' } })]],
    ['the two scans were parted again', [read, said([], { joined: null })]],
  ])('is refused where %s', (_why, readings) =>
    expect(() => takenBack('letter', readings, 'nhầm')).toThrow(expect.objectContaining({ code: 'reading.nothing-to-take-back' }) as Error),
  );
});
