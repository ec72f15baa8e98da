/**
 * TypeScript types as JSON Schema (2020-12, as OpenAPI 3.1 takes it), by the compiler's own checker: whatever a handler's type infers to is what
 * the document says. Own code, because the generators there are read declarations and cannot follow an inferred return type.
 * Types with a name of ours become `$ref`s; bigints are strings of digits, as `http/json.ts` writes them.
 */
import ts from 'typescript';

const DIGITS = { type: 'string', pattern: '^-?\\d+$' };
const BYTES = new Set(['Buffer', 'Uint8Array', 'ArrayBuffer', 'StreamableFile']);
const isOurs = (symbol) => symbol?.declarations?.some((each) => !/\/node_modules\//.test(each.getSourceFile().fileName)) ?? false;
const isAnonymous = (name) => name.startsWith('__');
const roomOf = (symbol) => /\/(?:libs|apps)\/([^/]+)\//.exec(symbol.declarations[0].getSourceFile().fileName)?.[1] ?? 'test';
const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);
const sortKeys = (object) => Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
/** `false | true` is one type to people and two to the checker. */
const withoutDoubles = (schemas) => [...new Map(schemas.map((each) => [JSON.stringify(each), each])).values()];

export class Schemas {
  #checker;
  #names = new Map(); // type -> name
  #types = new Map(); // name -> type
  #defined = {};
  #open = []; // where we are, for error messages
  /** What JSON cannot carry, or what says nothing: '<place>: <why>'. */
  problems = [];
  loose = [];

  constructor(checker) {
    this.#checker = checker;
  }
  /** All named schemas, by name. */
  get named() {
    return sortKeys(this.#defined);
  }
  /** The schema of a type that is reached under `place`. */
  of(type, place) {
    this.#open.push(place);
    try {
      return this.#schemaOf(type);
    } finally {
      this.#open.pop();
    }
  }

  #schemaOf(type) {
    const name = this.#nameOf(type);
    if (name === null) return this.#written(type);
    if (!(name in this.#defined)) {
      this.#defined[name] = {}; // a type that holds itself finds its name
      const described = this.#description(type.aliasSymbol ?? type.symbol);
      this.#defined[name] = { ...described, ...this.of(type === this.#types.get(name) ? { bare: type } : type, name) };
    }
    return { $ref: `#/components/schemas/${name}` };
  }
  #written(asked) {
    const type = asked.bare ?? asked;
    const { flags } = type;
    if (flags & ts.TypeFlags.Any) return this.#says('any', this.problems);
    if (flags & ts.TypeFlags.Unknown) return this.#says('unknown', this.loose);
    if (flags & ts.TypeFlags.Null) return { type: 'null' };
    if (flags & ts.TypeFlags.StringLiteral || flags & ts.TypeFlags.NumberLiteral) return { const: type.value };
    if (flags & ts.TypeFlags.BooleanLiteral) return { const: this.#checker.typeToString(type) === 'true' };
    if (flags & ts.TypeFlags.StringLike) return { type: 'string' };
    if (flags & ts.TypeFlags.NumberLike) return { type: 'number' };
    if (flags & ts.TypeFlags.BooleanLike) return { type: 'boolean' };
    if (flags & ts.TypeFlags.BigIntLike) return DIGITS;
    if (flags & ts.TypeFlags.NonPrimitive) return { ...this.#says('object', this.loose), type: 'object' };
    if (type.isUnion()) return this.#union(type);
    if (type.isIntersection()) return this.#intersection(type);
    if (flags & ts.TypeFlags.Object) return this.#object(type);
    return this.#says(this.#checker.typeToString(type), this.problems);
  }
  #union(type) {
    const members = type.types.filter(({ flags }) => !(flags & ts.TypeFlags.Undefined));
    const isNullable = members.some(({ flags }) => flags & ts.TypeFlags.Null);
    if (isNullable) {
      // The rest as one type may have a name that its members have lost.
      const rest = this.#checker.getNonNullableType(type);
      const schema = this.#schemaOf(rest);
      return orNull(schema);
    }
    const schemas = withoutDoubles(members.map((each) => this.#schemaOf(each)));
    const literals = schemas.filter((each) => 'const' in each).map((each) => each.const);
    const others = schemas.filter((each) => !('const' in each));
    const listed = literalsOf(literals);
    const all = [...listed, ...others];
    return all.length === 1 ? all[0] : { anyOf: all };
  }
  #intersection(type) {
    // A branded string is a string to whoever reads it.
    const primitive = type.types.find(({ flags }) => flags & (ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.BigIntLike));
    if (primitive) return this.#schemaOf(primitive);
    const parts = type.types.filter((each) => this.#checker.getPropertiesOfType(each).length > 0 || this.#indexOf(each));
    if (parts.some((each) => this.#nameOf(each) === null)) return this.#properties(type);
    const schemas = parts.map((each) => this.#schemaOf(each));
    return schemas.length === 1 ? schemas[0] : { allOf: schemas };
  }
  #object(type) {
    const checker = this.#checker;
    const name = type.symbol?.name;
    if (name === 'Date' && !isOurs(type.symbol)) return { type: 'string', format: 'date-time' };
    if (checker.isTupleType(type)) {
      const items = checker.getTypeArguments(type).map((each) => this.#schemaOf(each));
      return { type: 'array', prefixItems: items, items: false, minItems: type.target.minLength, maxItems: items.length };
    }
    if (checker.isArrayType(type)) return { type: 'array', items: this.#schemaOf(checker.getTypeArguments(type)[0]) };
    if (
      BYTES.has(name) ||
      type.getCallSignatures().length > 0 ||
      ((name === 'Map' || name === 'Set' || name === 'Promise') && !isOurs(type.symbol))
    )
      return this.#says(`${name} is nothing that JSON carries`, this.problems);
    return this.#properties(type);
  }
  #properties(type) {
    const properties = {};
    const required = [];
    for (const property of this.#checker.getPropertiesOfType(type)) {
      if (isAnonymous(property.name)) continue; // symbols, and brands
      const its = this.#checker.getTypeOfSymbol(property);
      const maybe = its.isUnion() && its.types.some(({ flags }) => flags & ts.TypeFlags.Undefined);
      if (its.flags & ts.TypeFlags.Undefined) continue;
      const schema = this.of(its, property.name);
      const description = this.#description(property);
      properties[property.name] = description.description && schema.$ref ? { ...description, ...schema } : { ...schema, ...description };
      if (!maybe && !(property.flags & ts.SymbolFlags.Optional)) required.push(property.name);
    }
    const index = this.#indexOf(type);
    return {
      type: 'object',
      ...(Object.keys(properties).length > 0 && { properties }),
      ...(required.length > 0 && { required }),
      ...(index && { additionalProperties: this.of(index.type, '[*]') }),
    };
  }
  #indexOf(type) {
    return this.#checker.getIndexInfosOfType(type).find(({ keyType }) => keyType.flags & ts.TypeFlags.StringLike);
  }
  /** The name a type goes by in the document; null where it is written where it stands. Parts of generic types make the name. */
  #nameOf(type) {
    if (type.bare) return null;
    if (this.#names.has(type)) return this.#names.get(type);
    const name = this.#nameFor(type);
    const given = name === null ? null : this.#unique(name, type);
    this.#names.set(type, given);
    return given;
  }
  #nameFor(type) {
    const isListed = type.isUnion() && type.aliasSymbol;
    if (!isListed && !(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))) return null;
    const symbol = type.aliasSymbol ?? (type.flags & ts.TypeFlags.Object ? type.symbol : undefined);
    if (!symbol || isAnonymous(symbol.name) || !isOurs(symbol)) return null;
    if (!type.aliasSymbol && !(symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.Class))) return null;
    if (this.#checker.isArrayType(type) || this.#checker.isTupleType(type)) return null;
    if (type.isIntersection() && type.types.some(({ flags }) => flags & ts.TypeFlags.StringLike)) return null;
    const given = (type.aliasSymbol ? type.aliasTypeArguments : this.#checker.getTypeArguments(type)) ?? [];
    const args = given.filter((each) => !each.isThisType);
    const parts = args.map((each) => this.#nameOf(each));
    if (parts.some((each) => each === null)) return null;
    return capital(symbol.name) + (parts.length > 0 ? `Of${parts.join('And')}` : '');
  }
  /** Two rooms may have the same word for two things: the later one bears its room's name. */
  #unique(name, type) {
    const holder = this.#types.get(name);
    if (holder === undefined || holder === type) {
      this.#types.set(name, type);
      return name;
    }
    const longer = capital(roomOf(type.aliasSymbol ?? type.symbol).replaceAll(/-(.)/g, (_all, letter) => letter.toUpperCase())) + name;
    if (longer === name) throw new Error(`Two types of one room are called ${name}`);
    return this.#unique(longer === name ? `${name}2` : longer, type);
  }
  #description(symbol) {
    const text = ts
      .displayPartsToString(symbol?.getDocumentationComment(this.#checker) ?? [])
      .replaceAll(/\s+/g, ' ')
      .trim();
    return text === '' ? {} : { description: text };
  }
  #says(what, list) {
    list.push(`${this.#open.join('.')}: ${what}`);
    return {};
  }
}
/** Literals as one list a kind, in the order of their text: the checker's own order hangs on what it saw first. */
const literalsOf = (literals) => {
  if (literals.length === 0) return [];
  if (literals.includes(true) && literals.includes(false))
    return [{ type: 'boolean' }, ...literalsOf(literals.filter((each) => typeof each !== 'boolean'))];
  const kinds = Map.groupBy(literals, (each) => typeof each);
  return [...kinds].map(([type, values]) => (values.length === 1 ? { type, const: values[0] } : { type, enum: values.sort() }));
};
/** The same or null. */
const orNull = (schema) => {
  if (typeof schema.type === 'string' && !('enum' in schema) && !('const' in schema)) return { ...schema, type: [schema.type, 'null'] };
  if (schema.enum && typeof schema.type === 'string') return { ...schema, type: [schema.type, 'null'], enum: [...schema.enum, null] };
  return schema.anyOf ? { anyOf: [...schema.anyOf, { type: 'null' }] } : { anyOf: [schema, { type: 'null' }] };
};
