import type { Instant } from '@cascade/calendar/domain';
import { foldName } from '../authority-ids';
import type { Level } from '../authority.events';
import type { AuthorityDirectory, AuthorityRecord } from './authority-directory';
import { chainOf } from './chain-of-command';
import type { UnitWord } from './unit-words';

/** Where a letter speaks from: its issuer, the committees over it, and the body whose area it means by 'các xã, phường'. */
export interface Standpoint {
  readonly on: Instant;
  readonly issuer: AuthorityRecord | null;
  /** The issuer's own committee and those above, lowest first. */
  readonly committees: readonly AuthorityRecord[];
  /** A committee's offices and chairman speak for its area, ministries and the Prime Minister for the Government's. Null where the issuer is unknown. */
  readonly base: AuthorityRecord | null;
}
export const standpointOf = (issuerId: string | null, on: Instant, directory: AuthorityDirectory): Standpoint => {
  const chain = issuerId === null ? [] : chainOf(directory, issuerId, on);
  const committees = chain.filter(({ kind }) => kind === 'peoplesCommittee');
  const base = committees[0] ?? chain.findLast(({ kind }) => kind === 'government') ?? chain.at(-1) ?? null;
  return { on, issuer: chain[0] ?? null, committees, base };
};
export const committeeAt = ({ committees }: Standpoint, level: Level): AuthorityRecord | null =>
  committees.find((committee) => committee.level === level) ?? null;

export interface Generic {
  readonly body: AuthorityRecord;
  /** 'UBND tỉnh' said of a city under the centre, 'huyện' of a town: the level fits, the kind does not. */
  readonly kindDiffers: boolean;
}
/** Whom 'UBND tỉnh', 'thị xã', 'thành phố' mean without a name: the issuer's own committee or one above it on that day. */
export const ownCommittee = ({ committees }: Standpoint, { types, levels }: UnitWord): Generic | null => {
  const exact = committees.find(({ unit }) => unit !== null && types.includes(unit.type));
  if (exact) return { body: exact, kindDiffers: false };
  const [level, other] = levels;
  const near = other === undefined ? committees.find((committee) => committee.level === level) : undefined;
  return near ? { body: near, kindDiffers: true } : null;
};
/** Whether a body's name tells it from its namesakes elsewhere: it names its place, or hangs on nobody. */
export const standsAlone = (body: AuthorityRecord, above: AuthorityRecord | null): boolean =>
  body.unit !== null || !above?.unit || ` ${foldName(body.name)} `.includes(` ${foldName(above.unit.name)} `);
