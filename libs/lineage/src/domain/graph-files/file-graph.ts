/** A graph as other programs take it: plain values by name. A value that is not known is null and is left out. */
export interface FileGraph {
  /** Of the whole: as of when, as known when. */
  readonly about: Readonly<Record<string, string>>;
  /** Names of the values of nodes, in their order. */
  readonly nodeFields: readonly string[];
  readonly nodes: readonly {
    readonly id: string;
    readonly label: string;
    /** Lines of a drawing, where one is made. */
    readonly line: 'solid' | 'dashed' | 'dotted';
    readonly values: Readonly<Record<string, string | number | boolean | null>>;
  }[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly relation: string | null }[];
}
/** Text inside XML: its markup is told to be text, and what XML cannot hold is left out. */
export const xmlText = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .toWellFormed();
