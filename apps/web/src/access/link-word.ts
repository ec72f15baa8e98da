import { useState } from 'react';

/** What stands behind # in a link that opens once; taken out of the address, so that nobody reads it over a shoulder or in a history. */
export const useLinkWord = (): string => {
  const [word] = useState(() => {
    const found = location.hash.slice(1);
    if (found) history.replaceState(history.state, '', location.pathname + location.search);
    return found;
  });
  return word;
};
