import type { Sealed } from '@cascade/event-store/domain';
import type { DirectiveContent } from './content';

type FreeText = Sealed | string | null;
/** What may name people in a content: its subject, the sentences that cite, the text of its items. */
const freeTexts = (content: DirectiveContent): readonly FreeText[] => [
  content.subject,
  ...content.citations.map(({ sentence }) => sentence),
  ...content.items.map(({ text }) => text),
];
const isPlain = (text: FreeText): text is string => typeof text === 'string' && text.trim() !== '';

export const hasPlainText = (content: DirectiveContent): boolean => freeTexts(content).some(isPlain);
/** The same content with its plain free texts closed. Blank ones stay, so that the rule against blank subjects sees them. */
export const sealContent = (content: DirectiveContent, seal: (text: string) => Sealed): DirectiveContent => {
  const closed = (text: FreeText): FreeText => (isPlain(text) ? seal(text) : text);
  return {
    ...content,
    subject: closed(content.subject),
    citations: content.citations.map((citation) => ({ ...citation, sentence: closed(citation.sentence) })),
    items: content.items.map((item) => ({ ...item, text: closed(item.text) })),
  };
};
