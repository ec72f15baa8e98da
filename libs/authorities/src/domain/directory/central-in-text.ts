import { centralBodyId, foldName } from '../authority-ids';
import { CENTRAL_BODIES, type CentralBody } from '../country/central-bodies';
import type { Matcher } from './resolution';
import { bodyTarget, namedUnder } from './resolution';

const BY_NAME = new Map<string, CentralBody>(
  CENTRAL_BODIES.flatMap((body) => [body.name, body.code, ...body.also].map((name) => [foldName(name), body] as const)),
);
const BY_LENGTH = [...BY_NAME].sort(([one], [other]) => other.length - one.length);

/** By full name, by another name in use, or by the letters that stand for it in symbols. */
export const centralBodyNamed = (folded: string): CentralBody | null => BY_NAME.get(folded) ?? null;
/** The issuer group of a symbol: 'TB-VPCP' -> VPCP, 'BTTTT-THH' -> BTTTT, 'QĐ-TTg' -> TTg. */
export const centralBodyInSymbol = (notation: string): CentralBody | null => {
  for (const group of notation.split(/[-–\s]+/u)) {
    const body = BY_NAME.get(foldName(group));
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
  const known = centralBodyNamed(rest) ?? startingWith(rest);
  if (known) {
    const body = directory.byId(centralBodyId(known.code), on);
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
  const [, found = null] = BY_LENGTH.find(([name, { kind }]) => kind === 'government' && folded.startsWith(`${name} `)) ?? [];
  return found?.code === 'TTg' ? found : null;
};
const titleOf = (text: string, folded: string): string => text.split(/\s+/u).slice(0, folded.trim().split(' ').length).join(' ');
