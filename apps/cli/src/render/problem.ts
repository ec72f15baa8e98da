import type { ProblemBody } from '@cascade/server';
import type { Language } from './language';
import { asItIs, type NameField } from './option-names';

interface Candidate {
  readonly directiveId?: string;
  readonly symbol?: string | null;
  readonly issuerName?: string | null;
  readonly issuedOn?: string | null;
}
/** The problem in the user's language, the other below, then the fields (as `nameField` calls them) and the candidates it speaks of. */
export const bilingualProblem = (
  { words, errors = [], details }: ProblemBody,
  language: Language,
  nameField: NameField = asItIs,
): string[] => {
  const other: Language = language === 'vi' ? 'en' : 'vi';
  const lines = [`✗ ${words[language].title}`, `  → ${words[language].remedy}`, `  ${words[other].title}`, `  → ${words[other].remedy}`];
  for (const error of errors) lines.push(`  • ${nameField(error.field)}: ${error[language]} · ${error[other]}`);
  for (const candidate of candidatesOf(details)) lines.push(`  • ${candidate}`);
  return lines;
};
const candidatesOf = (details: object): string[] => {
  const { candidates } = details as { candidates?: unknown };
  if (!Array.isArray(candidates)) return [];
  return (candidates as Candidate[]).map((candidate) =>
    typeof candidate === 'object' && candidate !== null
      ? [candidate.symbol, candidate.issuedOn, candidate.issuerName, candidate.directiveId].filter(Boolean).join('  ')
      : String(candidate),
  );
};
