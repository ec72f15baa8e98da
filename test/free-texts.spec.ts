import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { FREE_TEXTS } from '@cascade/event-store/domain';

/** Every `EventOf<…>` that a room declares is read from its source, so an event that is added tomorrow is looked at too. */
const ROOT = join(__dirname, '..');
const files = readdirSync(join(ROOT, 'libs'))
  .flatMap((room) =>
    readdirSync(join(ROOT, 'libs', room, 'src'), { recursive: true, encoding: 'utf8' }).map((file) =>
      join(ROOT, 'libs', room, 'src', file),
    ),
  )
  .filter((file) => /[/\\]domain[/\\].*\.ts$/.test(file) && !/\.spec\.ts$/.test(file));
const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.base.json'), ts.sys.readFile.bind(ts.sys)) as { config: object };
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
const program = ts.createProgram(files, { ...options, noEmit: true });
const checker = program.getTypeChecker();

interface Field {
  readonly event: string;
  readonly name: string;
  readonly isSealed: boolean;
}
const isEvent = (node: ts.Node): node is ts.TypeAliasDeclaration =>
  ts.isTypeAliasDeclaration(node) && ts.isTypeReferenceNode(node.type) && node.type.typeName.getText() === 'EventOf';
/** Members that may hold any string, at any depth, and whether a sealed text may stand there. */
const textsOf = (event: string, type: ts.Type, at: ts.Node, seen: Set<ts.Type>): Field[] => {
  if (seen.has(type)) return [];
  seen.add(type);
  return checker.getPropertiesOfType(type).flatMap((property) => {
    const member = checker.getTypeOfSymbolAtLocation(property, at);
    const kinds = member.isUnion() ? member.types : [member];
    const isSealed = kinds.some((kind) => kind.getProperty('$sealed') !== undefined);
    const own = kinds.some((kind) => (kind.flags & ts.TypeFlags.String) !== 0) ? [{ event, name: property.name, isSealed }] : [];
    return [...own, ...kinds.flatMap((kind) => (kind.getProperty('$sealed') ? [] : inside(event, property.name, kind, at, seen)))];
  });
};
const inside = (event: string, name: string, kind: ts.Type, at: ts.Node, seen: Set<ts.Type>): Field[] => {
  const element = checker.getIndexTypeOfType(kind, ts.IndexKind.Number) ?? checker.getIndexTypeOfType(kind, ts.IndexKind.String);
  if (kind.flags & ts.TypeFlags.StringLike) return [];
  if (element === undefined) return kind.flags & ts.TypeFlags.Object ? textsOf(event, kind, at, seen) : [];
  return element.flags & ts.TypeFlags.String
    ? [{ event, name, isSealed: false }]
    : (element.isUnion() ? element.types : [element]).flatMap((each) => inside(event, name, each, at, seen));
};
const fields = program.getSourceFiles().flatMap((source) => {
  if (!files.includes(source.fileName)) return [];
  const found: Field[] = [];
  ts.forEachChild(source, (node) => {
    if (!isEvent(node)) return;
    const data = checker.getTypeAtLocation(node.name).getProperty('data');
    if (data) found.push(...textsOf(node.name.text, checker.getTypeOfSymbolAtLocation(data, node), node, new Set()));
  });
  return found;
});
/** Reasons that the engine gives itself, as a code; and the one that tells why a key is gone, which no key can close. */
const CODES = [
  'IssueRefused.reason',
  'NumberVoided.reason',
  'DerivationReopened.reason',
  'ReferenceSeparated.reason',
  'KeyDestroyed.reason',
];
/** Strings that are no words of a person's own: ids, days and instants, codes, numbers, symbols, names in office, words of the order itself. */
const NO_FREE_TEXT: ReadonlySet<string> = new Set(
  `about answerSymbol answeredBy answersDelivery arrivalNumber asOf asWritten base basis before calendarVersion channel code collectorText
   contentHash documentType documentTypes double error fingerprint format from hour id issuerAsWritten key label legalBasis
   mark mediaType missing name notation number on path period place pointer productSymbol readerVersion registerStream
   reportTo role route scheme search series settled source sources text textHash toldFrom type unconfirmed
   unit unitTypes verb warnings`.split(/\s+/),
);

describe('free texts in events', () => {
  it('are found in the sources of all rooms', () => {
    const events = new Set(fields.map(({ event }) => event));
    expect(events.size).toBeGreaterThan(80);
    for (const type of ['TaskRefused', 'DeliveryReceived', 'ScansJoined', 'AccountLocked', 'FactCorrected', 'CarriageDecided'])
      expect(events).toContain(type);
  });
  it('are sealed, for they may name people', () => {
    const plain = fields.filter(({ name, isSealed }) => FREE_TEXTS.has(name) && !isSealed).map(({ event, name }) => `${event}.${name}`);
    expect(plain.toSorted()).toEqual(CODES.toSorted());
  });
  it('are known by their names: any other string is no free text', () => {
    const others = fields.filter(
      ({ name, isSealed }) => !isSealed && !FREE_TEXTS.has(name) && !/(Id|Ids|On|At)$/.test(name) && !NO_FREE_TEXT.has(name),
    );
    expect([...new Set(others.map(({ event, name }) => `${name} (${event})`))].toSorted()).toEqual([]);
  });
});
