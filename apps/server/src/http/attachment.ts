/** What a name must not hold where it becomes the name of a file: control characters, and signs that turn the text after them round ("gpj.exe" read as "exe.jpg"). */
const HIDDEN = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * The header under which a file leaves (RFC 6266). Whoever gave it named it: folders before the name are dropped, so no program that trusts the header writes
 * elsewhere than where it was told to. What stays nothing is called `fallback`.
 */
export const attachmentNamed = (name: string, fallback = 'tep'): string => {
  const last = name.toWellFormed().replace(HIDDEN, '').split(/[/\\]/).at(-1) ?? '';
  // A name of dots alone is a folder, or this one.
  const safe = /^[.\s]*$/.test(last) ? fallback : last.trim();
  const encoded = encodeURIComponent(safe).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename*=UTF-8''${encoded}`;
};
/** The type that was said of a file, where it is one (RFC 6838): anything else would be no header, and the file could never be fetched again. */
export const mediaTypeOr = (said: string, fallback = 'application/octet-stream'): string =>
  /^[a-z0-9][\w!#$&^.+-]{0,99}\/[a-z0-9][\w!#$&^.+-]{0,99}$/i.test(said) ? said : fallback;
