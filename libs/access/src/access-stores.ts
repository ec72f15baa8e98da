import { Inject, Injectable } from '@nestjs/common';
import { Attempts } from './credentials/attempts';
import { Credentials } from './credentials/credentials';
import type { CredentialsFile } from './credentials/credentials-file';
import { Feeds } from './credentials/feeds';
import { Links } from './credentials/links';
import { Sessions, SESSION_SPAN, type SessionSpan } from './credentials/sessions';
import { CREDENTIALS } from './tokens';

/** What lies outside the log: by what people are recognised, and who is signed in at this moment. */
@Injectable()
export class AccessStores {
  readonly credentials: Credentials;
  readonly sessions: Sessions;
  readonly links: Links;
  readonly attempts: Attempts;
  readonly feeds: Feeds;
  constructor(@Inject(CREDENTIALS) { file, span = SESSION_SPAN, now = Date.now }: CredentialsSettings) {
    this.credentials = new Credentials(file, now);
    this.sessions = new Sessions(file, span, now);
    this.links = new Links(file, now);
    this.attempts = new Attempts(file.light, now);
    this.feeds = new Feeds(file);
  }
}
export interface CredentialsSettings {
  readonly file: CredentialsFile;
  readonly span?: SessionSpan;
  /** The machine's clock, also where a store's own stands in another year. */
  readonly now?: () => number;
}
