import type { RegisterBook } from '@cascade/lineage';

/** A book with all its lines, as it goes onto paper or into a file. */
export type WholeBook = Pick<RegisterBook, 'title' | 'authorityName' | 'year' | 'columns' | 'items'>;
