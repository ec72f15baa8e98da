/** Authorities, calendar, tasks, letters, lineage. */
export const roomProblems = {};
