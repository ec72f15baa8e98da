/** A link by which somebody chooses a password: the sign-in name, and what stands behind # in it. */
export interface GivenLink {
  readonly name: string;
  readonly token: string;
}
const addressOf = ({ token }: GivenLink, origin: string): string => `${origin}/change-password#${token}`;
/** As it is pasted into a message: the link alone, or a line a person. */
export const linksText = (links: readonly GivenLink[], origin: string): string =>
  links.length === 1 ? addressOf(links[0]!, origin) : links.map((each) => `${each.name}\t${addressOf(each, origin)}`).join('\n');
/** As a table that Excel opens with its Vietnamese letters (a mark in front says UTF-8). Sign-in names and tokens hold no separator and no quote. */
export const linksCsv = (links: readonly GivenLink[], origin: string, head: readonly [name: string, link: string]): string =>
  `\ufeff${[head.join(';'), ...links.map((each) => `${each.name};${addressOf(each, origin)}`)].join('\r\n')}\r\n`;
