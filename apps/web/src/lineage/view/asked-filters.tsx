import { STATE_SIGNS } from '@cascade/lineage/domain';
import type { ReactNode } from 'react';
import { FilterChips } from '../../parts/filter-chips';
import { dayOf } from '../../words/dates';
import { useLanguage } from '../../words/language';
import { useWords } from '../../words/words';
import { lineageWords } from '../lineage.words';
import { askedFilters, type AskedFilter } from '../model/asked-filters';
import type { Filters } from '../model/filters';

interface Props {
  readonly filters: Filters;
  readonly onApply: (filters: Filters) => void;
  readonly children: ReactNode;
}
/** What the lineage is narrowed to, in words; each is taken back by itself. */
export const AskedFilters = ({ filters, onApply, children }: Props) => {
  const say = useWords(lineageWords);
  const language = useLanguage();
  const textOf = (asked: AskedFilter): string => {
    switch (asked.kind) {
      case 'level':
        return say(`level.${asked.value}` as 'level.province');
      case 'relation':
        return say(`relation.${asked.value}` as 'relation.implements');
      case 'state':
        return `${STATE_SIGNS[asked.value].sign} ${STATE_SIGNS[asked.value][language]}`;
      case 'place':
        return `${say('filter.place')}: ${asked.value}`;
      default:
        return `${say(`filter.${asked.kind}`)} ${dayOf(asked.value)}`;
    }
  };
  return (
    <FilterChips
      chips={askedFilters(filters).map((asked) => ({ key: asked.key, text: textOf(asked), remove: () => onApply(asked.without) }))}
    >
      {children}
    </FilterChips>
  );
};
