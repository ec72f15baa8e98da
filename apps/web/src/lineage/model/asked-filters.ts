import type { Filters, Wanted } from './filters';

/** One thing that a lineage is narrowed to, and the filters without it. */
export type AskedFilter = { readonly key: string; readonly without: Filters } & (
  | { readonly kind: 'level' | 'relation' | 'place' | 'from' | 'to'; readonly value: string }
  | { readonly kind: 'state'; readonly value: Wanted }
);
/** All that the filters ask for, in the order of the form. */
export const askedFilters = (filters: Filters): readonly AskedFilter[] => {
  const { levels, states, relations } = filters;
  const text = (kind: 'place' | 'from' | 'to'): readonly AskedFilter[] =>
    filters[kind].trim() === '' ? [] : [{ key: kind, kind, value: filters[kind].trim(), without: { ...filters, [kind]: '' } }];
  const but = <T>(list: readonly T[], value: T): readonly T[] => list.filter((each) => each !== value);
  return [
    ...levels.map((value) => ({
      key: `level:${value}`,
      kind: 'level' as const,
      value,
      without: { ...filters, levels: but(levels, value) },
    })),
    ...text('place'),
    ...text('from'),
    ...text('to'),
    ...states.map((value) => ({
      key: `state:${value}`,
      kind: 'state' as const,
      value,
      without: { ...filters, states: but(states, value) },
    })),
    ...relations.map((value) => ({
      ...{ key: `relation:${value}`, kind: 'relation' as const, value, without: { ...filters, relations: but(relations, value) } },
    })),
  ];
};
