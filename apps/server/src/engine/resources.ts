import { Global, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { CREDENTIALS, type CredentialsFile, type SessionSpan } from '@cascade/access';
import { EVENT_BROWSING, type EventBrowsing } from '@cascade/audit';
import { CLOCK } from '@cascade/calendar';
import { CONTENT_STORE, KEY_STORE, type ContentStore, type KeyStore } from '@cascade/content-store';
import { EVENT_STORE, READ_MODELS, type EventStore, type FolderLock, type Processing, type ReadModels } from '@cascade/event-store';
import { ACCESS_SETTINGS, type AccessSettings } from '../access/access-settings';
import type { LocalAuthority } from '../access/local-authority';
import type { EngineClock } from '../clock/engine-clock';
import { veiledReadModels } from '../access/veiled-read-models';
import { METRICS } from '../observing/metrics.controller';
import type { Metrics } from '../observing/metrics';
import { OBSERVER, type Observer } from '../observing/observer';
import { PROCESS_STATES } from './process-states';
import { processStatesOf } from './process-states-of';

/** Where this engine keeps what is its own. */
export const DATA_FOLDER = Symbol('DATA_FOLDER');
/** What the application stands on. It outlives every module, so it is closed by the last hook of all. */
export class Resources implements OnApplicationShutdown {
  processing: Processing | null = null;
  constructor(
    readonly lock: FolderLock,
    readonly store: EventStore,
    readonly keys: KeyStore,
    readonly contents: ContentStore,
    readonly readModels: ReadModels,
    readonly clock: EngineClock,
    readonly observer: Required<Observer>,
    readonly metrics: Metrics | null,
    readonly dataDir: string,
    readonly credentials: { readonly file: CredentialsFile; readonly span: SessionSpan },
    readonly local: LocalAuthority,
    readonly access: AccessSettings,
    readonly browsing: EventBrowsing,
  ) {}
  /** Processes first: what they have under way still needs everything else. The lock last: who takes the folder next finds it at rest. */
  async onApplicationShutdown(): Promise<void> {
    await this.processing?.close();
    await this.browsing.close();
    await this.readModels.close();
    await this.store.close();
    await this.observer.close();
    this.keys.close();
    this.credentials.file.close();
    this.local.close();
    this.lock.release();
  }
}
@Global()
@Module({})
export class ResourcesModule {
  static with(resources: Resources): DynamicModule {
    const provided = [
      { provide: EVENT_STORE, useValue: resources.store },
      { provide: KEY_STORE, useValue: resources.keys },
      { provide: CONTENT_STORE, useValue: resources.contents },
      { provide: READ_MODELS, useValue: veiledReadModels(resources.readModels, () => resources.clock.now()) },
      { provide: CLOCK, useValue: resources.clock },
      { provide: CREDENTIALS, useValue: resources.credentials },
      { provide: ACCESS_SETTINGS, useValue: resources.access },
      { provide: OBSERVER, useValue: resources.observer },
      { provide: DATA_FOLDER, useValue: resources.dataDir },
      { provide: EVENT_BROWSING, useValue: resources.browsing },
      { provide: METRICS, useValue: resources.metrics },
      { provide: PROCESS_STATES, useValue: processStatesOf(resources) },
      // Made by a factory, so that Nest sees an instance of its own and calls the hook.
      { provide: Resources, useFactory: () => resources },
    ];
    return { module: ResourcesModule, providers: provided, exports: provided };
  }
}
