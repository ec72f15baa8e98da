declare module '@cascade/event-store/domain' {
  interface ErrorDetails {
    'directive.unknown': { id: string };
    'directive.exists': { id: string };
    'directive.not-a-draft': { id: string; status: string };
    /** The draft is locked: a number was asked for and the register has not answered yet. */
    'directive.being-numbered': { id: string; requestId: string };
    'directive.not-issued': { id: string; status: string };
    'directive.recalled': { id: string };
    'directive.subject-blank': { id: string };
    'directive.notation-unreadable': { id: string; notation: string };
    'directive.citation-doubled': { id: string; citationId: string };
    'directive.item-doubled': { id: string; itemId: string };
    'directive.issue-date-not-a-day': { id: string; issuedOn: string };
    'directive.issuer-unknown': { id: string; issuerId: string };
    'directive.issuer-without-register': { id: string; issuerId: string; kind: string };
    /** A document of ours cites what bears a later date. */
    'directive.cites-later': { id: string; issuedOn: string; citedOn: string };
    'directive.cites-itself': { id: string; number: number | null };
    'directive.cites-in-circle': { id: string; number: number | null };
    'directive.symbol-taken': { id: string; number: number | null };
    /** Refused for a reason that this version has no words for. */
    'directive.issue-refused': { id: string; number: number | null; reason: string };
    'directive.copy-empty': { id: string };
    'directive.copy-unknown': { id: string; fileId: string };
    /** Neither a PDF nor a picture. */
    'directive.copy-not-a-scan': { id: string; name: string };
    /** What was understood of a letter does not fit into one append. */
    'letter.says-too-much': { bytes: number; limit: number };
    /** Nothing was read of it: it was written here, or it is taken back. */
    'reading.not-a-letter': { id: string; status: string };
    /** Another scan of the same letter speaks for it. */
    'reading.joined': { id: string; into: string };
    /** The key of its text was destroyed. */
    'reading.text-gone': { id: string };
    /** It was written here: there is no file that came in. */
    'letter.no-file': { id: string };
    'reading.field-unknown': { id: string; field: string };
    /** `expected`: the form a value of this field has. */
    'reading.value-unusable': { id: string; field: string; value: string; expected: string };
    'reading.body-unknown': { id: string; field: string; value: string };
    'reading.body-ambiguous': { id: string; field: string; value: string; candidates: readonly string[] };
    'reading.reason-missing': { id: string; field: string };
    /** The letter's text gives no value for it that a person could vouch for. */
    'reading.not-confirmable': { id: string; field: string };
    /** The last that a person said of it was no confirmation, or there was none. */
    'reading.nothing-to-take-back': { id: string };
    'join.reason-missing': { joinId: string };
    'join.same-letter': { id: string };
    /** Undone first, it may be decided otherwise. */
    'join.decided': { joinId: string; decision: string };
    'join.unknown': { joinId: string };
    /** A letter that speaks for another scan cannot be joined into a third one. */
    'join.speaks-for-others': { id: string; other: string };
    'register.observed': { stream: string };
    'register.already-open': { stream: string; mode: string; next: number };
    'register.first-number-unusable': { stream: string; firstNumber: number };
    'register.year-unusable': { year: number };
    'register.series-unreadable': { series: string };
    'reference.identified-otherwise': { referenceId: string; as: string };
    'delivery.unknown': { directiveId: string; authorityId: string };
    'delivery.already-received': { directiveId: string; authorityId: string; arrivalNumber: string | null };
    /** Not registered yet: there is no duty to handle it. */
    'delivery.not-received': { directiveId: string; authorityId: string };
    /** Only what came back is sent anew. */
    'delivery.not-sent-back': { directiveId: string; authorityId: string; exchange: string };
    'delivery.recalled': { directiveId: string; authorityId: string };
    'delivery.recall-not-asked': { directiveId: string; authorityId: string; recall: string };
    'delivery.lead-twice': { directiveId: string; authorityId: string; leadId: string };
    /** Another body's delivery, and nothing that shows it. */
    'delivery.not-yours': { directiveId: string; authorityId: string };
    'delivery.not-sender': { directiveId: string; issuerId: string | null };
    'delivery.refused': { directiveId: string; authorityId: string };
    'delivery.owes-nothing': { directiveId: string; authorityId: string };
    'delivery.already-answered': { directiveId: string; authorityId: string; byDirectiveId: string };
  }
}
export {};
