import canonicalize from 'canonicalize';

/** Thrown and caught in here alone: the value needs the full algorithm. */
const UNUSUAL = Symbol('unusual');

const isUnusualKey = (key: string): boolean => {
  const first = key.charCodeAt(0);
  // Keys that look like numbers are enumerated before all others, whatever order they were set in; '__proto__' cannot be set at all.
  return (first >= 48 && first <= 57) || key === '__proto__' || !key.isWellFormed();
};
/** The same value with the members of every object in order; the value itself where they already are. */
const inOrder = (value: unknown): unknown => {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw UNUSUAL;
    return value;
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw UNUSUAL;
    return value;
  }
  if (typeof value !== 'object' || 'toJSON' in value) throw UNUSUAL;
  return Array.isArray(value) ? arrayInOrder(value) : objectInOrder(value as Record<string, unknown>);
};
const arrayInOrder = (values: readonly unknown[]): readonly unknown[] => {
  let copy: unknown[] | null = null;
  for (let i = 0; i < values.length; i += 1) {
    const member = inOrder(values[i]);
    if (member !== values[i]) (copy ??= values.slice())[i] = member;
  }
  return copy ?? values;
};
const objectInOrder = (object: Record<string, unknown>): Record<string, unknown> => {
  const prototype: unknown = Object.getPrototypeOf(object);
  // A plain object of another realm (a worker, a test sandbox) has a prototype of its own, whose prototype is null.
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) throw UNUSUAL;
  const keys = Object.keys(object);
  let sorted = true;
  for (let i = 0; i < keys.length; i += 1) {
    if (isUnusualKey(keys[i]!)) throw UNUSUAL;
    if (i > 0 && keys[i - 1]! > keys[i]!) sorted = false;
  }
  if (!sorted) keys.sort();
  let copy: Record<string, unknown> | null = sorted ? null : {};
  for (const key of keys) {
    const before = object[key];
    if (before === undefined) {
      if (copy) copy[key] = undefined;
      continue;
    }
    const member = inOrder(before);
    if (copy) copy[key] = member;
    else if (member !== before) (copy = { ...object })[key] = member;
  }
  return copy ?? object;
};

/**
 * The RFC 8785 text of a JSON value: what is stored, hashed and proved. Members that are `undefined` are left out.
 * Nearly all events need only their members put in order before the engine's own `JSON.stringify`; anything unusual takes the reference algorithm.
 * @throws Error for what JSON cannot say (NaN, a lone surrogate, a cycle).
 */
export const canonicalText = (value: object): string => {
  let ordered: unknown;
  try {
    ordered = inOrder(value);
  } catch (error) {
    if (error !== UNUSUAL && !(error instanceof RangeError)) throw error;
    return referenceText(value);
  }
  return JSON.stringify(ordered);
};
const referenceText = (value: object): string => {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('this value has no JSON text');
  return text;
};
