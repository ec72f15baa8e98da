import { dayOf } from '@cascade/calendar/domain';
import type { Instant } from '@cascade/calendar/domain';
import { centralBodyId, foldName } from '../authority-ids';
import { CENTRAL_BODIES, idOfCentral, standsOn, type CentralBody } from '../country/central-bodies';
import type { Matcher } from './resolution';
import { bodyTarget, namedUnder } from './resolution';

const BY_NAME = new Map<string, CentralBody[]>();
for (const body of CENTRAL_BODIES)
  for (const name of [body.name, body.code, ...body.also].map(foldName)) BY_NAME.set(name, [...(BY_NAME.get(name) ?? []), body]);
const BY_LENGTH = [...BY_NAME].sort(([one], [other]) => other.length - one.length);
/** Of bodies that had one name one after the other, the one of that day; an old name in a later letter still means who had it. */
const ofThatDay = (bodies: readonly CentralBody[] | undefined, on: Instant): CentralBody | null =>
  bodies?.find((body) => standsOn(body, dayOf(on))) ?? bodies?.[0] ?? null;

/** By full name, by another name in use, or by the letters that stand for it in symbols. */
export const centralBodyNamed = (folded: string, on: Instant): CentralBody | null => ofThatDay(BY_NAME.get(folded), on);
/** The issuer group of a symbol: 'TB-VPCP' -> VPCP, 'BTTTT-THH' -> BTTTT, 'QĐ-TTg' -> TTg. */
export const centralBodyInSymbol = (notation: string, on: Instant): CentralBody | null => {
  for (const group of notation.split(/[-–\s]+/u)) {
    const body = ofThatDay(BY_NAME.get(foldName(group)), on);
    // 'BTC' is a ministry and, elsewhere, an organising committee: the letters alone decide only where they are a code of ours in full.
    if (body && [body.code, ...body.also].some((code) => code.toLowerCase() === group.toLowerCase())) return body;
  }
  return null;
};
const HEAD = /^(?:dong chi )?(bo truong|thong doc|tong thanh tra|chu nhiem)(?: chu nhiem)? /u;

/** 'Bộ Y tế', 'Thủ tướng Chính phủ Nguyễn Xuân Phúc', 'Bộ trưởng Bộ Thông tin và Truyền thông', 'các Bộ, cơ quan ngang Bộ'. */
export const centralBody: Matcher = ({ phrase, directory, on }) => {
  const [head = ''] = HEAD.exec(phrase.folded) ?? [];
  const rest = phrase.folded.slice(head.length);
  const known = centralBodyNamed(rest, on) ?? startingWith(rest);
  if (known) {
    const body = directory.byId(idOfCentral(known), on);
    if (!body) return null;
    if (!head) return { target: bodyTarget(body), confidence: 0.98, warnings: [] };
    return namedUnder(body, titleOf(phrase.text, head), 'officeHolder', 0.95);
  }
  if (/^cac bo(?: |$)/u.test(phrase.folded)) {
    const government = directory.byId(centralBodyId('CP'), on);
    return government ? namedUnder(government, phrase.text, 'class', 0.85) : null;
  }
  return null;
};
/** A person's name may follow the Prime Minister's title; behind other names further words make another body ('Bộ Công an tỉnh'). */
const startingWith = (folded: string): CentralBody | null => {
  const [, [found] = []] = BY_LENGTH.find(([name, [body]]) => body?.kind === 'government' && folded.startsWith(`${name} `)) ?? [];
  return found?.code === 'TTg' ? found : null;
};
const titleOf = (text: string, folded: string): string => text.split(/\s+/u).slice(0, folded.trim().split(' ').length).join(' ');
