import { firstInstantOf, type Instant, type WorldTime } from '@cascade/calendar/domain';
import { foldName, ghostAuthorityId } from '../authority-ids';
import { idOfCentral } from '../country/central-bodies';
import type { Level, Target } from '../authority.events';
import type { AuthorityDirectory, AuthorityRecord } from './authority-directory';
import { centralBodyInSymbol, centralBodyNamed } from './central-in-text';
import { findUnit, placesAt, type Place } from './find-unit';
import { foldedFrom, phraseOf, textOf, wordsMatched } from './phrase';
import { bodyTarget, type ResolutionWarning } from './resolution';
import { standsAlone } from './standpoint';
import { targetAuthorityId } from './target-id';
import { unitWordAt } from './unit-words';

/** What a letter's head and text say of who issued it; each part null where lost. */
export interface WrittenIssuer {
  /** 'Ủy ban nhân dân thị xã Bến Cát', 'Chủ tịch UBND tỉnh Bình Dương', 'Bộ Y tế'. */
  readonly name: string | null;
  readonly level: Level | 'other' | null;
  /** Before the date: 'Bến Cát', 'Thành phố Bắc Kạn'. */
  readonly place: string | null;
  /** What follows the number: 'BTTTT-THH'. */
  readonly notation?: string | null;
  /** Other names of bodies and places in the letter; they tell units of the same name apart ('UBND tỉnh Thừa Thiên Huế'). */
  readonly hints?: readonly string[];
}
export interface IssuerResolution {
  /** The body in whose register the letter stands; a ghost's id where nobody can say, null where not even a name is there. */
  readonly authorityId: string | null;
  readonly target: Target | null;
  readonly confidence: number;
  readonly warnings: readonly ResolutionWarning[];
  /** The bodies between which a person has to choose. */
  readonly candidates: readonly AuthorityRecord[];
}
const HEAD = /^(?:dong chi )?(?:(?:chu tich|pho chu tich|ct) )?(?:ubnd|uy ban (?:nhan )?nhan dan)(?= |$)/u;

/** The issuer of a letter that was taken in, without knowing any issuer yet. A chairman's letter stands in the committee's register. */
export const resolveIssuer = (written: WrittenIssuer, on: WorldTime | Instant, directory: AuthorityDirectory): IssuerResolution => {
  const instant = typeof on === 'number' ? on : firstInstantOf(on);
  const phrase = phraseOf(written.name ?? '');
  const central =
    centralBodyNamed(phrase.folded.replace(/^(?:bo truong|thong doc|tong thanh tra|chu nhiem) /u, ''), instant) ??
    (written.name === null && written.notation ? centralBodyInSymbol(written.notation, instant) : null);
  const centralRecord = central ? directory.byId(idOfCentral(central), instant) : null;
  if (centralRecord) return found(centralRecord, written.name === null ? 0.7 : 0.98);

  const level = written.level === 'other' ? null : written.level;
  const options = { on: instant, standpoint: null, level, hints: written.hints ?? [] };
  const head = wordsMatched(phrase, 0, HEAD);
  // Without a name only the place is left, and with it only committees may be guessed.
  if (written.name !== null && head === 0) return officeOf(written, phrase, directory, instant);
  const places = placesAt(phrase, head);
  for (const place of places) {
    const bodies = findUnit(place, directory, options);
    if (bodies.length > 0) return answer(bodies, written, 0.97);
  }
  const unit = unitWordAt(phrase, head);
  const place = placeBeforeDate(written.place);
  const isCommittee = written.name !== null || !written.notation || /(?:^|[-/])C?T?UBND(?:$|[-/])/iu.test(written.notation);
  if (place && isCommittee && (unit || written.name === null || head === phrase.words.length)) {
    const bodies = findUnit({ ...place, unit: unit ?? place.unit }, directory, options);
    const usual = bodies.length > 0 ? bodies : findUnit({ ...place, unit: null }, directory, options);
    if (usual.length > 0) return answer(usual, written, 0.9, bodies.length > 0 ? [] : ['kindDiffers']);
  }
  return ghost(written, []);
};
/** A department or other office: under the committee whose place stands behind its name. */
const officeOf = (
  written: WrittenIssuer,
  phrase: ReturnType<typeof phraseOf>,
  directory: AuthorityDirectory,
  on: Instant,
): IssuerResolution => {
  const [known, another] = directory
    .byFoldedName(phrase.folded, on)
    .filter(
      (body) =>
        !body.dissolved && body.kind !== 'ghost' && standsAlone(body, body.parentId === null ? null : directory.byId(body.parentId, on)),
    );
  if (known && !another) return found(known, 0.95);
  for (let at = 1; at < phrase.words.length; at += 1) {
    const places: readonly Place[] = unitWordAt(phrase, at) ? placesAt(phrase, at) : [];
    for (const place of places) {
      const bodies = findUnit(place, directory, { on, standpoint: null, hints: written.hints ?? [] });
      const [body, other] = bodies;
      if (!body || other) continue;
      const name = textOf(phrase, 0, at);
      const as = /^(?:ban chi (?:dao|huy)|hoi dong|to )/u.test(foldedFrom(phrase, 0)) ? 'board' : 'office';
      const target: Target = { kind: 'named', name, underId: body.authorityId, as };
      return { authorityId: targetAuthorityId(target), target, confidence: 0.85, warnings: [], candidates: [] };
    }
  }
  return ghost(written, []);
};
const placeBeforeDate = (place: string | null): Place | null => {
  if (!place?.trim()) return null;
  const phrase = phraseOf(place);
  const [read] = placesAt(phrase, 0);
  return read ?? { unit: null, name: phrase.text, within: [] };
};
const answer = (
  bodies: readonly AuthorityRecord[],
  written: WrittenIssuer,
  confidence: number,
  warnings: readonly ResolutionWarning[] = [],
): IssuerResolution => {
  const [body, another] = bodies;
  return body && !another ? found(body, confidence, warnings) : ghost(written, bodies);
};
const found = (body: AuthorityRecord, confidence: number, warnings: readonly ResolutionWarning[] = []): IssuerResolution => ({
  authorityId: body.authorityId,
  target: bodyTarget(body),
  confidence,
  warnings,
  candidates: [],
});
const ghost = ({ name, place }: WrittenIssuer, candidates: readonly AuthorityRecord[]): IssuerResolution => {
  const called = name?.trim() || place?.trim() || null;
  return {
    authorityId: called === null || !foldName(called) ? null : ghostAuthorityId(called, null),
    target: called === null || !foldName(called) ? null : { kind: 'unresolved', name: called, underId: null },
    confidence: 0.2,
    warnings: [candidates.length > 0 ? 'ambiguous' : 'unresolved'],
    candidates,
  };
};
