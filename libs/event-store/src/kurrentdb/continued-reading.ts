import type { Position } from '../domain';

type Page<E> = readonly E[];
export interface Readings<E> {
  /** The next events after a place as the log is now, fewer than `limit` only where it ends. */
  page(after: Position, limit: number): Promise<Page<E>>;
  /** The same in pieces of any length as they come, at most `limit` in all; where it ends, the log may have gone on since. */
  stream(after: Position, limit: number): AsyncIterator<Page<E>>;
}
/** Of one long reading. A reader that turns away leaves no more than this on its way. */
const LONGEST = 20_000;

/**
 * Page after page of a long log. The first is read alone; who wants more gets one long reading, whose next piece is always on its way: a server is as far away
 * as its answer. A long reading that ends is out of date, since the log went on while it ran: its last page is filled up from the log as it is then.
 */
export class ContinuedReading<E extends { readonly position: Position }> {
  private iterator: AsyncIterator<Page<E>> | null = null;
  private next: Promise<Page<E> | null> = Promise.resolve(null);
  private rest: Page<E> = [];
  private place: Position | null = null;

  constructor(private readonly from: Readings<E>) {}

  /** @param wanted how many events will be asked for in all, from this page on */
  async page(after: Position, limit: number, wanted = Number.MAX_SAFE_INTEGER): Promise<Page<E>> {
    const page = this.iterator && this.place === after ? await this.continued(limit) : [];
    if (page.length < limit) {
      this.iterator = null;
      page.push(...(await this.from.page(page.at(-1)?.position ?? after, limit - page.length)));
    }
    this.place = page.at(-1)?.position ?? null;
    if (!this.iterator && page.length === limit && wanted > limit) this.begin(this.place!, Math.min(LONGEST, wanted - limit));
    return page;
  }

  private begin(place: Position, limit: number): void {
    this.iterator = this.from.stream(place, limit);
    this.rest = [];
    this.pull();
  }
  /** Up to `limit` events of the long reading; fewer where it ended or failed: then the log itself is asked, and tells what is wrong. */
  private async continued(limit: number): Promise<E[]> {
    const page: E[] = [];
    while (page.length < limit) {
      if (this.rest.length === 0) {
        const piece = await this.next;
        if (piece === null) break;
        this.pull();
        this.rest = piece;
      }
      const taken = this.rest.slice(0, limit - page.length);
      this.rest = this.rest.slice(taken.length);
      for (const event of taken) page.push(event);
    }
    return page;
  }
  private pull(): void {
    this.next = this.iterator!.next().then(
      ({ done, value }) => (done ? null : value),
      () => null,
    );
  }
}
