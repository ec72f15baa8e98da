import { foldName } from '@cascade/authorities/domain';
import type { QueryContext } from '@cascade/event-store';
import type { Bodies } from '../reading/bodies';
import { idSet, select } from '../reading/select';
import { namesMatch } from '../domain/typed-symbol';

const KNOWN = 'a.known_to > $knownAt AND a.known_from <= $knownAt';
const NAMED = `
  SELECT DISTINCT a.authority_id AS id, a.level FROM authorities AS a
  WHERE (' ' || a.name_folded || ' ' LIKE $pattern OR ' ' || a.unit_name_folded || ' ' LIKE $pattern) AND ${KNOWN}`;
const CHILDREN = `
  SELECT DISTINCT a.authority_id AS id FROM json_each($ids) AS wanted CROSS JOIN authorities AS a ON a.parent_id = wanted.value AND ${KNOWN}`;
const isId = (text: string): boolean => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);

interface NamedRow {
  readonly id: string;
  readonly level: string | null;
}
/** Bodies that ever had this name, folded words in a row: 'binh duong' finds 'UBND tỉnh Bình Dương'. */
const bodiesNamed = (context: QueryContext, name: string): NamedRow[] => {
  const words = foldName(name);
  return words === '' ? [] : select<NamedRow>(context, NAMED, { $pattern: `% ${words} %` });
};
/** These bodies and all that ever stood below them. */
export const withAllBelow = (context: QueryContext, ids: Iterable<string>): Set<string> => {
  const all = new Set(ids);
  let wave = [...all];
  while (wave.length > 0) {
    const children = select<{ id: string }>(context, CHILDREN, { $ids: idSet(wave) });
    wave = children.map(({ id }) => id).filter((id) => !all.has(id));
    for (const id of wave) all.add(id);
  }
  return all;
};
export interface IssuerWish {
  /** A name in any case, with or without marks; matches the issuer or any body above it, provinces first. */
  readonly province?: string;
  /** An id or a name of the issuer itself. */
  readonly issuer?: string;
}
/** The bodies a wish may mean, at whatever time; null where it names none. What held on the day is looked at afterwards. */
export const wishedIssuers = (context: QueryContext, { province, issuer }: IssuerWish): Set<string> | null => {
  const inProvince = province === undefined ? null : withAllBelow(context, provincesNamed(context, province));
  const byName = issuer === undefined ? null : new Set(isId(issuer) ? [issuer] : bodiesNamed(context, issuer).map(({ id }) => id));
  return inProvince && byName ? inProvince.intersection(byName) : (inProvince ?? byName);
};
const provincesNamed = (context: QueryContext, name: string): string[] => {
  const named = bodiesNamed(context, name);
  const provinces = named.filter(({ level }) => level === 'province');
  return (provinces.length > 0 ? provinces : named).map(({ id }) => id);
};
/** Whether an issuer fulfilled the wish on that day. Its chain must be loaded. */
export const fulfils = ({ province, issuer }: IssuerWish, issuerId: string | null, at: number, bodies: Bodies): boolean => {
  const chain = bodies.chain(issuerId, at);
  const named = (wanted: string, name: string, unitName: string | null): boolean =>
    namesMatch(wanted, name) || (unitName !== null && namesMatch(wanted, unitName));
  if (province !== undefined && !chain.some(({ name, unitName }) => named(province, name, unitName))) return false;
  if (issuer === undefined || isId(issuer)) return true;
  return chain[0] !== undefined && named(issuer, chain[0].name, chain[0].unitName);
};
