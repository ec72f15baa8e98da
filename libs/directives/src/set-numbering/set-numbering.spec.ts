import { policyStream, registerStream, type NumberingRule } from '../domain';
import { aContent } from '../domain/sample-content';
import { DraftDirective, type DirectiveDrafted } from '../draft-directive/draft-directive.command';
import { IssueDirective, type DirectiveIssued } from '../issue-directive/issue-directive.command';
import { aMeta, BEN_CAT, openTestBed, type TestBed } from '../test-bed';
import { NumberingHandler, NumberingQuery } from './numbering.query';
import { SetNumbering } from './set-numbering.command';

let bed: TestBed;
beforeEach(async () => void (bed = await openTestBed()));
afterEach(() => bed.close());
const set = (fromYear: number, ...rules: readonly NumberingRule[]) =>
  bed.execute(new SetNumbering(aMeta(), { authorityId: BEN_CAT, fromYear, rules }));
const standing = () => bed.app.get(NumberingHandler, { strict: false }).execute(new NumberingQuery(BEN_CAT));
const issue = async (documentType: string | null, issuedOn: string): Promise<string> => {
  const { directiveId } = await bed.execute<DirectiveDrafted>(
    new DraftDirective(aMeta(), { content: aContent({ issuerId: BEN_CAT, documentType, citations: [] }) }),
  );
  return (await bed.execute<DirectiveIssued>(new IssueDirective(aMeta(), { directiveId, issuedOn, notation: 'UBND-VX' }))).number;
};
const decisions: NumberingRule = { series: 'QD', documentTypes: ['QĐ'] };

describe('how a body numbers its documents', () => {
  it('is answered with the latest year first, and is nothing before it is said', async () => {
    expect(await standing()).toEqual({ rules: [] });
    await set(2020, decisions);
    await set(2022);
    await set(2021, { series: 'CT', documentTypes: ['CT'] });
    expect((await standing()).rules.map(({ fromYear }) => fromYear)).toEqual([2022, 2021, 2020]);
  });
  it('decides which register a document takes its number from, by its type and the year on it', async () => {
    await set(2020, decisions);
    await set(2021);
    expect([await issue('QĐ', '2020-12-31'), await issue('CV', '2020-12-31'), await issue(null, '2020-12-31')]).toEqual(['01', '01', '02']);
    expect([await issue('QĐ', '2021-01-01'), await issue('CV', '2021-01-01')]).toEqual(['01', '02']);
    const streams = await Promise.all(
      [registerStream(BEN_CAT, 2020, 'QD'), registerStream(BEN_CAT, 2020, 'common'), registerStream(BEN_CAT, 2021, 'common')].map(async (stream) => (await bed.eventsOf(stream)).length), // prettier-ignore
    );
    expect(streams).toEqual([2, 3, 3]);
  });
  it('asked for twice is recorded once', async () => {
    await set(2020, decisions);
    await set(2020, decisions);
    expect(await bed.eventsOf(policyStream(BEN_CAT))).toHaveLength(1);
  });
  it('is refused with the name that is wrong', async () => {
    await expect(set(2020, decisions, { series: 'X', documentTypes: ['QĐ'] })).rejects.toMatchObject({ code: 'numbering.type-twice', details: { documentType: 'QĐ' } }); // prettier-ignore
    await expect(set(1800, decisions)).rejects.toMatchObject({ code: 'numbering.year-unusable', details: { year: 1800 } });
  });
});
