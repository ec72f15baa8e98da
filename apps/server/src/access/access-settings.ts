import type { OidcSettings } from '../settings';

export const ACCESS_SETTINGS = Symbol.for('cascade.ACCESS_SETTINGS');
/** What sign-in has to know of where the server stands. */
export interface AccessSettings {
  /** Cookies only go over https. */
  readonly secure: boolean;
  /** Where browsers find this server: 'https://chidao.example.gov.vn'. */
  readonly publicUrl: string | null;
  readonly oidc: OidcSettings | null;
  /** Whether the store was filled with the sample: then the first account may try everything. */
  isSample(): Promise<boolean>;
}
