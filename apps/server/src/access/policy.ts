import { ROLES } from '@cascade/access/domain';
import type { BodySource, Rule } from './rule';

const anyone: Rule = { who: 'anyone' };
const signedIn: Rule = { who: 'signedIn' };
/** Analysts and auditors look at everything that is not restricted; who works here has to know what the others do. */
const look: Rule = { who: ROLES };
/** Words of a document that may still be a draft. */
const ofKeeper = { drafts: 'ofKeeper' } as const;
/** Of one document: what it says, or what was written about it. Refused where it is restricted and does not concern who asks. */
const words: Rule = { ...look, reads: 'words' };
const operate: Rule = { who: ['systemAdministrator'] };
/** An administrator, for the body acted for and those the request names; whether that body may do it is judged by the stream. */
const act = (...bodies: readonly BodySource[]): Rule => ({ who: ['administrator'], bodies });
/** Rules of a body: its own administrator sets them, or the system administrator for any. */
const rules: Rule = { ...act('params.authorityId'), who: ['administrator', 'systemAdministrator'] };
const asFile = (...formats: readonly string[]): Rule => ({ ...look, exports: formats });

/**
 * Every route with who may take it. A route that is not here is open to nobody; a spec walks the running application and holds the table complete.
 * Files of the web application and its one page (everything outside /api) hold no data and are open to whoever comes.
 */
export const policy: Readonly<Record<string, Rule>> = {
  // ---- the frame ----
  'GET /api/health/live': anyone,
  'GET /api/health/ready': anyone,
  'GET /api/metrics': anyone, // answers only where METRICS=on says so; counts, no contents
  'GET /api/docs': anyone,
  'GET /api/docs/': anyone,
  'GET /api/docs/*': anyone,
  'GET /api/docs/docs/*': anyone,
  'GET /api/docs/index.html': anyone,
  'GET /api/docs/page.css': anyone,
  'GET /api/docs/LICENSE': anyone,
  'GET /api/docs/swagger-ui-init.js': anyone,
  'GET /api/docs/docs/swagger-ui-init.js': anyone,
  'GET /api/docs/openapi.json': anyone,
  'GET /api/docs-yaml': anyone,
  'GET /api/live': look,
  'GET /api/incomplete': look,
  'GET /api/processes': look,
  'GET /api/processes/dead-letters': look,
  'POST /api/processes/:name/dead-letters/:eventId/retry': operate,
  'POST /api/reminders/:reminderId/retry': operate,
  'GET /api/read-models': look,
  'POST /api/read-models/incomplete/retry': operate,
  'POST /api/read-models/rebuild': operate,
  'GET /api/backup': operate,
  'POST /api/directives/:directiveId/destroy-keys': operate, // nothing brings back what a key opened
  'POST /api/tasks/:taskId/destroy-keys': operate,

  // ---- sign-in and accounts ----
  'POST /api/session': anyone,
  'GET /api/session': anyone, // says that nobody is signed in, or who is
  'DELETE /api/session': { ...signedIn, beforeChange: true },
  'DELETE /api/session/all': { ...signedIn, beforeChange: true },
  'PUT /api/session/password': { ...signedIn, beforeChange: true },
  'PUT /api/session/acting': { who: ['administrator'], bodies: ['body.authorityId'] },
  'PUT /api/session/profile': signedIn,
  'POST /api/session/link': anyone, // a link that opens once is what it takes
  'POST /api/setup': anyone, // so here
  'GET /api/oidc': anyone,
  'GET /api/oidc/start': anyone,
  'GET /api/oidc/callback': anyone,
  'GET /api/account-names': look, // who is meant by an id in a history
  'GET /api/accounts': operate,
  'POST /api/accounts': operate,
  'POST /api/account-sheets': operate,
  'GET /api/accounts/:accountId': operate,
  'PUT /api/accounts/:accountId/profile': operate,
  'PUT /api/accounts/:accountId/subject': operate,
  'POST /api/accounts/:accountId/roles': operate,
  'POST /api/accounts/:accountId/roles/end': operate,
  'POST /api/accounts/:accountId/reset': operate,
  'POST /api/accounts/:accountId/lock': operate,
  'POST /api/accounts/:accountId/unlock': operate,
  'POST /api/accounts/:accountId/leave': operate,

  // ---- the right to be forgotten ----
  'POST /api/accounts/:accountId/destroy-keys': operate,

  // ---- bodies, groups, calendar ----
  'GET /api/authorities': look,
  'GET /api/authorities/heirs': look,
  'GET /api/authorities/:authorityId': look,
  'POST /api/authorities': operate,
  'POST /api/authorities/country': operate,
  'POST /api/authorities/:authorityId/code': operate,
  'POST /api/authorities/:authorityId/name': operate,
  'POST /api/authorities/:authorityId/place': operate,
  'POST /api/authorities/:authorityId/resolve': operate,
  'POST /api/authorities/:authorityId/succession': operate,
  'POST /api/authorities/:authorityId/numbering': rules,
  'PUT /api/authorities/:authorityId/reminders': rules,
  'GET /api/authorities/:authorityId/tasks.ics': { ...look, exports: 'ics' },
  'POST /api/authorities/:authorityId/calendar-address': look,
  'GET /api/authorities/:authorityId/numbering': look,
  'GET /api/authorities/:authorityId/reminders': rules, // addresses of people, of those of the body alone
  'GET /api/groups': look,
  'GET /api/groups/:groupId': look,
  'POST /api/groups': operate,
  'POST /api/groups/:groupId/members': operate,
  'POST /api/groups/:groupId/members/remove': operate,
  'GET /api/calendars/:calendarId': look,
  'POST /api/calendars/:calendarId/days': operate,
  'GET /api/delegations': look,
  'GET /api/authorities/:authorityId/absences': look,
  'POST /api/delegations': act('body.absentId'),
  'POST /api/delegations/:delegationId/end': act('absent'),

  // ---- directives ----
  'GET /api/directives': look,
  'GET /api/directives/resolve': look,
  'GET /api/directives/:directiveId': { ...look, ...ofKeeper, reads: 'veiled' },
  'GET /api/directives/:directiveId/lineage': look,
  'GET /api/directives/:directiveId/change-reach': look,
  'GET /api/directives/:directiveId/ancestors': look,
  'GET /api/directives/:directiveId/coverage': { ...look, ...ofKeeper, reads: 'veiled' },
  'GET /api/directives/:directiveId/graph': look,
  'GET /api/directives/:directiveId/overview': look,
  'GET /api/directives/:directiveId/activity': look,
  'GET /api/directives/:directiveId/history': { ...words, ...ofKeeper },
  'GET /api/directives/:directiveId/target-days': look,
  'GET /api/directives/:directiveId/steps': look,
  'GET /api/directives/:directiveId/letter': words,
  'GET /api/directives/:directiveId/letter/file': { ...words, exports: 'file' },
  'GET /api/directives/:directiveId/reading': words,
  'GET /api/directives/:directiveId/content': { ...words, ...ofKeeper },
  'POST /api/directives/:directiveId/signed-copies': act('keeper'),
  'GET /api/directives/:directiveId/signed-copies/:fileId': { ...words, ...ofKeeper, exports: 'file' },
  'GET /api/desk': look,
  'GET /api/lineage/path': look,
  'GET /api/lineage/link': look,
  'GET /api/directives/:directiveId/targets': { ...look, ...ofKeeper, reads: 'veiled' },
  'GET /api/directives/:directiveId/reading/reread': words,
  'GET /api/search': look,
  'POST /api/directives': act('body.content.issuerId'),
  'PUT /api/directives/:directiveId/draft': act('keeper', 'body.content.issuerId'),
  'POST /api/directives/:directiveId/discard': act('keeper'),
  'POST /api/directives/:directiveId/issue': act('keeper'),
  'POST /api/directives/:directiveId/recall': act('keeper'),
  'POST /api/directives/:directiveId/amend': act('keeper'),
  'POST /api/directives/:directiveId/correct': act('keeper'),
  'POST /api/directives/:directiveId/replace': act('keeper'),
  'POST /api/directives/:directiveId/repeal': act('keeper'),
  'POST /api/directives/:directiveId/review': act('keeper'),
  'POST /api/directives/:directiveId/restriction': act('keeper'),
  'POST /api/directives/:directiveId/restriction/lift': act('keeper'),
  'POST /api/directives/:directiveId/deliveries/:authorityId/carriage': act(),
  'POST /api/directives/:directiveId/warnings/dismiss': act('keeper'),
  'POST /api/directives/:directiveId/warnings/raise': act('keeper'),

  // ---- letters and their readings ----
  'POST /api/letters': act(),
  'GET /api/letters/refused': look,
  'GET /api/letters/waiting': look,
  'POST /api/directives/:directiveId/reading/confirm': act('keeper'),
  'POST /api/directives/:directiveId/reading/take-back': act('keeper'),
  'POST /api/directives/:directiveId/reading/correct': act('keeper'),
  'POST /api/directives/:directiveId/reading/reread': act('keeper'),
  'GET /api/readings/accuracy': look,
  'GET /api/readings/outdated': look,
  'GET /api/scans': look,
  'GET /api/scans/decisions': look,
  'POST /api/scans/join': { who: ['analyst', 'administrator'] },
  'POST /api/scans/keep-apart': { who: ['analyst', 'administrator'] },
  'POST /api/scans/:joinId/undo': { who: ['analyst', 'administrator'] },

  // ---- deliveries and registers ----
  'GET /api/deliveries': look,
  'POST /api/directives/:directiveId/deliveries/:authorityId/receive': act(),
  'POST /api/directives/:directiveId/deliveries/:authorityId/refuse': act(),
  'POST /api/directives/:directiveId/deliveries/:authorityId/waive': act(),
  'POST /api/directives/:directiveId/deliveries/:authorityId/arrive': act(),
  'POST /api/directives/:directiveId/deliveries/:authorityId/assign': act(),
  'POST /api/directives/:directiveId/deliveries/:authorityId/process': act(),
  'POST /api/directives/:directiveId/deliveries/:authorityId/complete': act(),
  'POST /api/directives/:directiveId/deliveries/:authorityId/recall': act(),
  'POST /api/directives/:directiveId/deliveries/:authorityId/recall/grant': act(),
  'POST /api/directives/:directiveId/deliveries/:authorityId/send': act(),
  'POST /api/directives/:directiveId/deliveries/:authorityId/remind': act(),
  'POST /api/directives/:directiveId/deliveries/:authorityId/recall/refuse': act(),
  'POST /api/directives/:directiveId/deliveries/:authorityId/correct': act(),
  'POST /api/registers': act('body.authorityId'),
  'GET /api/registers/:book': asFile('xlsx', 'csv', 'html'),
  'GET /api/warnings': look,

  // ---- tasks and reports ----
  'GET /api/tasks': look,
  'GET /api/tasks/:taskId': words,
  'GET /api/tasks/:taskId/mandate': words,
  'GET /api/tasks/:taskId/why/:of': words,
  'GET /api/tasks/:taskId/reports': words,
  'GET /api/tasks/:taskId/files/:fileId': { ...words, exports: 'file' },
  'POST /api/tasks/:taskId/files': act(),
  'POST /api/tasks/:taskId/accept': act(),
  'POST /api/tasks/:taskId/refuse': act(),
  'POST /api/tasks/:taskId/progress': act(),
  'POST /api/tasks/:taskId/report': act(),
  'POST /api/tasks/:taskId/confirm': act(),
  'POST /api/tasks/:taskId/return': act(),
  'POST /api/tasks/:taskId/withdraw': act(),
  'POST /api/tasks/:taskId/correct': act(),
  'POST /api/tasks/:taskId/extension': act(),
  'POST /api/tasks/:taskId/extension/grant': act(),
  'POST /api/tasks/:taskId/extension/refuse': act(),
  'POST /api/tasks/:taskId/hand-over': act(),
  'POST /api/tasks/:taskId/parts': act(),
  'POST /api/tasks/:taskId/parts/:authorityId/report': act(),
  'POST /api/tasks/:taskId/duty': act(),
  'POST /api/tasks/:taskId/review': act(),
  'POST /api/tasks/:taskId/remind': act(),
  'POST /api/tasks/:taskId/reports/:period/correct': act(),
  'POST /api/tasks/:taskId/reports/:period': act(),
  'POST /api/tasks/:taskId/reports/:period/waive': act(),
  'POST /api/tasks/:taskId/reports/:period/collect': act(),
  'GET /api/collected-reports': look,
  'GET /api/hand-overs': look,
  'POST /api/hand-overs': act(),
  'POST /api/task-sheets': act(),
  'GET /api/reminders': look,
  'GET /api/statistics/relay': look,
  'GET /api/statistics/relays': look,
  'GET /api/statistics/silent': look,
  'POST /api/tables/:name': asFile('xlsx', 'csv'),
  'POST /api/exports/:name': asFile('csv', 'json', 'dot', 'graphml', 'gexf', 'svg', 'png'),
  'GET /api/official': look,
  'GET /api/official/tasks': look,
  'GET /api/official/not-updating': look,

  // ---- what an account keeps for itself ----
  'GET /api/notes': look,
  'GET /api/notes/:noteId/versions': look,
  'POST /api/notes': look,
  'PUT /api/notes/:noteId': look,
  'POST /api/notes/:noteId/withdraw': look,
  'GET /api/following': look,
  'GET /api/following/:followId': look,
  'POST /api/following': look,
  'POST /api/following/:followId/seen': look,
  'POST /api/following/:followId/end': look,

  // ---- history ----
  'GET /api/events': { who: ['auditor', 'systemAdministrator'] },
  'GET /api/events/kinds': { who: ['auditor', 'systemAdministrator'] },
  'GET /api/events/:ordinal': { who: ['auditor', 'systemAdministrator'] },
  'GET /api/streams/:stream': { ...look, streams: ['auditor', 'systemAdministrator'] },
};
/** Outside /api there are files and one page, and nobody's data. */
export const ruleOf = (method: string, url: string): Rule | undefined =>
  url === '/api' || url.startsWith('/api/')
    ? policy[`${method === 'HEAD' ? 'GET' : method} ${url}`]
    : method === 'GET' || method === 'HEAD'
      ? anyone
      : undefined;
