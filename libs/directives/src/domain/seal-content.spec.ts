import type { Sealed } from '@cascade/event-store/domain';
import { aCitation, aContent, anItem } from './sample-content';
import { hasPlainText, openContent, sealContent, sealedAsBefore } from './seal-content';

const seal = (text: string): Sealed => ({ $sealed: { key: 'own', nonce: '', text: text.toUpperCase() } });
const carried: Sealed = { $sealed: { key: 'order-above', nonce: '', text: 'x' } };

describe('sealing what a directive says', () => {
  it('closes subject, citing sentences and texts of items', () =>
    expect(
      sealContent(aContent({ subject: 'a', citations: [aCitation({ sentence: 'b' })], items: [anItem({ text: 'c' })] }), seal),
    ).toMatchObject({
      subject: seal('a'),
      citations: [{ sentence: seal('b') }],
      items: [{ text: seal('c') }],
    }));
  it('leaves what is sealed under its own key', () =>
    expect(sealContent(aContent({ subject: carried, items: [anItem({ text: carried })] }), seal)).toMatchObject({
      subject: carried,
      items: [{ text: carried }],
    }));
  it('leaves what is not there', () => expect(sealContent(aContent({ subject: null }), seal).subject).toBeNull());
  it('leaves a blank for the rule that refuses it', () => expect(sealContent(aContent({ subject: '  ' }), seal).subject).toBe('  '));
  it('finds nothing plain afterwards', () => {
    const content = aContent({ citations: [aCitation({ sentence: 'b' })] });
    expect([hasPlainText(content), hasPlainText(sealContent(content, seal))]).toEqual([true, false]);
  });
});
describe('opening what a directive says, and closing it again', () => {
  const before = aContent({
    subject: carried,
    citations: [aCitation({ sentence: seal('b') }), aCitation({ citationId: 'citation-2', sentence: 'plain' })],
    items: [anItem({ text: seal('c') }), anItem({ itemId: 'item-2', text: seal('gone') })],
  });
  const open = ({ $sealed: { text } }: Sealed): string | null => (text === 'GONE' ? null : text.toLowerCase());
  const opened = openContent(before, open);
  it('opens each sealed text, leaves what is plain, and shows nothing where the key is gone', () =>
    expect(opened).toMatchObject({
      subject: 'x',
      citations: [{ sentence: 'b' }, { sentence: 'plain' }],
      items: [{ text: 'c' }, { text: null }],
    }));
  it('goes back to the very seals where nothing was changed', () => expect(sealedAsBefore(opened, before, opened)).toEqual(before));
  it('keeps the seal of what stays, wherever it moved, and leaves what is new in plain words for its own', () => {
    const [first, second] = opened.items;
    const edited = {
      ...opened,
      subject: 'y',
      items: [second!, { ...first!, text: 'c, đến hết tháng' }, anItem({ itemId: 'item-3', text: 'c' })],
    };
    const closed = sealedAsBefore(edited, before, opened);
    expect(closed.subject).toBe('y');
    expect(closed.citations).toEqual(before.citations);
    expect(closed.items.map(({ text }) => text)).toEqual([seal('gone'), 'c, đến hết tháng', 'c']);
  });
});
