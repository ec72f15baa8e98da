/** Levels as lines of the official table name them. */
export const TABLE_LEVELS = ['central', 'province', 'district', 'commune', 'unknown'] as const;
