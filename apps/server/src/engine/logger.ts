import { ConsoleLogger, type LogLevel as NestLevel } from '@nestjs/common';
import type { LogLevel } from '../settings';

const LEVELS: Readonly<Record<LogLevel, NestLevel[]>> = {
  quiet: ['fatal', 'error'],
  info: ['fatal', 'error', 'warn'],
  debug: ['fatal', 'error', 'warn', 'log', 'debug', 'verbose'],
};
/** A JSON object a line, and only what somebody should look at: an office reads no novel of its server's morning. */
export const engineLogger = (level: LogLevel): ConsoleLogger =>
  new ConsoleLogger({ json: true, colors: false, logLevels: LEVELS[level], timestamp: true });
