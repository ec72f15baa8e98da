import { plainOf } from './expected-format';
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
