import { knownIds, type KnownIds } from './known-ids';

/** Every page as the router names it ('/directives/$directiveId'); found by the lane before tests are read. */
export const PAGES = JSON.parse(process.env['BROWSER_PAGES'] ?? '["/"]') as readonly string[];
/** What a page needs in its address to have something to show, where it needs more than the ids in its path. */
const SEARCH: Readonly<Record<string, (ids: KnownIds) => string>> = {};

/** Where a page is opened. @throws Error where nobody said what stands for an id in its path */
export const addressOf = (path: string, ids: KnownIds = knownIds()): string => {
  const filled = path.replaceAll(/\$(\w+)/g, (_all, name: string) => {
    if (ids[name] === undefined) throw new Error(`known-ids.ts does not say what stands for $${name} in ${path}`);
    return encodeURIComponent(ids[name]);
  });
  return `${filled}${SEARCH[path]?.(ids) ?? ''}`;
};
/** For a file name: 'directives-directiveId'. */
export const nameOf = (path: string): string => (path === '/' ? 'desk' : path.slice(1).replaceAll(/[/$]+/g, '-'));
