import type { Level } from '@cascade/authorities/domain';

export const LEVELS: readonly Level[] = ['central', 'province', 'district', 'commune'];
/** 0 central … 3 commune; null where a body's level is unknown. */
export const levelRank = (level: Level | null | undefined): number | null => (level ? LEVELS.indexOf(level) : null);
