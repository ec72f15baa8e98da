import type { paths } from './schema';

type Names<Q> = [Q] extends [never] ? never : keyof Q;
type QueryOf<P extends keyof paths> = paths[P] extends { get: { parameters: { query?: infer Q } } } ? Names<NonNullable<Q>> : never;
type Asking = { [P in keyof paths]: paths[P] extends { get: { responses: unknown } } ? P : never }[keyof paths];
/** Questions that know no instant: what they answer is as it is now, or never changes (the letter as it came). */
type Timeless = { [P in Asking]: 'asOf' extends QueryOf<P> ? never : P }[Asking];

/**
 * The instant of the frame is not asked of these: the server refuses what it would have to leave unread. True: yet it can be asked for after a write.
 * Complete by the API's document, or it does not compile.
 */
const TIMELESS: Readonly<Record<Timeless, boolean>> = {
  '/api/directives/{directiveId}/content': false,
  '/api/directives/{directiveId}/signed-copies/{fileId}': false,
  '/api/tasks/{taskId}/files/{fileId}': false,
  '/api/calendars/{calendarId}': true,
  '/api/directives/{directiveId}/reading/reread': false,
  '/api/directives/{directiveId}/letter': false,
  '/api/directives/{directiveId}/letter/file': false,
  '/api/directives/{directiveId}/reading': false,
  '/api/authorities/{authorityId}/numbering': false,
  '/api/authorities/{authorityId}/reminders': false,
  '/api/backup': false,
  '/api/live': false,
  '/api/health/live': false,
  '/api/health/ready': false,
  '/api/processes': false,
  '/api/processes/dead-letters': false,
  '/api/read-models': false,
  '/api/incomplete': false,
  '/api/metrics': false,
  '/api/session': false,
  '/api/oidc': false,
  '/api/oidc/start': false,
  '/api/oidc/callback': false,
};
/** Whether a question may be asked as of an instant. */
export const takesInstant = (path: string): boolean => !(path in TIMELESS);
/** Whether its answer can be made to hold what was written last. */
export const takesAfter = (path: string): boolean => (TIMELESS as Readonly<Record<string, boolean>>)[path] ?? true;
