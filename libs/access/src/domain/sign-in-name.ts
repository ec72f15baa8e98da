export type SignInName = string & { readonly brand: 'SignInName' };
const NAME = /^[a-z0-9](?:[a-z0-9._@-]{1,62}[a-z0-9])$/;
/**
 * The name somebody signs in with, as it is compared: '  An.Nguyen ' -> 'an.nguyen'. Three to 64 letters a–z, digits and . _ @ -, so that it is typed alike on every
 * keyboard; an address of mail will do. Null where it is none.
 */
export const signInNameOf = (written: string): SignInName | null => {
  const name = written.normalize('NFKC').trim().toLowerCase();
  return NAME.test(name) ? (name as SignInName) : null;
};
