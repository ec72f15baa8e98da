import type { MandateChain, Why } from '@cascade/lineage';
import { STATE_SIGNS, type WhyEvent } from '@cascade/lineage/domain';
import type { Console } from '../console';
import { barOf } from './bar';
import { actorInWords, eventInWords, ruleInWords } from './event-words';
import type { Language } from './language';
import { bold, dim, inSign, lineOf, plain, type Piece } from './paint';
import { statedLine } from './tree';
import { inLanguage, type Word } from './vocabulary';
import { dateInWords, dueInWords, relationInWords } from './words';

type Stated = { readonly asOf: string; readonly knownAt: number; readonly ordinal: number };
type Reader = Pick<Console, 'paper' | 'language'>;
const spanInWords = (span: { readonly start: number; readonly end: number } | null): string =>
  span ? `  [${span.start}–${span.end}]` : '';

/** From the root down: document and date, the item word for word, and the sentence by which the order cites the one above. */
export const drawMandate = ({ chain, ...stated }: MandateChain & Stated, { paper, language }: Reader): string[] => {
  const say = (word: Word): string => inLanguage(word, language);
  const lines: Piece[][] = [[dim(statedLine(stated, language))]];
  chain.forEach(({ kind, symbol, issuedOn, issuerName, item, cites, linkedBy, status }, depth) => {
    const indent = '  '.repeat(depth);
    lines.push([
      plain(indent),
      ...(kind === 'ghost' ? [inSign(`${STATE_SIGNS.ghost.sign} `, STATE_SIGNS.ghost)] : []),
      bold(symbol ?? say('noNumber')),
      dim(`  ${dateInWords(issuedOn, language)}`),
      plain(`  ${issuerName ?? say('unknownIssuer')}`),
      ...(kind === 'ghost' ? [dim(`  ${STATE_SIGNS.ghost[language]}`)] : []),
      ...(status === 'recalled' ? [dim(`  ${say('recalled')}`)] : []),
    ]);
    if (cites)
      lines.push([
        plain(indent),
        dim(`  ${relationInWords(cites.relation, language)}: `),
        plain(cites.text ?? say('textGone')),
        dim(spanInWords(cites.span)),
      ]);
    if (item) {
      const doubt = linkedBy === 'proposal' ? [dim(`  ? ${say('proposal')}`)] : [];
      lines.push([
        plain(indent),
        dim(`  ${say('item')} ${item.label}: `),
        plain(item.text ?? say('textGone')),
        dim(spanInWords(item.span)),
        ...doubt,
      ]);
    }
  });
  return lines.map((line) => lineOf(line, paper));
};
interface Told {
  readonly language: Language;
  /** Of accounts, by id. */
  readonly names: ReadonlyMap<string, string>;
}
const eventPieces = ({ stream, revision, type, occurredAt, recordedAt, actor, decides }: WhyEvent, { language, names }: Told): Piece[] => [
  decides ? bold('→ ') : plain('  '),
  plain(dateInWords(occurredAt ?? recordedAt, language).padEnd(16)),
  decides ? bold(`  ${eventInWords(type, language)}`) : plain(`  ${eventInWords(type, language)}`),
  dim(
    `  ${stream}@${revision}  (${inLanguage('recorded', language)} ${dateInWords(recordedAt, language)}, ${actorInWords(actor, language, names)})`,
  ),
];
const duePieces = (why: Extract<Why, { of: 'due' }>, language: Language): Piece[][] => {
  const say = (word: Word): string => inLanguage(word, language);
  const { dueAt, rule, trigger, calendarVersion, calendar } = why;
  const written = rule && 'text' in rule ? rule.text : null;
  const kinds = { weekend: say('weekend'), off: say('dayOff'), working: say('workedDay') };
  return [
    [plain(`${say('due')} `), bold(dueAt === null ? say('noDeadline') : dueInWords(Date.parse(dueAt)))],
    ...(rule ? [[dim(`${say('rule')}: `), plain(`${ruleInWords(rule.kind, language)}${written ? ` · "${written}"` : ''}`)]] : []),
    ...(trigger
      ? [
          [
            dim(`${say('runsFrom')}: `),
            plain(`${say(trigger.kind === 'signed' ? 'signature' : 'receipt')} ${dateInWords(trigger.on, language)}`),
          ],
        ]
      : []),
    ...(calendarVersion ? [[dim(`${say('calendar')}: `), plain(calendarVersion)]] : []),
    ...calendar.map(({ on, kind, name, source }) => [
      plain(`  ${dateInWords(on, language)}  ${kinds[kind]}${name ? `  ${name}` : ''}`),
      dim(source ? `  ${source}` : ''),
    ]),
  ];
};
/** What a value rests on: the rule in words, then the events, those that decide marked with an arrow. */
export const drawWhy = (why: Why & Stated, { paper, language }: Reader, names: ReadonlyMap<string, string> = new Map()): string[] => {
  const say = (word: Word): string => inLanguage(word, language);
  const head: Piece[][] = [
    [dim(statedLine(why, language))],
    [
      bold(why.assigneeName ?? say('unknownBody')),
      plain(`  ${why.directiveSymbol ?? say('noNumber')} ${say('item')} ${why.itemLabel ?? '?'}`),
    ],
  ];
  const sign = 'state' in why ? STATE_SIGNS[why.state] : null;
  const body: Piece[][] =
    why.of === 'due'
      ? [...duePieces(why, language), ...why.events.map((event) => eventPieces(event, { language, names }))]
      : why.of === 'state'
        ? [
            [
              inSign(`${sign!.sign} ${sign![language]}`, sign!),
              plain(why.dueAt === null ? '' : `  ${say('due')} ${dueInWords(why.dueAt)}`),
            ],
            [dim(`${say('rule')}: `), plain(why.rule[language])],
            ...why.events.map((event) => eventPieces(event, { language, names })),
          ]
        : [
            [dim(`${say('itself')}: `), inSign(`${sign!.sign} ${sign![language]}`, sign!)],
            [dim(`${say('tasksBelow')}: `), ...(why.children.length ? barOf(why.rollUp, language) : [plain('0')])],
            ...why.children.map(({ task, by }) => [
              inSign(`  ${STATE_SIGNS[task.state].sign} `, STATE_SIGNS[task.state]),
              plain(
                `${task.assigneeName ?? say('unknownBody')}  ${task.directiveSymbol ?? say('noNumber')} ${say('item')} ${task.itemLabel ?? '?'}`,
              ),
              dim(`  ${STATE_SIGNS[task.state][language]}${by === 'proposal' ? `  ? ${say('proposal')}` : ''}  ${task.taskId}`),
            ]),
          ];
  return [...head, ...body].map((line) => lineOf(line, paper));
};
