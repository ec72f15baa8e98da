import type { DraftContent, DraftItem } from './draft-content';
import { changesBetween, merge } from './draft-merge';

const item = (itemId: string, text: string, label = '1'): DraftItem => ({ itemId, label, text });
const base: DraftContent = {
  ...{ issuerId: 'town', subject: 'cài đặt ứng dụng', place: 'Bến Cát', addressees: [], citations: [] },
  items: [item('a', 'việc a', '1'), item('b', 'việc b', '2')],
};
const change = (content: Partial<DraftContent>): DraftContent => ({ ...base, ...content });

describe('what changed between two states of a draft', () => {
  it('is nothing where only empty fields or the order of keys differ', () => {
    expect(changesBetween(base, JSON.parse(JSON.stringify({ ...base, urgency: null, signatory: undefined })) as DraftContent)).toEqual([]);
    expect(changesBetween(change({ signatory: { name: 'A', role: 'B' } }), change({ signatory: { role: 'B', name: 'A' } }))).toEqual([]);
  });
  it('names fields and items', () => {
    const after = change({ subject: 'khác', items: [item('a', 'việc a'), item('c', 'thêm')] });
    expect(changesBetween(base, after)).toEqual(['subject', 'item:b', 'item:c']);
  });
  it('does not call another place a change', () => expect(changesBetween(base, change({ items: base.items.toReversed() }))).toEqual([]));
});
describe('two people on one draft', () => {
  it('keep what each of them changed', () => {
    const mine = change({ subject: 'của tôi', items: [item('a', 'a của tôi'), item('b', 'việc b')] });
    const theirs = change({ place: 'Của họ', items: [item('a', 'việc a'), item('b', 'b của họ')] });
    const { content, conflicts } = merge(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(content).toMatchObject({ subject: 'của tôi', place: 'Của họ' });
    expect(content.items.map(({ text }) => text)).toEqual(['a của tôi', 'b của họ']);
  });
  it('are told of what both changed; mine stands', () => {
    const { content, conflicts } = merge(base, change({ subject: 'của tôi' }), change({ subject: 'của họ' }));
    expect([content.subject, conflicts]).toEqual(['của tôi', ['subject']]);
  });
  it('agree where both wrote the same', () => {
    const both = change({ subject: 'như nhau' });
    expect(merge(base, both, both)).toEqual({ content: both, conflicts: [] });
  });
  it('take over what the other added and took out, and count anew', () => {
    const theirs = change({ items: [item('b', 'việc b'), item('c', 'thêm')] });
    expect(merge(base, base, theirs).content.items).toEqual([item('b', 'việc b', '1'), item('c', 'thêm', '2')]);
  });
  it('an item that one changed and the other took out stays as mine, and is named', () => {
    const mine = change({ items: [item('a', 'a của tôi'), item('b', 'việc b')] });
    const { content, conflicts } = merge(base, mine, change({ items: [item('b', 'việc b')] }));
    expect(content.items.map(({ text }) => text)).toEqual(['a của tôi', 'việc b']);
    expect(conflicts).toEqual(['item:a']);
  });
  it('new items without an id are one where they carry the same', () => {
    const fresh: DraftItem = { label: '3', carries: { directiveId: 'o', itemId: 'x' } };
    const both = change({ items: [...base.items, fresh] });
    const saved = change({ items: [...base.items, { ...fresh, itemId: 'given' }] });
    expect(merge(base, both, both).content.items).toHaveLength(3);
    expect(changesBetween(base, saved)).toEqual(['item:given']);
  });
});
