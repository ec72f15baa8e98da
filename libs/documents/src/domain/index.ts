export * from './expected-format';
export * from './plain-meta';
export type { Gazetteer, NamedUnit } from './gazetteer';
export { lettersIn } from './layout/several-letters';
export { secrecyMarkOf, type SecrecyMark } from './header/secrecy';
export { meterReading, READER_VERSION, readLetter, type MeteredReading, type ReadingContext } from './read-letter';
export type { DueAtOf, PlainDeadlineRule, PlainTask, WholeTask } from './plain-task';
export * from './reading';
export { relationOf, type CitingClause } from './relations';
