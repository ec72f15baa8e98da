import type { Position } from '../domain';

type ReadPage<E> = (after: Position, limit: number) => Promise<readonly E[]>;
/** Reads the next page while the one before is being taken in: a server is as far away as its answer. */
export class ReadAhead<E extends { readonly position: Position }> {
  private next: { readonly after: Position; readonly page: Promise<readonly E[] | null> } | null = null;

  constructor(private readonly read: ReadPage<E>) {}

  /** @param goesOn whether another page of the same length will be asked for */
  async page(after: Position, limit: number, goesOn = true): Promise<readonly E[]> {
    const { next } = this;
    this.next = null;
    const ahead = next?.after === after ? await next.page : null;
    // A page that was not full is out of date: what has come since must not wait for the next sign of life.
    const page = ahead?.length === limit ? ahead : await this.read(after, limit);
    const last = goesOn && page.length === limit ? page.at(-1)!.position : null;
    // A failure ahead is nobody's: the page is read again when it is asked for.
    if (last !== null) this.next = { after: last, page: this.read(last, limit).catch(() => null) };
    return page;
  }
}
