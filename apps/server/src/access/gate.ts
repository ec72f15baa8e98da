import type { AccessLog, AccessStores, AccountStates, BodyChains } from '@cascade/access';
import { csrfOf, sameSecret } from '@cascade/access';
import { bodiesOf, covers, refusalOf, type Rights } from '@cascade/access/domain';
import { DomainError } from '@cascade/event-store/domain';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import './errors';
import type { Confidential, Meant } from './confidential';
import { SESSION_COOKIE, cookieName, cookieOf } from './cookies';
import { identityOf, rememberIdentity, type Identity } from './identity';
import { lookAs, lookingNow, viewerOf } from './looking';
import type { LocalAuthority } from './local-authority';
import type { NamedBodies } from './named-bodies';
import { ruleOf } from './policy';
import type { Rule } from './rule';

type AccountRights = Extract<Rights, { kind: 'account' }>;
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
/** Streams that are about people and about the system itself. */
const INNER_STREAM = /^(account|access|sys|note|following)-/;
/** Streams of news of one account at once: more windows than anybody works in, few enough that no account can use up the server's connections. */
export const LISTENING_AT_MOST = 24;
/** How soon a stream of news ends after its session did. */
const WATCH_MS = 15_000;
const headerOf = (request: FastifyRequest, name: string): string | undefined => [request.headers[name]].flat()[0];

/**
 * Between the network and every route: who asks, whether they may, for which body. All of it follows from one table; nothing that it does not name is open.
 * Recognised by, in this order: an `Authorization` of who holds the data folder, the cookie of a session. Whoever brings a wrong one is nobody.
 */
export class Gate {
  /** Answers that go on for as long as somebody listens, with whose they are. */
  private readonly listening = new Map<FastifyRequest, { readonly hash: string; readonly accountId: string }>();
  /** Every route that is served: 'GET /api/tasks/:taskId'. */
  readonly routes = new Set<string>();
  constructor(
    private readonly local: LocalAuthority,
    private readonly stores: AccessStores,
    private readonly states: AccountStates,
    private readonly chains: BodyChains,
    private readonly log: AccessLog,
    private readonly named: NamedBodies,
    private readonly confidential: Confidential,
    private readonly secure: boolean,
  ) {}

  guard(fastify: FastifyInstance): void {
    fastify.addHook('onRoute', ({ method, url }) => {
      for (const each of [method].flat()) if (each !== 'HEAD' && each !== 'OPTIONS') this.routes.add(`${each} ${url}`);
    });
    fastify.addHook('onRequest', (request, reply) => this.come(request, reply));
    fastify.addHook('preHandler', (request) => this.pass(request));
    // With a callback: what comes after it happens inside.
    fastify.addHook('preHandler', (request, _reply, done) => this.look(request, done));
    fastify.addHook('preHandler', (request) => this.mayRead(request));
    fastify.addHook('onSend', async (request, reply, payload) => {
      if (reply.statusCode >= 300) return payload;
      const looking = lookingNow();
      if (looking && looking.read.size > 0) await this.confidential.note(looking);
      await this.note(request);
      return payload;
    });
    const watch = setInterval(() => this.endOverdue(), WATCH_MS);
    watch.unref();
    fastify.addHook('onClose', (_instance, done) => {
      clearInterval(watch);
      done();
    });
  }
  private ruleOf({ method, routeOptions: { url = '' } }: FastifyRequest): Rule {
    const rule = ruleOf(method, url);
    if (!rule) throw new DomainError('access.no-rule', { route: `${method} ${url}` });
    return rule;
  }
  /** Before anything of the body is read. @throws DomainError `session.…`, `access.…` */
  private async come(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    if (request.is404) return;
    const rule = this.ruleOf(request);
    const identity = await this.recognise(request);
    rememberIdentity(request, identity);
    const refusal = refusalOf(rule, identity?.rights ?? null);
    if (refusal === 'access.denied') throw new DomainError('access.denied', { needs: neededBy(rule) });
    if (refusal) throw new DomainError(refusal, {});
    if (!identity) return;
    if (identity.session && !SAFE.has(request.method)) {
      const word = headerOf(request, 'x-csrf-token') ?? '';
      if (!sameSecret(word, csrfOf(identity.session.token))) throw new DomainError('session.csrf', {});
    }
    const { stream } = (request.params ?? {}) as { stream?: string };
    if (rule.streams && INNER_STREAM.test(stream ?? '') && refusalOf({ who: rule.streams }, identity.rights))
      throw new DomainError('access.denied', { needs: rule.streams.join(', ') });
    if (request.routeOptions.url === '/api/live') this.listen(request, reply, identity);
  }
  /** A new one is refused, not the oldest ended: a browser whose stream ends comes back by itself, and would end another's in turn. @throws DomainError `live.too-many` */
  private listen(request: FastifyRequest, reply: FastifyReply, { session, rights }: Identity): void {
    if (!session || rights.kind === 'local') return;
    const { accountId } = rights;
    const own = [...this.listening.values()].filter((each) => each.accountId === accountId).length;
    if (own >= LISTENING_AT_MOST) throw new DomainError('live.too-many', { most: LISTENING_AT_MOST });
    this.listening.set(request, { hash: session.hash, accountId });
    // Whoever goes away breaks the stream off; no answer is finished then.
    reply.raw.once('close', () => this.listening.delete(request));
  }
  private async recognise(request: FastifyRequest): Promise<Identity | null> {
    const authorization = request.headers.authorization;
    if (authorization !== undefined)
      return this.local.holds(authorization)
        ? { rights: { kind: 'local' }, session: null, actingFor: headerOf(request, 'x-on-behalf-of') || null }
        : null;
    const token = cookieOf(request.headers.cookie, cookieName(SESSION_COOKIE, this.secure));
    if (token === null) return this.byCalendarAddress(request);
    // Whoever only listens does nothing: a page left open overnight is no reason to stay signed in.
    const session = this.stores.sessions.find(token, { touch: request.routeOptions.url !== '/api/live' });
    const rights = session && (await this.rightsOf(session.accountId));
    return rights ? { rights, session: { hash: session.tokenHash, token }, actingFor: session.actingId } : null;
  }
  private async byCalendarAddress(request: FastifyRequest): Promise<Identity | null> {
    if (request.routeOptions.url !== '/api/authorities/:authorityId/tasks.ics') return null;
    const feed = this.stores.feeds.find((request.query as { token?: unknown }).token);
    if (!feed || feed.authorityId !== (request.params as { authorityId: string }).authorityId) return null;
    const rights = await this.rightsOf(feed.accountId);
    return rights ? { rights, session: null, actingFor: null } : null;
  }
  private async rightsOf(accountId: string): Promise<Rights | null> {
    const state = await this.states.of(accountId);
    if (state.status !== 'open') return null;
    return {
      kind: 'account',
      accountId,
      grants: state.grants,
      mustChangePassword: this.stores.credentials.of(accountId)?.mustChange ?? false,
    };
  }
  /** For which body a command is given, and whether the bodies it names lie in scope. */
  private async pass(request: FastifyRequest): Promise<void> {
    const identity = identityOf(request);
    if (!identity || request.is404) return;
    const rule = this.ruleOf(request);
    if (SAFE.has(request.method)) return this.mayAsk(rule, identity, request);
    // Who holds the data folder may do everything; who names a body there does with a document what that body may.
    if (identity.rights.kind === 'local') {
      // One that nobody knows is refused with the command, in the words for that.
      if (identity.actingFor !== null && rule.bodies?.includes('keeper') && (await this.named.isKnown(identity.actingFor)))
        await this.mustKeep(localAs(identity.actingFor), (request.params as { directiveId: string }).directiveId);
      return;
    }
    const { rights } = identity;
    const asked = headerOf(request, 'x-on-behalf-of') || null;
    const own = bodiesOf(rights, 'administrator');
    // What was chosen for the session may have gone out of scope since; then it is the first body again.
    const chosen =
      identity.actingFor !== null && (await this.isInScope(rights, identity.actingFor)) ? identity.actingFor : (own[0] ?? null);
    identity.actingFor = asked ?? chosen;
    if (asked !== null && !(await this.isInScope(rights, asked))) throw new DomainError('access.body-out-of-scope', { authorityId: asked });
    if (!rule.bodies || this.actsForAll(rule, rights)) return;
    for (const source of rule.bodies) {
      if (source === 'keeper') await this.mustKeep(rights, (request.params as { directiveId: string }).directiveId);
      else for (const authorityId of await this.named.by(source, request)) await this.mustHold(rights, authorityId);
    }
  }
  /** A question that names whose it is (addresses of people) is answered to those of that body, and of the bodies above it. */
  private async mayAsk(rule: Rule, { rights }: Identity, request: FastifyRequest): Promise<void> {
    if (!rule.bodies || rights.kind === 'local' || this.actsForAll(rule, rights)) return;
    for (const source of rule.bodies)
      if (source !== 'keeper') for (const authorityId of await this.named.by(source, request)) await this.mustHold(rights, authorityId);
  }
  /** Scopes bind administrators; a system administrator, where the rule names one, looks after every body. */
  private actsForAll({ who }: Rule, { grants }: AccountRights): boolean {
    return who.includes('systemAdministrator') && grants.some(({ role }) => role === 'systemAdministrator');
  }
  private async isInScope(rights: AccountRights, authorityId: string): Promise<boolean> {
    const own = bodiesOf(rights, 'administrator');
    return own.includes(authorityId) || (own.length > 0 && covers(rights, await this.chains.of(authorityId), 'administrator'));
  }
  private async mustHold(rights: AccountRights, authorityId: string): Promise<void> {
    if (!(await this.isInScope(rights, authorityId))) throw new DomainError('access.body-out-of-scope', { authorityId });
  }
  /** A document that nobody knows is refused by its own command, with the words for that. */
  private async mustKeep(rights: AccountRights, directiveId: string): Promise<void> {
    const keepers = await this.named.keepersOf(directiveId);
    if (keepers === null) return;
    for (const keeper of keepers) if (await this.isInScope(rights, keeper)) return;
    throw new DomainError('access.document-of-others', { directiveId });
  }
  /** Questions know who asks them; commands are judged by their own rules. */
  private look(request: FastifyRequest, next: () => void): void {
    const identity = identityOf(request);
    if (!identity || !SAFE.has(request.method) || request.is404) return next();
    const by = { actor: actorOf(identity), onBehalfOf: identity.actingFor };
    const route = `${request.method} ${request.routeOptions.url}`;
    lookAs({ viewer: viewerOf(identity.rights), by, route, read: new Set() }, next);
  }
  /** @throws DomainError `directive.restricted` */
  private async mayRead(request: FastifyRequest): Promise<void> {
    if (request.is404 || !SAFE.has(request.method)) return;
    const { reads, drafts } = ruleOf(request.method, request.routeOptions.url ?? '') ?? {};
    if (drafts) await this.mayReadDraft(request);
    if (reads) await this.confidential.read(request.params as Meant, { veiled: reads === 'veiled' });
  }
  /** @throws DomainError `access.draft-of-others` */
  private async mayReadDraft(request: FastifyRequest): Promise<void> {
    const { directiveId } = request.params as { directiveId: string };
    const rights = identityOf(request)?.rights;
    const viewer = rights && viewerOf(rights);
    if (!viewer) return;
    const keepers = await this.named.draftersOf(directiveId);
    if (keepers === null) return;
    for (const keeper of keepers) if ((await this.chains.of(keeper)).some((id) => viewer.bodies.includes(id))) return;
    throw new DomainError('access.draft-of-others', { directiveId });
  }
  /** What leaves as a file is on record before it goes. */
  private async note(request: FastifyRequest): Promise<void> {
    const identity = identityOf(request);
    if (!identity || request.is404) return;
    const { exports } = ruleOf(request.method, request.routeOptions.url ?? '') ?? {};
    if (exports === undefined) return;
    const { format } = (request.query ?? {}) as { format?: string };
    const asFile = typeof exports === 'string' ? exports : exports.find((each) => each === format);
    if (asFile === undefined) return;
    const route = `${request.method} ${request.routeOptions.url}`;
    const data = { route, path: request.url.split('?')[0]!.slice(0, 500), format: asFile };
    await this.log.record({ type: 'Exported', version: 1, data }, { actor: actorOf(identity), onBehalfOf: identity.actingFor });
  }
  /** Ends the streams of news whose session has ended; done by itself every few seconds. */
  endOverdue(): void {
    for (const [request, { hash }] of this.listening) if (!this.stores.sessions.known(hash)) request.raw.destroy();
  }
}
const localAs = (authorityId: string): AccountRights => ({
  kind: 'account',
  accountId: LOCAL_ACTOR,
  grants: [{ role: 'administrator', authorityId }],
  mustChangePassword: false,
});
export const LOCAL_ACTOR = 'local';
export const actorOf = ({ rights }: Identity): string => (rights.kind === 'local' ? LOCAL_ACTOR : rights.accountId);
const neededBy = ({ who }: Rule): string => (typeof who === 'string' ? who : who.join(', '));
