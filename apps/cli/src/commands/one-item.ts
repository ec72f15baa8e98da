import { Refused } from '../client/client';

interface Labelled {
  readonly itemId: string;
  readonly label: string;
}
/** The one item that a label or an id means; real letters use a label twice, and then it means none. @throws Refused naming the labels */
export const oneItem = <Item extends Labelled>(items: readonly Item[], named: string): Item => {
  const meant = items.filter(({ itemId, label }) => itemId === named || label === named);
  const [only] = meant;
  if (only && meant.length === 1) return only;
  const labels = items.map(({ label }) => label);
  const several = meant.map(({ itemId }) => itemId);
  const words = {
    vi: several.length
      ? { title: `Văn bản có ${several.length} mục "${named}"`, remedy: `Ghi mã của một mục: ${several.join(', ')}` }
      : { title: `Văn bản không có mục "${named}"`, remedy: `Các mục: ${labels.join(', ')}` },
    en: several.length
      ? { title: `The document has ${several.length} items "${named}"`, remedy: `Name one by its id: ${several.join(', ')}` }
      : { title: `The document has no item "${named}"`, remedy: `Its items: ${labels.join(', ')}` },
  };
  const code = several.length ? 'item.ambiguous' : 'item.unknown';
  const status = several.length ? 409 : 404;
  throw new Refused({ type: `/problems/${code}`, status, code, ...words.vi, details: { item: named, labels }, words });
};
