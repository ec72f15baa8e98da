export { clientOf } from './client/engine-client';
export { httpClient } from './client/http-client';
export type { Context } from './context';
export { runCommandLine } from './program';
export { localAuthorizationOf } from './client/local-token';
