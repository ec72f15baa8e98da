export * from './domain';
export { AuditModule } from './audit.module';
export * from './browsing/events.query-bus';
export { ThreadBrowsing, type EventBrowsing } from './browsing/event-browsing';
export { openBrowser, type BrowsingSettings } from './browsing/browsing-thread';
export { LogBrowser } from './browsing/log-browser';
export { EventIndex } from './indexing/event-index';
