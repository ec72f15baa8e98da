/**
 * Who may import whom (docs: the arrows of the design), as one table and one ESLint rule made from it.
 * A room has two doors, `@cascade/<room>` and `@cascade/<room>/domain`; a third, `/testing`, opens to specs and lanes alone.
 */
import { relative, resolve, dirname } from 'node:path';

const stores = ['event-store', 'content-store'];
/** Room -> the rooms it may enter. */
export const arrows = {
  'event-store': [],
  'content-store': ['event-store'],
  calendar: ['event-store'],
  documents: [],
  authorities: ['calendar', ...stores],
  directives: ['documents', 'authorities', 'calendar', ...stores],
  tasks: ['authorities', 'calendar', ...stores],
  lineage: ['directives', 'tasks', 'authorities', 'calendar', ...stores],
  cascade: ['lineage', 'directives', 'tasks', 'authorities', 'calendar', ...stores],
  audit: ['lineage', 'directives', 'tasks', 'authorities', 'calendar', ...stores],
  access: ['authorities', 'calendar', ...stores],
};
const everyRoom = Object.keys(arrows);
/** Applications wire everything; what crosses rooms in `test/` uses the applications too. */
const apps = { server: everyRoom, cli: [...everyRoom, 'server'], launcher: [], web: everyRoom };
/** What a `domain/` folder may use from outside: pure functions without a clock, a disk or a framework. */
const pure = new Set(['uuid', 'canonicalize', 'node:crypto']);
/** Every domain may speak of events, also where the room itself stores nothing. */
const spokenByAll = ['event-store'];

/** Where a file lives: its room, whether it is in the pure part, whether it is a test. Null for files outside all rooms. */
export const placeOf = (root, file) => {
  const path = relative(root, file).replaceAll('\\', '/');
  const isTest = /\.(spec|contract)\.ts$|(^|\/)testing(\/|\.ts$)|^test\//.test(path);
  const [, group, room, inside] = /^(libs|apps)\/([^/]+)\/src\/(.*)$/.exec(path) ?? [];
  if (room) return { group, room, isDomain: inside.startsWith('domain/'), isTest };
  return path.startsWith('test/') ? { group: 'test', room: null, isDomain: false, isTest: true } : null;
};

const mayEnter = ({ group, room, isDomain, isTest }) => {
  if (group === 'test') return [...everyRoom, 'server', 'cli'];
  if (group === 'apps') return apps[room] ?? [];
  return [...(arrows[room] ?? []), ...(isDomain || room === 'documents' ? spokenByAll : []), ...(isTest ? ['event-store'] : [])];
};

/** Why `place` may not import `source` from `file`; null if it may. */
export const refusal = (root, file, source) => {
  const place = placeOf(root, file);
  if (!place) return null;
  if (source.startsWith('.')) {
    const target = placeOf(root, resolve(dirname(file), `${source}.ts`)) ?? placeOf(root, resolve(dirname(file), source, 'index.ts'));
    if (target && (target.room !== place.room || target.group !== place.group))
      return `Enter @cascade/${target.room} by its door, not by a path.`;
    if (place.isDomain && !place.isTest && !target?.isDomain) return 'A domain folder imports nothing of its room outside itself.';
    return null;
  }
  const [, room, door] = /^@cascade\/([^/]+)(\/.*)?$/.exec(source) ?? [];
  if (room) {
    if (room === place.room && place.group !== 'test' && !place.isTest) return 'A room does not enter itself by its own door.';
    if (room !== place.room && !mayEnter(place).includes(room)) return `No arrow leads from ${place.room} to ${room}.`;
    if (door === '/testing') return place.isTest ? null : 'The testing door opens to specs alone.';
    if (place.room === 'web' && door !== '/domain') return 'A browser enters rooms by /domain only: the rest needs a server.';
    if (door && door !== '/domain') return `@cascade/${room} has two doors: its name and /domain.`;
    if (place.isDomain && !place.isTest && door !== '/domain') return 'A domain folder enters other rooms by /domain only.';
    if (place.room === 'documents' && !place.isTest && (room !== 'event-store' || door !== '/domain'))
      return 'documents knows no other room.';
    return null;
  }
  return place.isDomain && !place.isTest && !pure.has(source) ? `A domain folder is pure: no ${source}.` : null;
};

/** The ESLint rule. */
export const doors = (root) => ({
  meta: { type: 'problem', schema: [] },
  create(context) {
    const check = (node) => {
      const source = node.source?.value;
      if (typeof source !== 'string') return;
      const message = refusal(root, context.filename, source);
      if (message) context.report({ node: node.source, message });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check };
  },
});
