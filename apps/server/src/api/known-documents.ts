import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, firstInstantOf, isoOf, type Clock } from '@cascade/calendar';
import { DirectiveStreams } from '@cascade/directives';
import { contentKnown, directiveStream } from '@cascade/directives/domain';
import { DomainError } from '@cascade/event-store/domain';
import type { FieldError } from '../http/request-errors';
import { carriedIn, contentErrors } from './content-checks';
import type { ContentDto } from './content.dto';

const UNKNOWN = { vi: 'không có văn bản nào mang mã này', en: 'no document has this id' };
const NO_ITEM = { vi: 'văn bản không có mục này', en: 'the document has no such item' };

/** Whether what a request names is there, and whether what it dates has happened. */
@Injectable()
export class KnownDocuments {
  constructor(
    private readonly directives: DirectiveStreams,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}
  /** @throws DomainError `request.invalid` naming each field. */
  async mustBeWhole(content: ContentDto): Promise<void> {
    const carried = await Promise.all(
      carriedIn(content).map(async ({ field, directiveId, itemId }) => {
        const items = await this.itemsOf(directiveId);
        if (items === null) return [{ field: `${field}.directiveId`, ...UNKNOWN }];
        return items.has(itemId) ? [] : [{ field: `${field}.itemId`, ...NO_ITEM }];
      }),
    );
    refuse([...contentErrors(content), ...carried.flat()]);
  }
  /** @throws DomainError `request.invalid` */
  async mustHold(field: string, directiveId: string | null | undefined): Promise<void> {
    if (directiveId && (await this.itemsOf(directiveId)) === null) refuse([{ field, ...UNKNOWN }]);
  }
  /** @throws DomainError `request.invalid`; a document that is not there is refused by its own rules. */
  async mustHaveItems(directiveId: string, itemIds: readonly string[]): Promise<void> {
    const items = itemIds.length ? await this.itemsOf(directiveId) : null;
    if (items) refuse(itemIds.flatMap((itemId, at) => (items.has(itemId) ? [] : [{ field: `itemIds.${at}`, ...NO_ITEM }])));
  }
  /** What is dated ahead has not happened, by this store's clock. @throws DomainError `request.invalid` */
  mustHaveCome(field: string, time: string): void {
    const now = this.clock.now();
    if (firstInstantOf(time) <= now) return;
    const today = isoOf(now).slice(0, 10);
    refuse([{ field, vi: `ở tương lai (hôm nay là ${today})`, en: `lies ahead (today is ${today})` }]);
  }
  private async itemsOf(directiveId: string): Promise<ReadonlySet<string> | null> {
    const { state } = await this.directives.load(directiveStream(directiveId));
    if (state.status === 'absent') return null;
    return new Set(contentKnown(state)?.items.map(({ itemId }) => itemId));
  }
}
const refuse = (errors: readonly FieldError[]): void => {
  if (errors.length) throw new DomainError('request.invalid', { errors: [...errors] });
};
