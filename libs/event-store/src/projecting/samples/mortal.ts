import { existsSync, writeFileSync } from 'node:fs';
import type { Queries } from '../query';
import type { Unseal } from '../unseal';

/** What takes a thread of the read side down: a question, and a text that cannot be opened alive as long as a note of it is missing. */
export const queries: Queries = {
  'mortal-question': () => process.exit(7),
};
export const mortalUnseal =
  ({ note }: { readonly note: string }): Unseal =>
  (sealed) => {
    if (existsSync(note)) return sealed.$sealed.text;
    writeFileSync(note, '');
    return process.exit(7);
  };
