import { DatabaseSync, type SQLInputValue, type StatementResultingChanges, type StatementSync } from 'node:sqlite';
import { storeError } from '@cascade/event-store';

/** A connection to the file of credentials: a disk that is full, or gives out, comes as `store.full` or `store.unavailable` naming the file. */
export class CredentialsDatabase extends DatabaseSync {
  constructor(
    private readonly path: string,
    options: { readonly timeout: number },
  ) {
    super(path, options);
  }
  override exec(sql: string): void {
    this.#told(() => super.exec(sql));
  }
  override prepare(sql: string): StatementSync {
    const statement = super.prepare(sql);
    const run = statement.run.bind(statement) as (...values: SQLInputValue[]) => StatementResultingChanges;
    statement.run = (...values: unknown[]) => this.#told(() => run(...(values as SQLInputValue[])));
    return statement;
  }
  #told<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw storeError(this.path, error);
    }
  }
}
