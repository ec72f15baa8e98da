export { openEngine, type Engine, type EngineOptions } from './engine/open-engine';
export type { Fill } from './engine/origin';
export { engineCatalogue } from './engine/catalogue';
export { loadLists } from './engine/fill-store';
export { problemOf, type ProblemBody } from './http/problem.filter';
export { readSettings, BadSetting, type Settings } from './settings';
export { EngineClock } from './clock/engine-clock';
export { SAMPLE_INSTANT } from './sample/sample-campaign';
