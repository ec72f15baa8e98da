import { withBlanksMended } from './edits';
import { foldForGrammar, type StrangeWord } from './fold';
import { normalise, type Normalised } from './normalise';
import { blanksInNumbers } from './torn-numbers';
import { blanksOfWords } from './torn-words';

/** The text that was given, normalised and folded, with the blanks that a scan lost or put in amid words and numbers set right. */
export const mendedText = (given: string): Normalised & { readonly flat: string } => {
  const normalised = normalise(given);
  const strange: StrangeWord[] = [];
  const flat = foldForGrammar(normalised.text, strange);
  const edits = [...blanksOfWords(normalised.text, flat, strange), ...blanksInNumbers(normalised.text)];
  if (edits.length === 0) return { ...normalised, flat };
  const mended = withBlanksMended(normalised, edits);
  return { ...mended, flat: foldForGrammar(mended.text) };
};
