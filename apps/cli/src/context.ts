import { join, resolve } from 'node:path';
import { storeAddressOf, type StoreAddress } from '@cascade/event-store';
import type { Client } from './client/client';
import type { openClient } from './client/open-client';
import { asRefusal } from './client/refusals';
import { tellFailure, type Console } from './console';
import type { NameField } from './render/option-names';

/** What every command has: where it writes, and how it reaches the engine. */
export interface Context {
  readonly console: Console;
  /** Folder that relative paths are meant from. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Tells the exit status; the process ends when nothing is left to do. */
  exit(status: number): void;
  readonly open: typeof openClient;
  /** What the command that runs calls a field of a request. */
  readonly nameField?: NameField;
}
export interface DataOption {
  readonly data?: string;
}
const REPOSITORY = join(__dirname, '..', '..', '..');
/** --data, else DATA_DIR, else `data` beside the program, where `npm start` keeps it. */
export const dataDirOf = ({ cwd, env }: Context, { data }: DataOption): string => {
  const named = data || env['DATA_DIR'];
  return named ? resolve(cwd, named) : join(REPOSITORY, 'data');
};
/** EVENT_STORE, else the data folder. @throws DomainError `store.address-unusable` */
export const addressOf = (context: Context, options: DataOption): StoreAddress =>
  storeAddressOf(context.env, context.cwd, dataDirOf(context, options));
/** Runs `work` with a client and closes it whatever comes; a refusal is told and becomes the exit status. */
export const withClient = async (context: Context, options: DataOption, work: (client: Client) => Promise<void>): Promise<void> =>
  guarded(context, async () => {
    const client = await context.open(dataDirOf(context, options), addressOf(context, options));
    try {
      await work(client);
    } finally {
      await client.close();
    }
  });
export const guarded = async (context: Context, work: () => Promise<void>): Promise<void> => {
  try {
    await work();
  } catch (error) {
    context.exit(tellFailure(context.console, asRefusal(error), context.nameField));
  }
};
