import { join } from 'node:path';
import { keptLetters } from '../testing';
import { plainOf } from './expected-format';
import { metaOf } from './plain-meta';
import { readLetter } from './read-letter';
import type { ReadCitation, ReadItem, Reading, ReadRecurrence, Relation } from './reading';

const empty = readLetter('');
const citing = (relation: Relation): Reading => ({ ...empty, citations: [{ relation } as ReadCitation] });
const recurring = (value: ReadRecurrence): Reading => {
  const [item] = readLetter('Kính gửi: X.\n\n1. Giao Sở Y tế tổ chức tiêm.').items;
  return { ...empty, items: [{ ...(item as ReadItem), recurrence: { value, confidence: 1, span: null, warnings: [] } }] };
};

describe('the outside format', () => {
  it.each([
    ['basedOn', 'basis'],
    ['continues', 'follows_up'],
    ['cites', 'refers'],
    ['mentions', 'refers'],
    ['answers', 'refers'],
    ['guides', 'refers'],
    ['implements', 'implements'],
    ['amends', 'amends'],
    ['replaces', 'replaces'],
    ['repeals', 'repeals'],
  ] as const)('calls %s %s', (relation, name) => expect(plainOf(citing(relation)).citations[0]?.relation).toBe(name));
  it.each([
    [{ text: 'trước 14 giờ hàng ngày', every: 'day', before: '14:00', day: null, inclusive: false }, 'daily before 14:00'],
    [
      { text: 'định kỳ nhắc lại', every: 'unstated', before: null, day: null, inclusive: true },
      'repeated, no interval given (định kỳ nhắc lại)',
    ],
    [{ text: 'x', every: 'month', before: null, day: 25, inclusive: false }, 'monthly before day 25'],
    [{ text: 'x', every: 'month', before: null, day: 5, inclusive: true }, 'monthly by day 5'],
    [{ text: 'x', every: 'week', before: null, day: 5, inclusive: true }, 'weekly on weekday 5'],
    [{ text: 'x', every: 'quarter', before: null, day: null, inclusive: true }, 'quarterly'],
  ] as const)('writes %j as %s', (recurrence, words) => expect(plainOf(recurring(recurrence)).tasks[0]?.recurrence).toBe(words));
  it('has null and empty lists for a text that says nothing', () =>
    expect(plainOf(empty)).toMatchObject({
      type: null,
      number: null,
      issuer: null,
      recipients: [],
      signer: { name: null, role: null, onBehalf: null },
      citations: [],
      tasks: [],
    }));
  it('names a relative deadline by no day', () =>
    expect(plainOf(readLetter('Kính gửi: X.\n\n1. Giao Sở Y tế báo cáo trong vòng 5 ngày.')).tasks[0]).toMatchObject({
      deadline: null,
      assignees: ['Sở Y tế'],
    }));
});

const letters = keptLetters(join(__dirname, '..', '..', '..', '..', 'test', 'letters')).map(
  (letter) => [letter.name, letter.text] as const,
);
const fold = (words: string): string =>
  words
    .normalize('NFC')
    .replace(/[\s*~_]+/gu, ' ')
    .trim();
const valueAt = (root: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, part) => (value as Record<string, unknown> | null | undefined)?.[part], root);

describe('how each field was read', () => {
  it.each(letters)('%s: places give the words of their fields, also behind another letter', (_, text) => {
    const before = 'Một đoạn đứng trước.\n';
    const reading = readLetter(text);
    const [plain, meta] = [plainOf(reading), metaOf(reading, text, before.length)];
    const file = before + text;
    for (const [pointer, { span, confidence }] of Object.entries(meta)) {
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
      const value = valueAt(plain, pointer);
      expect(value).not.toBe(undefined);
      if (!span) continue;
      expect(file.slice(span.start, span.end).trim()).not.toBe('');
      if (pointer.startsWith('/citations/')) expect(fold(file.slice(span.start, span.end))).toBe(fold((value as { raw: string }).raw));
    }
  });
  it('is exact for what stands there as it is', () => {
    const text =
      'Số: 278/UBND-VX\nBến Cát, ngày 17 tháng 8 năm 2020\n\nKính gửi: UBND xã An Tây.\n\n1. Giao Sở Y tế tổ chức tiêm trước ngày 20/8/2020.\n';
    const reading = readLetter(text);
    const meta = metaOf(reading, text);
    const at = (pointer: string): string => text.slice(meta[pointer]?.span?.start, meta[pointer]?.span?.end);
    expect(['/number', '/symbol', '/place', '/recipients/0', '/tasks/0/deadline'].map(at)).toEqual([
      '278',
      'UBND-VX',
      'Bến Cát',
      'UBND xã An Tây',
      'trước ngày 20/8/2020',
    ]);
    expect(at('/date')).toContain('17 tháng 8 năm 2020');
    expect(meta['/datePartial']).toBe(undefined);
  });
  it('has a part of a date where only that is known, with its warnings', () => {
    const text = 'Số:   /UBND-VP\nBình Gia, ngày    tháng 8 năm 2020\n\nKính gửi: UBND các xã.\n';
    const reading = readLetter(text);
    expect(plainOf(reading)).toMatchObject({ number: null, date: null, datePartial: '2020-08' });
    const meta = metaOf(reading, text);
    expect(meta['/datePartial']?.span).not.toBeNull();
    expect(meta['/number']?.warnings).toContain('blank');
  });
  it('says what a duty is made of', () =>
    expect(
      plainOf(readLetter('Kính gửi: Các sở.\n\n1. Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính tổ chức tiêm, đạt ít nhất 60% dân số.'))
        .tasks[0],
    ).toMatchObject({ force: 'Giao', coOperators: ['Sở Tài chính'], targetParts: { value: 60, unit: '%', comparison: 'atLeast' } }));
});
