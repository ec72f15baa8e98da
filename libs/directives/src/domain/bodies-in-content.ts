import type { Target } from '@cascade/authorities/domain';
import type { DirectiveContent } from './content';

/** The body that a target names, or the one under which it looks. */
const bodyIn = (target: Target | null): string | null => {
  if (target === null || target.kind === 'group') return null;
  return target.kind === 'authority' ? target.authorityId : target.underId;
};
/** Ids of every body that a content speaks of, each once. */
export const bodiesIn = ({ issuerId, citations, addressees, items }: DirectiveContent): readonly string[] => {
  const targets = [...addressees, ...items.flatMap(({ assignees, coOperators }) => [...assignees, ...coOperators])];
  const ids = [issuerId, ...citations.map((citation) => citation.issuerId), ...targets.map(({ target }) => bodyIn(target))];
  return [...new Set(ids.filter((id): id is string => id !== null && id !== ''))];
};
