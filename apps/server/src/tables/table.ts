/** A table as it leaves the system: what is written in each cell, in the words of whoever asked. */
export interface Table {
  readonly title: string;
  /** As of when, known when: one line under the title. */
  readonly about: string;
  readonly columns: readonly { readonly title: string; readonly isNumber: boolean }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}
