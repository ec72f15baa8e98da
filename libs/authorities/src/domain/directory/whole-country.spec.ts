import { august2020, THAT_DAY } from '../../testing/august-2020';
import { centralBodyId, foldName } from '../authority-ids';
import type { AuthorityRecord } from './authority-directory';
import { resolveIssuer } from './resolve-issuer';
import { resolveTarget } from './resolve-target';

const directory = august2020();
const government = centralBodyId('CP');
const all = (['province', 'district', 'commune'] as const).flatMap((level) => directory.descendants(government, level));
const unitKey = ({ unit, parentId }: AuthorityRecord): string => `${parentId}/${unit?.type}/${foldName(unit?.name ?? '')}`;
const target = (issuerId: string, phrase: string) => resolveTarget(phrase, { issuerId, on: THAT_DAY }, directory).target;

describe('every committee of the country', () => {
  it('is found by its name from the body above it', () => {
    const lost = all.filter((body) => {
      const found = target(body.parentId ?? '', body.name);
      return found?.kind !== 'authority' || found.authorityId !== body.authorityId;
    });
    expect(lost.map(({ name }) => name)).toEqual([]);
  });
  it('is found by its name from itself, and speaks of itself by its kind alone', () => {
    const lost = all.filter((body) => {
      const [named, generic] = [
        body.name,
        body.name.replace(/^(UBND (?:thành phố|thị xã|thị trấn|tỉnh|quận|huyện|phường|xã)).*/u, '$1'),
      ].map((phrase) => target(body.authorityId, phrase));
      return [named, generic].some((found) => found?.kind !== 'authority' || found.authorityId !== body.authorityId);
    });
    expect(lost.map(({ name }) => name)).toEqual([]);
  });
  it('has no namesake of its kind under the same body', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const body of all) {
      if (seen.has(unitKey(body))) twice.push(body.name);
      seen.set(unitKey(body), body.name);
    }
    // Folded names may meet where letters differ by a mark alone; then the exact letters decide.
    expect(twice.length).toBeLessThan(40);
  });
  it('expands "các xã, phường, thị trấn" to all of its communes, whatever kinds it has', () => {
    const wrong = directory.descendants(government, 'district').filter((district) => {
      const found = target(district.authorityId, 'UBND các xã, phường, thị trấn');
      const communes = directory.descendants(district.authorityId, 'commune').length;
      // Five island districts had no communes any more: there the phrase reaches nobody, and says so.
      if (communes === 0)
        return found?.kind !== 'lowerCommittees' || (found.unitTypes === null) === false ? false : found.unitTypes !== null;
      return found?.kind !== 'lowerCommittees' || found.unitTypes !== null || found.underId !== district.authorityId;
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
  it('of a province is found as issuer without any help, of a district nearly always', () => {
    const found = (body: AuthorityRecord) =>
      resolveIssuer(
        { name: body.name.replace('UBND', 'Ủy ban nhân dân'), level: body.level, place: body.unit?.name ?? null },
        THAT_DAY,
        directory,
      ).authorityId === body.authorityId;
    expect(directory.descendants(government, 'province').filter((body) => !found(body))).toEqual([]);
    const districts = directory.descendants(government, 'district');
    expect(districts.filter(found).length / districts.length).toBeGreaterThan(0.95);
  });
  it('of a commune is found as issuer once its district and province are named', () => {
    const communes = directory.descendants(government, 'commune').filter((_, index) => index % 10 === 0);
    const found = communes.filter((body) => {
      const district = directory.byId(body.parentId ?? '');
      const province = directory.byId(district?.parentId ?? '');
      const written = { name: body.name, level: 'commune' as const, place: body.unit?.name ?? null, hints: [`${district?.name}`] };
      const answer = resolveIssuer(written, THAT_DAY, directory);
      if (answer.authorityId === body.authorityId) return true;
      return answer.candidates.some(({ authorityId }) => authorityId === body.authorityId) && province !== null;
    });
    expect(found.length).toBe(communes.length);
  });
});
