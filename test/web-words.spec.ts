import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

/** The words of the web application, read off its sources: both languages complete, all of them used, and none beside them. */
const WEB = join(__dirname, '..', 'apps', 'web', 'src');
const files = readdirSync(WEB, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.spec\.tsx?$|schema\.d\.ts$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));
const parsed = new Map(files.map((file) => [file, ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)]));

interface Entry {
  readonly file: string;
  readonly key: string;
  readonly vi: string;
  /** One, or one for each form of number. */
  readonly en: readonly string[];
}
const walk = (node: ts.Node, visit: (node: ts.Node) => void): void => {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
};
const textOf = (node: ts.Node | undefined): string => (node && ts.isStringLiteralLike(node) ? node.text : '');
const fieldsOf = (node: ts.Node | undefined): ReadonlyMap<string, ts.Expression> =>
  new Map(
    node && ts.isObjectLiteralExpression(node)
      ? node.properties
          .filter(ts.isPropertyAssignment)
          .map(({ name, initializer }) => [name.getText().replaceAll(/^['"]|['"]$/g, ''), initializer])
      : [],
  );
const tables = [...parsed].flatMap(([file, source]) => {
  const found: { file: string; entries: Entry[] }[] = [];
  walk(source, (node) => {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'defineWords') return;
    const entries = [...fieldsOf(node.arguments[0])].map(([key, said]) => {
      const { vi, en } = Object.fromEntries(fieldsOf(said)) as Record<string, ts.Expression | undefined>;
      const forms = en && ts.isObjectLiteralExpression(en) ? [...fieldsOf(en).values()].map(textOf) : [textOf(en)];
      return { file: relative(WEB, file), key, vi: textOf(vi), en: forms };
    });
    found.push({ file, entries });
  });
  return found;
});
const entries = tables.flatMap((table) => table.entries);
const named = (wrong: readonly Entry[]): string[] =>
  wrong.map(({ file, key, vi, en }) => `${file} ${key}: "${vi}" / "${en.join('" / "')}"`);
const placesIn = (text: string): string => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(' ');
/** Letters that English has not; what stands between “ ” is an example or a name. */
const isMarked = (text: string): boolean =>
  /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i.test(text.replaceAll(/“[^”]*”|\([^)]*\)|Nghị định \S+/g, ''));
/** Names of the language itself and of what has no English name. */
const MARKED_IN_ENGLISH = new Set(['language']);

describe('words of the web application', () => {
  it('are there', () => expect(entries.length).toBeGreaterThan(80));
  it('are said in both languages', () =>
    expect(named(entries.filter(({ vi, en }) => !vi.trim() || en.some((form) => !form.trim())))).toEqual([]));
  it('have the same places to fill in', () =>
    // The form for one may leave the number out.
    expect(named(entries.filter(({ vi, en }) => placesIn(vi) !== placesIn(en.at(-1)!)))).toEqual([]));
  it('are English where they should be', () =>
    // What a letter itself says stays as it is in both.
    expect(
      named(entries.filter(({ key, vi, en }) => !MARKED_IN_ENGLISH.has(key) && en.some((form) => form !== vi && isMarked(form)))),
    ).toEqual([]));
  // A word that its page will say soon.
  const AWAITED = new Set(['lineage/lineage.words.ts open.document']);
  it('are used, every one', () => {
    const literals = new Set<string>();
    const patterns: RegExp[] = [];
    for (const source of parsed.values())
      walk(source, (node) => {
        // A key where it is defined is no use of it.
        if (ts.isPropertyAssignment(node.parent ?? node) && (node.parent as ts.PropertyAssignment).name === node && isTable(node.parent))
          return;
        if (ts.isStringLiteralLike(node)) literals.add(node.text);
        if (ts.isIdentifier(node)) literals.add(node.text);
        if (!ts.isTemplateExpression(node)) return;
        const parts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
        if (parts.join('').length > 2 && parts.some((part) => part.includes('.')))
          patterns.push(new RegExp(`^${parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`));
      });
    expect(
      named(
        entries.filter(
          ({ file, key }) => !AWAITED.has(`${file} ${key}`) && !literals.has(key) && !patterns.some((pattern) => pattern.test(key)),
        ),
      ),
    ).toEqual([]);
  });
  it('stand in tables and nowhere else', () => {
    const loose: string[] = [];
    for (const [file, source] of parsed)
      walk(source, (node) => {
        // What is typed into a terminal or a keyboard is the same in all languages.
        const isCode = /^<(code|kbd)\b/.test(node.parent?.getText() ?? '');
        const isText = ts.isJsxText(node) && !isCode && /\p{L}{3,}/u.test(node.text);
        const isSpoken =
          ts.isJsxAttribute(node) &&
          /^(aria-label|title|alt|placeholder|label)$/.test(node.name.getText()) &&
          /\p{L}{2,}/u.test(textOf(node.initializer));
        if (isText || isSpoken) loose.push(`${relative(WEB, file)}: ${node.getText().trim()}`);
      });
    expect(loose).toEqual([]);
  });
});
const isTable = (node: ts.Node): boolean => {
  for (let each: ts.Node | undefined = node; each; each = each.parent)
    if (ts.isCallExpression(each)) return each.expression.getText() === 'defineWords';
  return false;
};
