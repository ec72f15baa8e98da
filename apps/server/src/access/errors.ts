declare module '@cascade/event-store/domain' {
  interface ErrorDetails {
    'session.needed': object;
    'session.password-must-change': object;
    'session.csrf': object;
    /** `needs`: the roles of which one would do. */
    'access.denied': { needs: string };
    'access.body-out-of-scope': { authorityId: string };
    'access.document-of-others': { directiveId: string };
    /** Only the bodies named on it and auditors read it. */
    'directive.restricted': { id: string };
    /** A route that the table of rights does not name is open to nobody. */
    'access.no-rule': { route: string };
  }
}
export {};
