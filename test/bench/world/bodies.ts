import { establishing } from '@cascade/authorities';
import { centralBodyId, type AuthorityEstablished, type Establishment, type Level } from '@cascade/authorities/domain';

export interface Body {
  readonly id: string;
  readonly level: Level;
  readonly name: string;
  readonly unitName: string;
  /** Committees one level down. */
  readonly below: Body[];
}
export interface Country {
  /** What loads it: one new stream each. */
  readonly establishments: readonly Establishment[];
  readonly government: Body;
  /** 63 of them, with 707 districts and 10,614 communes below. */
  readonly provinces: readonly Body[];
}
/** Every real body of the country as of August 2020. */
export const theCountry = (): Country => {
  const establishments = [...establishing({ asOf: '2020-08-17' })].flat();
  const governmentId = centralBodyId('CP');
  const government: Body = { id: governmentId, level: 'central', name: 'Thủ tướng Chính phủ', unitName: 'Trung ương', below: [] };
  const bodies = new Map<string, Body>([[governmentId, government]]);
  for (const { events } of establishments) {
    const { authorityId, kind, level, name, unit, parentId } = (events[0] as AuthorityEstablished).data;
    if (kind !== 'peoplesCommittee' || !level || events.some(({ type }) => type === 'AuthorityDissolved')) continue;
    const body: Body = { id: authorityId, level, name, unitName: unit?.name ?? name, below: [] };
    bodies.set(authorityId, body);
    bodies.get(parentId ?? '')?.below.push(body);
  }
  return { establishments, government, provinces: government.below };
};
