import { Inject, Injectable } from '@nestjs/common';
import { EVENT_STORE, type EventStore } from '@cascade/event-store';
import { DomainError } from '@cascade/event-store/domain';
import type { ContentDto } from './content.dto';
import type { TargetDto } from './target.dto';

const REMEMBERED = 20_000;
/** The streams that a body names, by the path of the field: 'content.items.0.assignees.0.target.authorityId'. */
const namedBy = (path: string, { kind, authorityId, groupId, underId }: TargetDto): [string, string][] => {
  if (kind === 'authority') return [[`${path}.authorityId`, `authority-${authorityId}`]];
  if (kind === 'group') return [[`${path}.groupId`, `group-${groupId}`]];
  return underId ? [[`${path}.underId`, `authority-${underId}`]] : [];
};
export const namedIn = ({ issuerId, addressees, items }: ContentDto): [string, string][] => [
  ['content.issuerId', `authority-${issuerId}`],
  ...addressees.flatMap(({ target }, place) => (target ? namedBy(`content.addressees.${place}.target`, target) : [])),
  ...items.flatMap(({ assignees = [], coOperators = [] }, place) => [
    ...assignees.flatMap(({ target }, at) => namedBy(`content.items.${place}.assignees.${at}.target`, target)),
    ...coOperators.flatMap(({ target }, at) => namedBy(`content.items.${place}.coOperators.${at}.target`, target)),
  ]),
];

/** Whether a body is there. One never goes away, so what was found once is not looked for again. */
@Injectable()
export class KnownBodies {
  private readonly found = new Set<string>();
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  has(authorityId: string): Promise<boolean> {
    return this.exists(`authority-${authorityId}`);
  }
  /** An order to nobody would be issued, take its number and reach no one. @throws DomainError `request.invalid` naming each field */
  async mustHold(named: readonly (readonly [field: string, stream: string])[]): Promise<void> {
    const there = await Promise.all(named.map(([, stream]) => this.exists(stream)));
    const errors = named
      .filter((_, place) => !there[place])
      .map(([field]) => ({ field, vi: 'không có cơ quan nào mang mã này', en: 'no body has this id' }));
    if (errors.length) throw new DomainError('request.invalid', { errors });
  }
  private async exists(stream: string): Promise<boolean> {
    if (this.found.has(stream)) return true;
    if (!/^[\w.:-]{1,220}$/.test(stream)) return false;
    let found = false;
    for await (const _event of this.store.readStream(stream, { limit: 1 })) found = true;
    if (!found) return false;
    if (this.found.size >= REMEMBERED) this.found.clear();
    this.found.add(stream);
    return true;
  }
}
