import { actsOn, needsEvidence, rolesIn } from './task-acts';

const task = { assigneeId: 'chairman', bodyId: 'ward', leadId: 'office', issuerId: 'town' };
const standing = { status: 'open', recalled: false, extension: null } as const;
describe('who somebody is to a task', () => {
  it.each([
    ['the assignee', 'chairman', ['doer']],
    ['the body that answers for it', 'ward', ['doer']],
    ['who leads inside', 'office', ['doer']],
    ['who gave it', 'town', ['giver']],
    ['anybody else', 'province', []],
  ])('%s', (_, authorityId, roles) => expect(rolesIn(task, { authorityId })).toEqual(roles));
  it('is both where a body gives a task to itself', () =>
    expect(rolesIn({ ...task, issuerId: 'ward' }, { authorityId: 'ward' })).toEqual(['doer', 'giver']));
  it('is what the body is that an office belongs to', () =>
    expect(rolesIn(task, { authorityId: 'culture', parentId: 'town' })).toEqual(['giver']));
  it('is that of the one whom it stands in for', () =>
    expect(rolesIn({ ...task, assigneeId: 'away' }, { authorityId: 'deputy', standsFor: ['away'] })).toEqual(['doer']));
  it('is nobody before a body is chosen', () => expect(rolesIn(task, null)).toEqual([]));
  it('is not who leads where nobody leads', () =>
    expect(rolesIn({ ...task, leadId: null }, { authorityId: 'x', parentId: null })).toEqual([]));
  it('is who records for it above its body, and who may remind above its giver', () => {
    const above = { body: ['district', 'province'], giver: ['province'] };
    expect(rolesIn(task, { authorityId: 'district' }, above)).toEqual(['recorder']);
    expect(rolesIn(task, { authorityId: 'province' }, above)).toEqual(['recorder', 'overseer']);
    expect(rolesIn(task, { authorityId: 'sister' }, above)).toEqual([]);
    expect(rolesIn(task, { authorityId: 'town' }, { body: ['town'], giver: [] })).toEqual(['giver', 'recorder']);
  });
});
describe('what can be done with a task', () => {
  it('by its doer, step by step', () => {
    expect(actsOn(standing, ['doer'])).toEqual(['accept', 'report', 'progress', 'extend', 'refuse', 'parts', 'handOver']);
    expect(actsOn({ ...standing, status: 'accepted' }, ['doer'])).toEqual(['report', 'progress', 'extend', 'parts', 'handOver']);
    expect(actsOn({ ...standing, status: 'progressed' }, ['doer'])).not.toContain('accept');
    expect(actsOn({ ...standing, status: 'reported' }, ['doer'])).not.toContain('extend');
    expect(actsOn({ ...standing, status: 'refused' }, ['doer'])).not.toContain('accept');
    expect(actsOn({ ...standing, extension: 'asked' }, ['doer'])).not.toContain('extend');
    expect(actsOn({ ...standing, status: 'done' }, ['doer'])).toEqual([]);
  });
  it('by its giver', () => {
    expect(actsOn({ ...standing, status: 'reported' }, ['giver'])).toEqual([
      'confirm',
      'return',
      'report',
      'progress',
      'handOver',
      'duty',
      'withdraw',
    ]);
    expect(actsOn({ ...standing, extension: 'asked' }, ['giver'])).toEqual(expect.arrayContaining(['grant', 'refuseExtension']));
    expect(actsOn({ ...standing, status: 'done' }, ['giver'])).toEqual(['return']);
    expect(actsOn(standing, ['giver'])).not.toContain('confirm');
  });
  it('by a body above its doer only what it records for the doer', () =>
    expect(actsOn(standing, ['recorder'])).toEqual(['accept', 'report', 'progress', 'extend', 'refuse']));
  it('by a body above its giver a reminder', () => {
    expect(actsOn(standing, ['overseer'])).toEqual(['remind']);
    expect(actsOn(standing, ['recorder', 'overseer'])).toEqual(['accept', 'report', 'progress', 'extend', 'refuse', 'remind']);
    expect(actsOn(standing, ['doer', 'overseer'])).not.toContain('remind');
  });
  it('by a sister body nothing at all', () => expect(actsOn(standing, rolesIn(task, { authorityId: 'sister' }))).toEqual([]));
  it('is reminded of by its giver until it is reported, never by its doer', () => {
    expect(actsOn({ ...standing, status: 'progressed' }, ['giver'])).toContain('remind');
    for (const status of ['reported', 'done', 'withdrawn'] as const)
      expect(actsOn({ ...standing, status }, ['giver'])).not.toContain('remind');
    expect(actsOn(standing, ['doer'])).not.toContain('remind');
    expect(actsOn(standing, ['doer', 'giver'])).toContain('remind');
  });
  it('is nothing once it is withdrawn, its order recalled, or nobody acts', () => {
    expect(actsOn({ ...standing, status: 'withdrawn' }, ['doer', 'giver'])).toEqual([]);
    expect(actsOn({ ...standing, recalled: true }, ['doer', 'giver'])).toEqual([]);
    expect(actsOn(standing, [])).toEqual([]);
  });
  it('needs what shows it where it is recorded for another', () => {
    expect(needsEvidence('report', ['giver'])).toBe(true);
    expect(needsEvidence('report', ['doer', 'giver'])).toBe(false);
    expect(needsEvidence('confirm', ['giver'])).toBe(false);
  });
});
