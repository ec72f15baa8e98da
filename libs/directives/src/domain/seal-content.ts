import { isSealed, type Sealed } from '@cascade/event-store/domain';
import type { DirectiveContent } from './content';

type FreeText = Sealed | string | null;
/** What may name people in a content: its subject, the sentences that cite, the text of its items. */
const freeTexts = (content: DirectiveContent): readonly FreeText[] => [
  content.subject,
  ...content.citations.map(({ sentence }) => sentence),
  ...content.items.map(({ text }) => text),
];
const isPlain = (text: FreeText): text is string => typeof text === 'string' && text.trim() !== '';

/** The same content with its free texts put through `each`, in place; `key` names the text among those of the content. */
const mapTexts = (content: DirectiveContent, each: (text: FreeText, key: string) => FreeText): DirectiveContent => ({
  ...content,
  subject: each(content.subject, 'subject'),
  citations: content.citations.map((citation) => ({ ...citation, sentence: each(citation.sentence, citation.citationId) })),
  items: content.items.map((item) => ({ ...item, text: each(item.text, item.itemId) })),
});
export const openContent = (content: DirectiveContent, open: (text: Sealed) => string | null): DirectiveContent =>
  mapTexts(content, (text) => (isSealed(text) ? open(text) : text));
/** Texts that are still what `opened` shows of `before` go back to how `before` has them. */
export const sealedAsBefore = (content: DirectiveContent, before: DirectiveContent, opened: DirectiveContent): DirectiveContent => {
  const [closed, plain] = [textsOf(before), textsOf(opened)];
  return mapTexts(content, (text, key) => (closed.has(key) && plain.get(key) === text ? closed.get(key)! : text));
};
const textsOf = (content: DirectiveContent): Map<string, FreeText> => {
  const texts = new Map<string, FreeText>();
  mapTexts(content, (text, key) => (texts.set(key, text), text));
  return texts;
};
export const hasPlainText = (content: DirectiveContent): boolean => freeTexts(content).some(isPlain);
/** The same content with its plain free texts closed. Blank ones stay, so that the rule against blank subjects sees them. */
export const sealContent = (content: DirectiveContent, seal: (text: string) => Sealed): DirectiveContent => {
  const closed = (text: FreeText): FreeText => (isPlain(text) ? seal(text) : text);
  return mapTexts(content, closed);
};
