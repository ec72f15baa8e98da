declare module '@cascade/event-store/domain' {
  interface ErrorDetails {
    'session.needed': object;
    'session.password-must-change': object;
    'session.csrf': object;
    /** `needs`: the roles of which one would do. */
    'access.denied': { needs: string };
    'access.body-out-of-scope': { authorityId: string };
    'access.document-of-others': { directiveId: string };
    /** Words of a draft are for the body that writes it and those above. */
    'access.draft-of-others': { directiveId: string };
    /** More streams of news at once than one person looks at. */
    'live.too-many': { most: number };
    /** Only the bodies named on it and auditors read it. */
    'directive.restricted': { id: string };
    /** A route that the table of rights does not name is open to nobody. */
    'access.no-rule': { route: string };
  }
}
export {};
