import type { Words } from '../languages';

/** How an error code is told to a person: the HTTP status, what happened, and what to do. `{name}` in a sentence is a detail of the error. */
export interface Problem extends Words {
  readonly status: number;
  readonly remedy: Words;
}
export const problem = (status: number, vi: string, en: string, remedyVi: string, remedyEn: string): Problem => ({
  status,
  vi,
  en,
  remedy: { vi: remedyVi, en: remedyEn },
});
