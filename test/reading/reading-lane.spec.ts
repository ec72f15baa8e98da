import { join } from 'node:path';
import { plainOf, readLetter } from '@cascade/documents/domain';
import { Calibration } from './calibration';
import { layOut } from './columns';
import { corpusIn, keptIn } from './corpus';
import { markedLetter } from './marked-letter';
import { noisy } from './noise';
import { Dice, seedOf } from './random';
import { exactly, likeness, roughly } from './sameness';
import { newScore, scoreLetter } from './score';
import { Tally } from './tally';

const letters = corpusIn(join(__dirname, 'letters'));
const SOURCE = `type: Công văn
issuer: Ủy ban nhân dân xã Đại Tự
level: commune
date: 2020-08-05
signer: Lê Văn An / CHỦ TỊCH / TM.
---
ỦY BAN NHÂN DÂN || CỘNG HÒA
Số: [[n:12]]/[[s:UBND - VX]] || [[p:Đại Tự]], ngày 05 tháng 8 năm 2020
V/v [[v:trực
Tết]] ||

Kính gửi: [[to:Các thôn]]; [[to:Công an xã]].

Thực hiện [[c implements|Công văn|3|UBND-NC|2020-08-01|UBND huyện::Công văn số 3/UBND-NC ngày 01/8/2020]] của UBND huyện:
1. [[t 1|Công an xã; Các thôn|d=2020-08-20|r=daily before 14:00|g=ít nhất 3 người]]Công an xã trực.
2. [[t 2|^]]Báo cáo kết quả trực về xã và gửi bản điện tử qua hệ thống.

- [[cc:Lưu: VT]].
`;

describe('a marked letter', () => {
  const letter = markedLetter('x', SOURCE);
  it('has the text without the marks', () => {
    expect(layOut(letter, 'below')).toContain('Số: 12/UBND - VX');
    expect(layOut(letter, 'below')).not.toMatch(/\[\[|\]\]|\|\|/u);
  });
  it('knows what its writer marked', () =>
    expect(letter.expected).toMatchObject({
      type: 'Công văn',
      number: '12',
      symbol: 'UBND-VX',
      place: 'Đại Tự',
      subject: 'trực Tết',
      recipients: ['Các thôn', 'Công an xã'],
      copies: ['Lưu: VT'],
      signer: { name: 'Lê Văn An', role: 'CHỦ TỊCH', onBehalf: 'TM.' },
      citations: [{ raw: 'Công văn số 3/UBND-NC ngày 01/8/2020', number: '3', relation: 'implements', issuer: 'UBND huyện' }],
      tasks: [
        {
          label: '1',
          assignees: ['Công an xã', 'Các thôn'],
          deadline: '2020-08-20',
          recurrence: 'daily before 14:00',
          target: 'ít nhất 3 người',
          textStartsWith: 'Công an xã trực.',
        },
        { label: '2', assignees: ['Công an xã', 'Các thôn'], deadline: null, textStartsWith: 'Báo cáo kết quả trực về xã và gửi bản đi' },
      ],
    }));
  it('is refused where a mark is not closed', () => expect(() => markedLetter('x', 'type: a\n---\n[[n:12')).toThrow('not closed'));
  it.each([
    ['blanks', /ỦY BAN NHÂN DÂN {4,}CỘNG HÒA/u],
    ['tab', /ỦY BAN NHÂN DÂN\tCỘNG HÒA/u],
    ['table', /\| ỦY BAN NHÂN DÂN \| CỘNG HÒA \|/u],
    ['torn', /ỦY BAN NHÂN DÂN CỘNG HÒA/u],
  ] as const)('stands in columns as %s', (columns, shape) => expect(layOut(letter, columns)).toMatch(shape));
});

describe('noise', () => {
  it('is the same for the same name, rate and salt, and another for others', () => {
    const [letter] = letters;
    if (!letter) throw new Error('no letter');
    expect(noisy(letter, 0.05, 1)).toEqual(noisy(letter, 0.05, 1));
    expect(noisy(letter, 0.05, 1).text).not.toBe(noisy(letter, 0.05, 2).text);
  });
  it.each(letters.map((letter) => [letter.name, letter] as const))('%s: none at rate 0, more at a higher one', (_, letter) => {
    const clean = layOut(letter, 'torn');
    const far = (rate: number): number => {
      const text = noisy(letter, rate, 3).text;
      return 1 - likeness(clean.replace(/[|\s]/gu, '').slice(300, 700), text.replace(/[|\s]/gu, '').slice(300, 700));
    };
    expect(['below', 'blanks', 'tab', 'table'].map((columns) => layOut(letter, columns as 'tab'))).toContain(noisy(letter, 0).text);
    expect(far(0.4)).toBeGreaterThan(0);
  });
  it('never asks for a number that it made unreadable', () => {
    for (const letter of letters)
      for (let salt = 0; salt < 5; salt += 1) {
        const { expected } = noisy(letter, 0.1, salt);
        expect([letter.expected.number, null]).toContain(expected.number);
      }
  });
});

describe('the measure', () => {
  it('weighs an invented number twice', () => {
    const [once, twice] = [new Tally(1), new Tally(2)];
    for (const tally of [once, twice]) {
      tally.value('a', '1', '1', exactly);
      tally.value('b', null, '2', exactly);
    }
    expect([once.precision, twice.precision]).toEqual([1 / 2, 1 / 3]);
  });
  it('gives a letter that is read as expected everything', () => {
    for (const { name, expected } of letters) {
      const score = newScore();
      scoreLetter(score, name, expected, expected, exactly);
      for (const [field, tally] of score) expect([field, tally.f1]).toEqual([field, 1]);
    }
  });
  it('takes a scan of a word for the word, and another word for another', () => {
    expect(roughly('Phòng Văn hóa và Thông tin', 'Phong Văn hoá vả Thông tln')).toBe(true);
    expect(roughly('Phòng Nội vụ', 'Phòng Tư pháp')).toBe(false);
    expect(exactly('a b', 'a  b')).toBe(true);
  });
  it('counts what was sure and right', () => {
    const calibration = new Calibration();
    calibration.add('a', 0.97, true);
    calibration.add('b', 0.96, false);
    expect(calibration.rows()).toEqual(
      [{ confidence: 0.95, all: 2, share: 0.5, wrong: ['b'] }].map((row) =>
        expect.objectContaining({ ...row, confidence: expect.any(Number) }),
      ),
    );
  });
  it('rolls dice that are alike for one seed', () => {
    const [a, b] = [new Dice(seedOf('x')), new Dice(seedOf('x'))];
    expect([a.next(), a.below(10)]).toEqual([b.next(), b.below(10)]);
  });
});

describe('the corpus', () => {
  const kept = keptIn(join(__dirname, '..', 'letters'));
  it('has at least sixty letters of every type, level and decade', () => {
    expect(letters.length + kept.length).toBeGreaterThanOrEqual(60);
    const all = [...letters, ...kept].map(({ expected }) => expected);
    for (const type of [
      'Công văn',
      'Chỉ thị',
      'Thông báo',
      'Quyết định',
      'Kế hoạch',
      'Tờ trình',
      'Nghị quyết',
      'Thông tư',
      'Công điện',
      'Báo cáo',
      'Hướng dẫn',
    ])
      expect(all.map((one) => one.type)).toContain(type);
    for (const level of ['central', 'province', 'district', 'commune', 'other']) expect(all.map((one) => one.issuerLevel)).toContain(level);
    for (const year of ['2009', '2014', '2019', '2026']) expect(all.map((one) => one.date?.slice(0, 4))).toContain(year);
  });
  it.each(letters.map((letter) => [letter.name, letter] as const))('%s is read clean as its writer marked it', (_, letter) => {
    const score = newScore();
    scoreLetter(score, letter.name, letter.expected, plainOf(readLetter(noisy(letter, 0).text)), exactly);
    const wrong = [...score]
      .filter(([field]) => field !== 'citedIssuer')
      .flatMap(([field, tally]) => tally.wrong.map((line) => `${field} ${line}`));
    expect(wrong).toEqual([]);
  });
});
