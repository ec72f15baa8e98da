/** '?asOf=2020-08-19&state=overdue' <-> { asOf: '2020-08-19', state: 'overdue' }: plain words, so that an address can be read and typed. Lists are joined by commas by their pages. */
export const parseSearch = (text: string): Record<string, string> => Object.fromEntries(new URLSearchParams(text));
export const stringifySearch = (search: Readonly<Record<string, unknown>>): string => {
  const entries = Object.entries(search).filter(([, value]) => value !== undefined && value !== null && value !== '');
  // Slashes, commas and colons stay as they are: symbols of documents and times are made of them.
  const text = new URLSearchParams(entries.map(([key, value]) => [key, String(value)]))
    .toString()
    .replace(/%(2F|2C|3A)/g, decodeURIComponent);
  return text === '' ? '' : `?${text}`;
};
