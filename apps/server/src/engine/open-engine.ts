import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { AccessLog, AccessStores, AccountStates, BodyChains, openCredentialsFile, SESSION_SPAN } from '@cascade/access';
import { EventIndex, LogBrowser, ThreadBrowsing } from '@cascade/audit';
import { CASCADE_REACTIONS } from '@cascade/cascade';
import {
  dataLayout,
  destroyKeys,
  openContentStore,
  openKeyStore,
  placesOf,
  type ContentStore,
  type KeyStore,
} from '@cascade/content-store';
import {
  lockFolder,
  openProcessing,
  openReadModels,
  parseStoreAddress,
  PROCESSES_LEASE,
  refuseUnfinishedCopy,
  type EventStore,
  type ReadModels,
  type Reaction,
} from '@cascade/event-store';
import { DirectiveStreams } from '@cascade/directives';
import { START } from '@cascade/event-store/domain';
import { Confidential } from '../access/confidential';
import { FirstSetup } from '../access/first-setup';
import { Gate } from '../access/gate';
import { localAuthorization, openLocalAuthority } from '../access/local-authority';
import { KnownBodies } from '../api/known-bodies';
import { NamedBodies } from '../access/named-bodies';
import { EngineClock } from '../clock/engine-clock';
import { observedStore } from '../observing/observed-store';
import { observeServer, openObserving } from '../observing/observe';
import { httpAdapter } from '../http/adapter';
import { ProblemFilter } from '../http/problem.filter';
import { UnreadQuery } from '../http/unread-query';
import { validation } from '../http/validation';
import { ReminderClock } from '../reminders/reminder-clock';
import type { Settings } from '../settings';
import { serveWeb } from '../web/serve-web';
import { AppModule } from './app.module';
import { documentApi } from './documentation';
import { fillStore } from './fill-store';
import { folderError } from './folder-errors';
import { instanceName, urlHost } from './instance';
import { engineLogger } from './logger';
import { readOrigin, type Fill } from './origin';
import { reached } from './reached';
import { openLog } from './open-log';
import { Resources } from './resources';

export interface EngineOptions {
  /** With what an empty store is filled; left out: with nothing. */
  readonly fill?: Fill;
  /** False: reader and queries run in this thread (specs, where threads would load the build instead of the sources). */
  readonly threads?: boolean;
  /** Whether /api/docs is served. */
  readonly docs?: boolean;
  /** A store that other engines stand on too; it stays open when this one is closed. Left out: the one of the settings. */
  readonly sharedStore?: EventStore;
  /** Told what is being done that takes seconds. */
  say?(english: string, vietnamese: string): void;
}
type InjectOptions = Parameters<NestFastifyApplication['inject']>[0] & object;
/** The whole engine over one data folder, in this process. */
export interface Engine {
  readonly store: EventStore;
  readonly keys: KeyStore;
  readonly contents: ContentStore;
  readonly readModels: ReadModels;
  readonly clock: EngineClock;
  readonly app: NestFastifyApplication;
  /** A command, past HTTP. */
  execute<Answer>(command: object): Promise<Answer>;
  /** A request by the same routes as over HTTP, without a port. */
  inject(options: InjectOptions): Promise<{ statusCode: number; payload: string; bytes: Uint8Array; headers: Record<string, unknown> }>;
  /** Resolves when processes have done all that follows from what is in the log at this moment, and read models hold it. @throws DomainError `engine.not-ready` */
  settled(): Promise<void>;
  /** Every route that is served: 'GET /api/tasks/:taskId'. */
  readonly routes: ReadonlySet<string>;
  /** Ends the streams of news whose session has ended; done by itself every few seconds. */
  endOverdueStreams(): void;
  /** What a request over HTTP says as `Authorization` that comes from who holds the data folder. */
  readonly localAuthorization: string;
  /** What stands behind # in the link by which the first system administrator is set up; null where there is one. */
  setupLink(): Promise<string | null>;
  /** Serves over HTTP. @returns the address */
  listen(): Promise<string>;
  close(): Promise<void>;
}

/**
 * Opens everything in order and closes what was opened where a step fails, so that nothing is half open.
 * @throws DomainError `store.locked`, `store.newer-than-code`, `store.unavailable`, `store.events-missing`, `key-store.missing`, …
 */
export const openEngine = async (settings: Settings, options: EngineOptions = {}): Promise<Engine> => {
  const undo: (() => unknown)[] = [];
  try {
    return await open(settings, options, undo);
  } catch (error) {
    for (const close of undo.reverse()) await Promise.resolve(close()).catch(() => undefined);
    throw folderError(settings.dataDir, error);
  }
};

const open = async (
  settings: Settings,
  { fill = 'nothing', threads = true, docs = false, sharedStore, say }: EngineOptions,
  undo: (() => unknown)[],
): Promise<Engine> => {
  const { dataDir, port, host, log } = settings;
  const layout = dataLayout(dataDir);
  const lock = lockFolder(dataDir);
  undo.push(() => lock.release());
  const places = settings.places ?? placesOf(dataDir, {}, dataDir);
  const address = settings.eventStore ?? parseStoreAddress(`sqlite:${layout.events}`, dataDir);
  const { observer, metrics } = await openObserving(settings);
  undo.push(() => observer.close());
  const opened = sharedStore ? { ...sharedStore, close: () => Promise.resolve() } : await openLog(address, dataDir, undo);
  const store = observedStore(opened, observer);
  await refuseUnfinishedCopy(store, address.shown);
  // A log with events was written with keys: were they lost, new ones would only hide it.
  if ((await store.head()) !== START) openKeyStore(places.keys, { readOnly: true }).close();
  const keys = openKeyStore(places.keys);
  undo.push(() => keys.close());
  const credentialsFile = openCredentialsFile(places.keys);
  undo.push(() => credentialsFile.close());
  const local = openLocalAuthority(dataDir);
  undo.push(() => local.close());
  const contents = await openContentStore(places.contents, keys);
  const clock = new EngineClock();
  await clock.readFrom(store);
  const readModels = await openReadModels({
    store,
    folder: join(dataDir, 'read-models'),
    readModelModules: [join(__dirname, 'read-models')],
    unsealFrom: { module: join(__dirname, 'read-models'), name: 'openUnseal', settings: { keys: places.keys } },
    threads: threads &&
      !sharedStore && {
        log: { module: '@cascade/event-store', name: 'openEventStore', settings: { address, readOnly: true } },
      },
    now: () => clock.now(),
  });
  undo.push(() => readModels.close());
  const { publicUrl = null, oidc = null, sessionMinutes } = settings;
  const access = {
    ...{ publicUrl, oidc, secure: publicUrl?.startsWith('https:') === true },
    isSample: async () => (await readOrigin(store))?.fill === 'sample',
  };
  const span = { ...SESSION_SPAN, ...(sessionMinutes === undefined ? {} : { idleMs: sessionMinutes * 60_000 }) };
  const credentials = { file: credentialsFile, span };
  const indexPath = join(dataDir, 'read-models', 'events-of-the-log.sqlite');
  const browsing =
    threads && !sharedStore
      ? new ThreadBrowsing({ address, catalogueModule: join(__dirname, 'read-models'), indexPath })
      : new LogBrowser(store, new EventIndex(':memory:'));
  // prettier-ignore
  const resources = new Resources(lock, store, keys, contents, readModels, clock, observer, metrics, dataDir, credentials, local, access, browsing);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.over(resources), httpAdapter(settings), {
    bodyParser: false,
    logger: engineLogger(log),
    abortOnError: false,
  });
  app.useGlobalFilters(new ProblemFilter()).useGlobalGuards(new UnreadQuery()).useGlobalPipes(validation());
  app.get(ReminderClock).mail = settings.mail;
  const service = <T>(token: abstract new (...given: never[]) => T): T => app.get(token, { strict: false });
  const named = new NamedBodies(store, service(DirectiveStreams), service(KnownBodies));
  const gate = new Gate(
    local,
    service(AccessStores),
    service(AccountStates),
    service(BodyChains),
    service(AccessLog),
    named,
    service(Confidential),
    access.secure,
  );
  gate.guard(app.getHttpAdapter().getInstance() as unknown as FastifyInstance);
  if (docs) documentApi(app);
  await serveWeb(app.getHttpAdapter().getInstance() as unknown as FastifyInstance);
  observeServer(app.getHttpAdapter().getInstance() as unknown as FastifyInstance, readModels, observer);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  // The embedded store has one engine, so a lease would be a promise to nobody.
  const lease = sharedStore || address.kind !== 'sqlite' ? { name: PROCESSES_LEASE, holder: instanceName() } : undefined;
  const reactions = [...app.get<readonly Reaction[]>(CASCADE_REACTIONS), destroyKeys(keys, store)] as readonly Reaction[];
  resources.processing = await openProcessing(store, reactions, { lease });
  undo.push(() => resources.processing?.close());

  const settled = async (): Promise<void> => {
    await resources.processing?.settled();
    const head = await store.head();
    await reached(readModels, head);
  };
  const bus = app.get(CommandBus, { strict: false });
  const execute = <Answer>(command: object): Promise<Answer> => bus.execute(command as never);
  await fillStore({ store, clock, execute, settled, say: say ?? (() => undefined) }, fill);
  return {
    ...{ store, keys, contents, readModels, clock, app },
    execute,
    settled,
    routes: gate.routes,
    endOverdueStreams: () => gate.endOverdue(),
    localAuthorization: localAuthorization(local.token),
    setupLink: () => service(FirstSetup).link(),
    inject: async (request) => {
      const headers: Record<string, unknown> = { ...(request.headers as object) };
      // Who can call this is in this process, and so holds the data folder; unless they come as somebody else.
      const isSomebody = Object.keys(headers).some((name) => /^(authorization|cookie)$/i.test(name));
      const sent = isSomebody ? request : { ...request, headers: { ...headers, authorization: localAuthorization(local.token) } };
      const { statusCode, payload, rawPayload: bytes, headers: answered } = await app.inject(sent as InjectOptions);
      return { statusCode, payload, bytes, headers: answered };
    },
    async listen() {
      await app.listen(port, host);
      const { port: given } = app.getHttpServer().address() as { port: number };
      // Programs take the number: a name may be tried at another address first, which costs them a quarter of a second.
      lock.update({ url: `http://${urlHost(host)}:${given}` });
      return `http://localhost:${given}`;
    },
    close: () => app.close(),
  };
};
