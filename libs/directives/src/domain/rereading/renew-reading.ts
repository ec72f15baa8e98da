import { uuidV5 } from '@cascade/event-store/domain';
import type { Addressee, Citation, Item, ItemAssignee, WrittenSymbol } from '../content';
import { withConsequences } from '../correcting/reading-consequences';
import type { ReadingNow } from '../correcting/reading-now';
import { isAtOrBelow, movedWarning } from '../correcting/reading-pointers';
import type { UnderstoodLetter } from '../reading/content-of';
import { isSamePlace, matchBySpan, matchByWords } from './match-entries';
import { renewedList, type Origin } from './renewed-list';
import { Renumbering } from './renumbering';
import type { TakenOut } from './said-by-persons';

export interface RenewingContext {
  readonly directiveId: string;
  readonly readerVersion: string;
  readonly takenOut: TakenOut;
}
/**
 * The reading as a newer reader has it, with everything that a person has said of it: such fields stay as they are, such entries stay whole, and what was
 * taken out stays out. Items and citations that stand at the same place keep their ids, so what hangs on them stays theirs. Pure.
 */
export const renewReading = (
  now: ReadingNow,
  fresh: UnderstoodLetter,
  { directiveId, readerVersion, takenOut }: RenewingContext,
): ReadingNow => {
  const isSettled = (pointer: string): boolean => now.settled.includes(pointer);
  const isTouched = (pointer: string): boolean => now.settled.some((each) => isAtOrBelow(each, pointer));
  const [then, next] = [now.content, fresh.content];
  const numbering = new Renumbering();

  const items = renewedList({
    old: then.items.length,
    fresh: next.items.length,
    matched: matchBySpan(then.items.map(spanOf), next.items.map(spanOf)),
    isKept: (at) =>
      isSettled(`/items/${at}`) || then.items[at]!.span === null || (isTouched(`/items/${at}`) && !stillThere(then.items[at]!, next.items)),
    isRemoved: (at) => takenOut.items.some((span) => isSamePlace(span, next.items[at]!.span)),
  });
  const citations = renewedList({
    old: then.citations.length,
    fresh: next.citations.length,
    matched: matchCitations(then.citations, next.citations),
    isKept: (at) => isTouched(`/citations/${at}`) || then.citations[at]!.span === null,
    isRemoved: (at) => takenOut.citations.some((span) => isSamePlace(span, next.citations[at]!.span)),
  });
  const addressees = renewedList({
    old: then.addressees.length,
    fresh: next.addressees.length,
    matched: matchByWords(then.addressees.map(wordsOf), next.addressees.map(wordsOf)),
    isKept: (at) => isTouched(`/addressees/${at}`),
    isRemoved: (at) => takenOut.addressees.includes(wordsOf(next.addressees[at]!)),
  });
  numbering.add('/items', items).add('/citations', citations).add('/addressees', addressees);

  const itemIds = new Set(then.items.map(({ itemId }) => itemId));
  const renewedItem = ({ old, fresh: at }: Origin, place: number): Item => {
    if (at === null) return then.items[old!]!;
    const read = next.items[at]!;
    if (old === null) {
      const taken = itemIds.has(read.itemId);
      return taken ? { ...read, itemId: uuidV5(`item/${directiveId}/${readerVersion}/${read.label}`) } : read;
    }
    const kept = then.items[old]!;
    const field = <K extends keyof Item>(name: K): Item[K] => (isSettled(`/items/${old}/${name}`) ? kept[name] : read[name]);
    const named = (list: 'assignees' | 'coOperators'): readonly ItemAssignee[] => {
      const pointer = `/items/${old}/${list}`;
      if (isSettled(pointer)) return kept[list];
      const origins = renewedList({
        old: kept[list].length,
        fresh: read[list].length,
        matched: matchByWords(
          kept[list].map(({ text }) => text),
          read[list].map(({ text }) => text),
        ),
        isKept: (each) => isSettled(`${pointer}/${each}`),
        isRemoved: (each) => takenOut.named.includes(`${kept.itemId} ${list} ${read[list][each]!.text}`),
      });
      numbering.addNested(`/items/${place}/${list}`, pointer, `/items/${at}/${list}`, origins);
      return origins.map((origin) => (origin.fresh === null ? kept[list][origin.old!]! : read[list][origin.fresh]!));
    };
    return {
      ...{ itemId: kept.itemId, carries: kept.carries, span: read.span },
      ...{ label: field('label'), text: field('text'), verb: field('verb'), deadline: field('deadline'), recurrence: field('recurrence') },
      ...{ target: field('target'), reportTo: field('reportTo'), channel: field('channel') },
      ...{ assignees: named('assignees'), coOperators: named('coOperators') },
    };
  };
  const renewedCitation = ({ old, fresh: at }: Origin): Citation => {
    if (at === null) return then.citations[old!]!;
    const read = next.citations[at]!;
    if (old === null) return read;
    const { citationId, carriesMandate } = then.citations[old]!;
    return { ...read, citationId, ...(carriesMandate === undefined ? {} : { carriesMandate }) };
  };
  const renewedAddressee = ({ old, fresh: at }: Origin): Addressee => {
    const read = at === null ? then.addressees[old!]! : next.addressees[at]!;
    return old === null ? read : { ...read, owesAnswer: then.addressees[old]!.owesAnswer };
  };
  const head = <K extends 'documentType' | 'place' | 'subject' | 'urgency' | 'signatory'>(name: K) =>
    isSettled(`/${name}`) ? then[name] : next[name];
  const isIssuerKept = isSettled('/issuerId');
  const content = {
    ...{
      documentType: head('documentType'),
      place: head('place'),
      subject: head('subject'),
      urgency: head('urgency'),
      signatory: head('signatory'),
    },
    issuerId: isIssuerKept ? then.issuerId : next.issuerId,
    issuerAsWritten: isIssuerKept ? then.issuerAsWritten : next.issuerAsWritten,
    addressees: addressees.map(renewedAddressee),
    citations: citations.map(renewedCitation),
    items: items.map(renewedItem),
  };
  const settled = now.settled.flatMap((pointer) => numbering.ofOld(pointer) ?? []);
  const open = (pointer: string): boolean => !settled.some((each) => isAtOrBelow(pointer, each));
  // Of entries that stay whole the old doubts stay, of all others the new ones count.
  const stays = (pointer: string): boolean => numbering.isWhole(pointer);
  const unconfirmed = [
    ...fresh.unconfirmed.flatMap((pointer) => numbering.ofFresh(pointer) ?? []),
    ...now.unconfirmed.flatMap((pointer) => (stays(pointer) ? (numbering.ofOld(pointer) ?? []) : [])),
  ].filter(open);
  const spans = [
    ...Object.entries(fresh.unconfirmedSpans).map(([pointer, span]) => [numbering.ofFresh(pointer), span] as const),
    ...Object.entries(now.unconfirmedSpans).map(([pointer, span]) => [stays(pointer) ? numbering.ofOld(pointer) : null, span] as const),
  ];
  const renewed: ReadingNow = {
    symbol: isSettled('/symbol') ? now.symbol : renewedSymbol(now.symbol, fresh.symbol, isSettled),
    issuedOn: isSettled('/issuedOn') ? now.issuedOn : fresh.issuedOn,
    content,
    unconfirmed: [...new Set(unconfirmed)],
    unconfirmedSpans: Object.fromEntries(
      spans.flatMap(([pointer, span]) => (pointer !== null && unconfirmed.includes(pointer) ? [[pointer, span]] : [])),
    ),
    warnings: [
      ...fresh.warnings.flatMap((warning) => movedWarning(warning, (pointer) => numbering.ofFresh(pointer))),
      ...now.warnings.flatMap((warning) => movedWarning(warning, (pointer) => (stays(pointer) ? numbering.ofOld(pointer) : null))),
    ].filter((warning) => open(warning.split(' ')[0]!)),
    settled,
  };
  return withConsequences(now, renewed, directiveId);
};
const spanOf = ({ span }: Item | Citation) => span;
const wordsOf = ({ role, text }: Addressee): string => `${role} ${text}`;
/** An item of which a person put right a part, and which the new reader does not see any more, stays. */
const stillThere = ({ span }: Item, fresh: readonly Item[]): boolean => fresh.some((item) => isSamePlace(span, item.span));

/** Several documents may be cited at one place ('Công văn số 5 và 7'): there the symbol tells which is which. */
const matchCitations = (then: readonly Citation[], next: readonly Citation[]): readonly (number | null)[] => {
  const key = ({ span, symbol, relation }: Citation): string =>
    `${span?.start}-${span?.end} ${symbol?.number}/${symbol?.notation} ${relation}`;
  const exact = matchByWords(then.map(key), next.map(key));
  const taken = new Set(exact);
  const bySpan = matchBySpan(
    then.map(({ span }, at) => (exact[at] === null ? span : null)),
    next.map(({ span }, at) => (taken.has(at) ? null : span)),
  );
  return exact.map((found, at) => found ?? bySpan[at]!);
};
const renewedSymbol = (
  then: WrittenSymbol | null,
  next: WrittenSymbol | null,
  isSettled: (pointer: string) => boolean,
): WrittenSymbol | null => {
  const [number, notation] = [isSettled('/symbol/number'), isSettled('/symbol/notation')];
  if (!number && !notation) return next;
  const parts = { number: (number ? then : next)?.number ?? null, notation: (notation ? then : next)?.notation ?? null };
  return parts.number === null && parts.notation === null
    ? null
    : { ...parts, asWritten: then?.asWritten ?? `${parts.number ?? ''}/${parts.notation ?? ''}` };
};
