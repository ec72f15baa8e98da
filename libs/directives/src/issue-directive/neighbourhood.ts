import { Injectable } from '@nestjs/common';
import { contentKnown, directiveStream, referenceStream, type DirectiveContent, type NumberedFacts } from '../domain';
import { DirectiveStreams, ReferenceStreams } from '../streams';

/** Far more documents than stand above any order; a web of citations wider than this is not walked to its end. */
const WALK_LIMIT = 500;

/** What a directive cites, and what that cites: read from the streams, so nothing that is recorded is missed. */
@Injectable()
export class Neighbourhood {
  constructor(
    private readonly directives: DirectiveStreams,
    private readonly references: ReferenceStreams,
  ) {}
  async facts(directiveId: string, content: DirectiveContent, ownReferenceId: string): Promise<NumberedFacts> {
    const cited = content.citations.map(({ referenceId }) => referenceId);
    const seen = new Set(cited);
    const above = new Set<string>();
    for (const referenceId of seen) {
      const found = await this.identifiedAs(referenceId);
      if (found === null || above.has(found) || above.size >= WALK_LIMIT) continue;
      above.add(found);
      // A set is walked in the order it grows, so what is added here comes up later in this very loop.
      for (const higher of await this.citedBy(found)) seen.add(higher);
    }
    const citedAbove = [...seen].slice(new Set(cited).size);
    return { directiveId, ownReferenceId, bornBy: await this.identifiedAs(ownReferenceId), cited, citedAbove, above: [...above] };
  }
  private async identifiedAs(referenceId: string): Promise<string | null> {
    return (await this.references.load(referenceStream(referenceId))).state.directiveId;
  }
  private async citedBy(directiveId: string): Promise<readonly string[]> {
    const { state } = await this.directives.load(directiveStream(directiveId));
    return contentKnown(state)?.citations.map(({ referenceId }) => referenceId) ?? [];
  }
}
