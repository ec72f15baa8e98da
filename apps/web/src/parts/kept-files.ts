import { useState } from 'react';

/** Files that were chosen and not sent yet. A browser gives no file back after a reload: they are kept as long as the application is open. */
const files = new Map<string, File>();
/** A chosen file that outlives its form, as the words beside it do (`useKept`); null forgets it. */
export const useKeptFile = (key: string): readonly [file: File | null, set: (file: File | null) => void] => {
  const [, redraw] = useState(0);
  return [
    files.get(key) ?? null,
    (file) => {
      if (file === null) files.delete(key);
      else files.set(key, file);
      redraw((count) => count + 1);
    },
  ];
};
