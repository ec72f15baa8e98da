import { openSealed, type Unseal } from './unseal';

/** Shorter members are parsed faster than they are looked for. */
const WORTH = 1_000;
interface Repeated {
  readonly name: string;
  /** As it stands in the text, with its name: '"content":{…}'. */
  readonly text: string;
  readonly value: unknown;
}
const isLarge = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
const parsed = (text: string): object | null => {
  try {
    return JSON.parse(text) as object;
  } catch {
    return null;
  }
};
/** What stands before a member of the outermost object, which ends in '{' or ','; null where it does not: then the member lies deeper. */
const before = (text: string): object | null => (text === '{' ? {} : parsed(`${text.slice(0, -1)}}`));
/** What stands after it, which begins with ',' or is '}'. */
const after = (text: string): object | null => (text === '}' ? {} : text.startsWith(',') ? parsed(`{${text.slice(1)}`) : null);

/**
 * Opens the data of events one after another and hands out the same object where a large member stands in the next event as it stood in the last: a
 * directive is issued with the text of its draft, so half of all letters need not be parsed, unsealed and told a second time. Canonical text makes equal
 * values equal texts; that a member is one of the outermost object is proven by what stands around it, which parses only then.
 */
export class RepeatedMember {
  #last: Repeated | null = null;

  constructor(readonly unseal: Unseal) {}
  /**
   * `text`: data as they were stored, canonical. @returns them with every sealed text opened, not to be changed by anybody, since parts are shared;
   * null where it is too short to be worth it.
   */
  open(text: string): object | null {
    return text.length < WORTH ? null : (this.#again(text) ?? this.#anew(text));
  }

  #again(text: string): object | null {
    const last = this.#last;
    const at = last === null ? -1 : text.indexOf(last.text);
    if (last === null || at < 1) return null;
    const [start, end] = [text.slice(0, at), text.slice(at + last.text.length)];
    const [first, rest] = [before(start), after(end)];
    if (first === null || rest === null) return null;
    return { ...openSealed(first, start, this.unseal), [last.name]: last.value, ...openSealed(rest, end, this.unseal) };
  }
  #anew(text: string): object {
    const data = openSealed(JSON.parse(text) as Record<string, unknown>, text, this.unseal) as Record<string, unknown>;
    this.#last = largestOf(data, text) ?? this.#last;
    return data;
  }
}
/** The first large member, if its place in the text is beyond doubt. */
const largestOf = (data: Record<string, unknown>, text: string): Repeated | null => {
  const names = Object.keys(data);
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index]!;
    if (!isLarge(data[name])) continue;
    const start = text.indexOf(`${JSON.stringify(name)}:`);
    const next = names[index + 1];
    const end = next === undefined ? text.length - 1 : text.lastIndexOf(`,${JSON.stringify(next)}:`);
    if (end - start < WORTH || before(text.slice(0, start)) === null || after(text.slice(end)) === null) continue;
    return { name, text: text.slice(start, end), value: data[name] };
  }
  return null;
};
