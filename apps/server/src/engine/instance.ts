import { hostname } from 'node:os';

/** What people call this process among several: machine (or container) and process. */
export const instanceName = (): string => `${hostname()}:${process.pid}`;
/** An address that programs on this machine can ask: one that means all addresses is none that can be asked. */
export const urlHost = (host: string): string => {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
};
