import type { MarkedLetter } from './marked-letter';

/** How a file keeps two columns: one below the other, parted by blanks or a tab, as a table, or run together by a scan. */
export type Columns = 'below' | 'blanks' | 'tab' | 'table' | 'torn';
const WIDTH = 46;

export const layOut = ({ lines }: MarkedLetter, columns: Columns): string => {
  const out: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (typeof line === 'string') {
      out.push(line);
      continue;
    }
    const block: (readonly [string, string])[] = [];
    for (let next = lines[at]; Array.isArray(next); next = lines[(at += 1)]) block.push(next as readonly [string, string]);
    at -= 1;
    out.push(...laidOut(block, columns));
  }
  return out.join('\n');
};

const laidOut = (block: readonly (readonly [string, string])[], columns: Columns): string[] => {
  const full = (parts: readonly string[]): string[] => parts.filter((part) => part !== '');
  switch (columns) {
    case 'below':
      return [...full(block.map(([left]) => left)), '', ...full(block.map(([, right]) => right))];
    case 'blanks':
      return block.map(([left, right]) => (right ? `${left.padEnd(WIDTH)}   ${right}` : left));
    case 'tab':
      return block.map(([left, right]) => (right ? `${left}\t${right}` : left));
    case 'table':
      return block.map(([left, right]) => `| ${left} | ${right} |`);
    case 'torn':
      return block.map(([left, right]) => full([left, right]).join(' '));
  }
};
