import type { Sealed } from '@cascade/event-store/domain';
import { aCitation, aContent, anItem } from './sample-content';
import { hasPlainText, sealContent } from './seal-content';

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
