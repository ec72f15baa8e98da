import { aContent, anItem } from './contents';
import { LETTERS } from './random-subjects';

const TARGET = { value: 60, unit: '%', base: null, comparison: 'atLeast' } as const;
const RELATIONS = ['implements', 'guides', 'mentions'] as const;
const ISSUERS = ['province', 'town', 'ward-a', 'ward-b', 'town'] as const;
/** What one of the letters of a random world says: `text` in every place where words stand. `a` says which letter, `b` what else differs. */
export const randomContent = ({ a, b, text }: { readonly a: number; readonly b: number; readonly text: string }, revision: number) => {
  const letter = LETTERS[a % LETTERS.length]!;
  const other = LETTERS[b % LETTERS.length]!;
  const carried = LETTERS[(a + LETTERS.length - 1) % LETTERS.length]!;
  return aContent({
    ...{
      issuerId: ISSUERS[a % ISSUERS.length]!,
      subject: `${text} ${revision}`,
      place: text,
      issuerAsWritten: text,
    },
    signatory: { name: text, role: text, capacities: ['TM'] },
    addressees: [{ text, role: 'to', target: null, owesAnswer: null }],
    citations: [
      {
        ...aContent().citations[0]!,
        citationId: `${letter}-c`,
        referenceId: `r-${other}`,
        relation: RELATIONS[b % RELATIONS.length]!,
        sentence: text,
        issuerAsWritten: text,
      },
    ],
    items: [1, 2].slice(0, 1 + (revision % 2)).map((place) =>
      anItem({
        ...{ itemId: `${letter}-${place}`, label: `${place}`, text, verb: text },
        carries: place === 1 && a > 0 ? { directiveId: carried, itemId: `${carried}-1` } : null,
        target: { text, ...TARGET },
        deadline: { kind: 'relative', text, amount: 5, unit: 'workingDay', trigger: 'received' },
        assignees: [{ text, target: { kind: 'unresolved', name: text, underId: null } }],
      }),
    ),
  });
};
