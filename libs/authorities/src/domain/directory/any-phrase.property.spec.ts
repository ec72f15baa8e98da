import fc from 'fast-check';
import { august2020, BODIES, THAT_DAY } from '../../testing/august-2020';
import { resolveCitedIssuer } from './resolve-cited-issuer';
import { resolveIssuer } from './resolve-issuer';
import { resolveTarget } from './resolve-target';
import { targetAuthorityId } from './target-id';

const directory = august2020();
/** Words of the field, of the language it is written in and of nobody's: letters hold all of them. */
const word = fc.constantFrom(
  ...['UBND', 'Ủy ban nhân dân', 'Chủ tịch', 'các', 'xã', 'phường', 'thị xã', 'huyện', 'tỉnh', 'thành phố', 'TP.', 'Phòng', 'Sở', 'Y tế'],
  ...[
    'VH-TT',
    'Mặt trận Tổ quốc',
    'Tỉnh ủy',
    'Thị đoàn',
    'Ban Chỉ đạo',
    'Bến Cát',
    'Bình Dương',
    'An Tây',
    'Bắc Kạn',
    'Cần Thơ',
    'trên địa bàn',
    'và',
    'nhân dân',
  ],
  ...[
    'constructor',
    '__proto__',
    'toString',
    'valueOf',
    'hasOwnProperty',
    '(t/h)',
    '-',
    ',',
    ';',
    '...',
    '1',
    '\u0000',
    '😀',
    'ﬁ',
    'ư\u0301',
  ],
);
const phrase = fc.oneof(
  { weight: 4, arbitrary: fc.array(word, { minLength: 0, maxLength: 8 }).map((words) => words.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
);
const issuer = fc.constantFrom(null, ...Object.values(BODIES), 'nobody');
const isSure = (confidence: number): boolean => confidence > 0 && confidence <= 1;

describe('any phrase a letter may hold', () => {
  it('means a body, several, or nobody known: the answer is the same twice, and an id can be made of it', () =>
    fc.assert(
      fc.property(phrase, issuer, (written, issuerId) => {
        const resolve = () => resolveTarget(written, { issuerId, on: THAT_DAY }, directory);
        const { target, confidence } = resolve();
        expect(resolve().target).toEqual(target);
        expect(isSure(confidence)).toBe(true);
        if (target?.kind === 'authority') expect(directory.byId(target.authorityId)).not.toBeNull();
        if (target?.kind === 'named' || target?.kind === 'unresolved') expect(targetAuthorityId(target)).toEqual(expect.any(String));
        if (target?.kind === 'named' || target?.kind === 'unresolved') expect(target.name.trim()).not.toBe('');
      }),
      { numRuns: 250 },
    ));
  it('in the head of a letter is an issuer, or a ghost with the name as written', () =>
    fc.assert(
      fc.property(phrase, fc.option(phrase), (name, place) => {
        const { authorityId, target, confidence, candidates } = resolveIssuer({ name, level: null, place }, THAT_DAY, directory);
        expect(isSure(confidence)).toBe(true);
        if (candidates.length > 1) expect(target?.kind === 'authority').toBe(false);
        if (target === null) expect(authorityId).toBeNull();
      }),
      { numRuns: 120 },
    ));
  it('behind a cited symbol is a body with a register, or none', () =>
    fc.assert(
      fc.property(
        phrase,
        issuer,
        fc.constantFrom(null, 'UBND-VX', 'CT-UBND', 'QĐ-TTg', 'BTTTT-THH', '__proto__'),
        (written, issuerId, notation) => {
          const { issuerId: found, confidence } = resolveCitedIssuer(written, { issuerId, on: THAT_DAY, notation }, directory);
          expect(found === null || typeof found === 'string').toBe(true);
          expect(confidence).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 120 },
    ));
});
describe('the way a name is typed', () => {
  const spellings: readonly [string, (text: string) => string][] = [
    ['in capitals', (text) => text.toUpperCase()],
    ['in small letters', (text) => text.toLowerCase()],
    ['with letters and marks apart', (text) => text.normalize('NFD')],
    ['with more blanks', (text) => `  ${text.replaceAll(' ', '   ')} `],
    ['with blanks that do not break', (text) => text.replaceAll(' ', '\u00a0')],
    ['with a remark and a closing sign', (text) => `- ${text} (để t/h);`],
  ];
  const names: readonly [string, keyof typeof BODIES][] = [
    ['UBND tỉnh Bình Dương', 'binhDuong'],
    ['UBND thị xã Bến Cát', 'benCat'],
    ['UBND thành phố Cần Thơ', 'canTho'],
    ['Ủy ban nhân dân tỉnh Lạng Sơn', 'langSon'],
  ];
  it.each(names.flatMap(([name, body]) => spellings.map(([how, spell]) => [name, how, spell(name), body] as const)))(
    '%s %s is the same body',
    (_, _how, written, body) =>
      expect(resolveTarget(written, { issuerId: null, on: THAT_DAY }, directory).target).toEqual({
        kind: 'authority',
        authorityId: BODIES[body],
      }),
  );
});
