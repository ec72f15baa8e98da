import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ORDER, openTerminal, TOWN, type Terminal } from '../testing/terminal';

interface Task {
  readonly taskId: string;
  readonly state: string;
  readonly status: string;
  readonly assigneeName: string;
  readonly bodyName: string | null;
  readonly itemLabel: string;
}
const WARD = 'UBND phường Tân Định';
let terminal: Terminal;
beforeAll(async () => {
  terminal = await openTerminal();
  writeFileSync(join(terminal.folder, 'bao-cao.txt'), 'Đã vận động 4.200 người');
}, 120_000);
afterAll(() => terminal.close());
const tasksOf = async (end: string, view: readonly string[] = []): Promise<readonly Task[]> => {
  await terminal.engine.settled();
  const { items } = await terminal.json<{ items: readonly Task[] }>(['tasks', '--of', ...ORDER, '--limit', '500', ...view]);
  return items.filter(({ assigneeName }) => assigneeName.endsWith(end));
};
const stateOf = async (taskId: string): Promise<Record<string, unknown>> => {
  await terminal.engine.settled();
  return terminal.json(['task', taskId]);
};
const recorded = async (...words: readonly string[]): Promise<void> => expect(await terminal.told(words)).toMatch(/✓ |đã ghi/);
/** The refusal of a command that nothing came of. */
const refused = async (...words: readonly string[]): Promise<string> => {
  await terminal.engine.settled();
  const { ordinal } = terminal.engine.readModels.state();
  const { out, err, status } = await terminal.run(words);
  expect([out, status]).toEqual(['', 1]);
  expect(err).toMatch(/^✗ .+\n {2}→ .+\n {2}\S.*\n {2}→ .+/);
  expect(err).not.toMatch(/undefined|\{[a-z]+\}/i);
  await terminal.engine.settled();
  expect(terminal.engine.readModels.state().ordinal).toBe(ordinal);
  return err;
};

describe('a letter at its recipient', () => {
  const of = [...ORDER, '--at', 'UBND xã An Điền'];
  type Listed = {
    items: readonly {
      authorityName: string;
      state: string;
      acknowledged: string;
      arrivalNumber: string | null;
      recall: string;
      leadName: string | null;
      answerSymbol: string | null;
    }[];
  };
  const there = async () => {
    await terminal.engine.settled();
    const { items } = await terminal.json<Listed>(['deliveries', '--of', ...ORDER, '--limit', '100']);
    return items.find(({ authorityName }) => authorityName === 'UBND xã An Điền')!;
  };
  it('is registered with its number by whoever received it', async () => {
    await recorded('delivery', 'receive', ...of, '--number', '17', '--when', '18/8/2020 09:00');
    expect(await there()).toMatchObject({ state: 'received', arrivalNumber: '17', acknowledged: 'late' });
  });
  it('is not registered again under another number', async () => {
    expect(await refused('delivery', 'receive', ...of, '--number', '18', '--when', '18/8/2020 10:00')).toMatch(/✗ /);
    expect((await there()).arrivalNumber).toBe('17');
  });
  it('counts from one', async () =>
    expect(await refused('delivery', 'receive', ...ORDER, '--at', 'UBND xã An Tây', '--number', '0')).toContain('--number'));
  it('is assigned inside, handled and answered', async () => {
    await recorded(
      'delivery',
      'assign',
      ...of,
      '--lead',
      'UBND phường Tân Định, Bến Cát',
      '--limit-on',
      '25/8/2020',
      '--when',
      '18/8/2020 10:00',
    );
    await recorded('delivery', 'process', ...of, '--when', '19/8/2020');
    await recorded('delivery', 'complete', ...of, '--answer', '12/BC-UBND', '--when', '20/8/2020');
    expect(await there()).toMatchObject({ state: 'done', answerSymbol: '12/BC-UBND' });
  });
  it('was in another state the day before', async () => {
    const { items } = await terminal.json<Listed>(['deliveries', '--of', ...ORDER, '--limit', '100', '--as-of', '19/8/2020']);
    expect(items.find(({ authorityName }) => authorityName === 'UBND xã An Điền')!.state).toBe('processing');
  });
  it('is asked back by its sender alone', async () => {
    const other = [...ORDER, '--at', 'UBND xã An Tây'];
    await refused('delivery', 'recall', ...other, '--as', 'UBND xã An Tây', '--reason', 'x');
    await recorded('delivery', 'recall', ...other, '--as', TOWN, '--reason', 'gửi nhầm', '--when', '20/8/2020');
    await recorded('delivery', 'refuse-recall', ...other, '--reason', 'đã triển khai', '--when', '21/8/2020');
    await terminal.engine.settled();
    const { items } = await terminal.json<Listed>(['deliveries', '--of', ...ORDER, '--recall', 'refused', '--limit', '100']);
    expect(items.map(({ authorityName }) => authorityName)).toEqual(['UBND xã An Tây']);
  });
  it.each([
    ['a step that there is not', ['delivery', 'burn', ...ORDER, '--at', TOWN], /Không có bước "burn"/],
    ['no recipient', ['delivery', 'receive', ...ORDER], /Còn thiếu tùy chọn --at/],
  ])('wants no %s', async (_what, words, told) =>
    expect(await terminal.run(words)).toMatchObject({ status: 2, out: '', err: expect.stringMatching(told) as string }),
  );
  it('wants a reason where it is turned down', async () =>
    expect(await refused('delivery', 'refuse', ...ORDER, '--at', 'UBND phường Mỹ Phước')).toContain('--reason'));
  it('has no recipient whom it was never sent to', async () => {
    expect(await refused('delivery', 'receive', ...ORDER, '--at', 'UBND tỉnh Bình Dương')).toMatch(/✗ /);
  });
});

describe('a task', () => {
  let task: string;
  const as = ['--as', WARD] as const;
  beforeAll(async () => {
    task = (await tasksOf('phường Tân Định')).find(({ state }) => state === 'overdue')!.taskId;
  });
  it('is accepted, and moves on with notes and figures', async () => {
    await recorded('do', 'accept', task, ...as, '--when', '18/8/2020 10:00');
    await recorded(
      'do',
      'progress',
      task,
      ...as,
      '--note',
      'đã họp khu phố',
      '--amount',
      '42.5',
      '--unit',
      '%',
      '--base',
      'người dùng điện thoại thông minh',
      '--measured-on',
      '19/8/2020',
      '--when',
      '19/8/2020',
    );
    expect(await stateOf(task)).toMatchObject({ status: 'progressed' });
    const told = await terminal.told(['task', task]);
    expect(told).toMatch(/42,5|42\.5/);
    expect(told).toContain('đã họp khu phố');
  });
  it.each(['nhiều', '1.2.3', 'NaN'])('has no figure %j, and the option is named', async (amount) =>
    expect(await refused('do', 'progress', task, ...as, '--amount', amount, '--unit', '%', '--measured-on', '19/8/2020')).toContain(
      '--amount',
    ),
  );
  it('is given more time by who gave it, once that was asked for', async () => {
    await refused('do', 'grant-extension', task, '--as', TOWN);
    await recorded('do', 'extend', task, ...as, '--until', '24/8/2020', '--reason', 'mưa lũ', '--when', '19/8/2020');
    expect(await refused('do', 'grant-extension', task, ...as)).toMatch(/✗ /);
    await recorded('do', 'grant-extension', task, '--as', TOWN, '--when', '20/8/2020');
    expect(await stateOf(task)).toMatchObject({ state: 'openInTime' });
    expect(await terminal.told(['why', task, 'due'])).toContain('24/8/2020');
  });
  it('is reported done with its product and a file', async () => {
    await recorded(
      'do',
      'report',
      task,
      ...as,
      '--product-on',
      '20/8/2020',
      '--symbol',
      '15/BC-UBND',
      '--file',
      'bao-cao.txt',
      '--when',
      '20/8/2020 16:00',
    );
    expect(await stateOf(task)).toMatchObject({ status: 'reported' });
    expect(await terminal.told(['task', task])).toContain('bao-cao.txt');
  });
  it('has no file that is not there, and nothing of the report is kept', async () =>
    expect(await refused('do', 'report', task, ...as, '--product-on', '20/8/2020', '--file', 'khong-co.pdf')).toContain('khong-co.pdf'));
  it('is returned with a reason, reported anew and confirmed by who gave it alone', async () => {
    expect(await refused('do', 'return', task, '--as', TOWN)).toContain('--reason');
    await recorded('do', 'return', task, '--as', TOWN, '--reason', 'thiếu số liệu', '--when', '20/8/2020 17:00');
    expect(await stateOf(task)).toMatchObject({ state: 'returned' });
    await recorded('do', 'report', task, ...as, '--product-on', '21/8/2020', '--when', '21/8/2020 07:00');
    await refused('do', 'confirm', task, ...as);
    await recorded('do', 'confirm', task, '--as', TOWN);
    expect(await stateOf(task)).toMatchObject({ state: 'doneInTime', status: 'done' });
    expect(await refused('do', 'return', task, '--as', TOWN, '--reason', 'x')).toMatch(/✗ /);
  });
  it('stood otherwise on the days before, and is known otherwise before it was told', async () => {
    const on = async (...view: readonly string[]): Promise<unknown> => (await terminal.json<Task>(['task', task, ...view])).state;
    expect([await on('--as-of', '17/8/2020'), await on('--as-of', '19/8/2020'), await on('--as-of', '21/8/2020')]).toEqual([
      'notReceived',
      'openInTime',
      'doneInTime',
    ]);
    expect(await on('--known-at', '13800')).toBe('overdue');
  });
  it('tells a program what it told a person', async () => {
    const { state, assigneeName } = await terminal.json<Task>(['task', task]);
    expect(await terminal.told(['task', task])).toContain(`● hoàn thành đúng hạn  ${assigneeName}`);
    expect(state).toBe('doneInTime');
  });
  it('has no step that there is not, and none of another', async () => {
    expect(await terminal.run(['do', 'forget', task])).toMatchObject({
      status: 2,
      err: expect.stringContaining('Không có bước "forget"') as string,
    });
    expect(await refused('do', 'accept', 'khong-co')).toContain('khong-co');
  });
});

describe('an order that changes', () => {
  it('lets the orders below be looked at again until somebody decides', async () => {
    const reviewed = async (): Promise<boolean> => {
      await terminal.engine.settled();
      return /xem lại|rà soát/.test(await terminal.told(['trace', ...ORDER]));
    };
    await recorded(
      'change',
      'amend',
      '12/CT-UBND',
      '--province',
      'Bình Dương',
      '--item',
      '1',
      '--sentence',
      'Sửa mục 1: tối thiểu 70%',
      '--when',
      '20/8/2020',
      '--as',
      'UBND tỉnh Bình Dương',
    );
    expect(await reviewed()).toBe(true);
    await recorded('review', ...ORDER, '--decision', 'keep', '--reason', 'không ảnh hưởng', '--as', TOWN);
    const { roots } = await terminal.json<{ roots: readonly object[] }>(['trace', ...ORDER, '--down', '0', '--up', '0']);
    expect(JSON.stringify(roots)).toContain('"toBeReviewed":false');
  });
  it('has no item that it has not', async () => {
    expect(await refused('change', 'amend', ...ORDER, '--item', '99', '--sentence', 'x', '--as', TOWN)).toContain('1, 2, 3');
  });
  it.each([
    ['change', 'repeal', '--sentence', 'Bãi bỏ', '--when', '20/8/2020'],
    ['change', 'amend', '--item', '1', '--sentence', 'Sửa mục 1'],
    ['restrict', '--reason', 'nội bộ'],
  ])('is not for another body to touch: %s %s', async (...words) => {
    const [command = '', ...rest] = words;
    const [what, options] = command === 'change' ? [rest.slice(0, 1), rest.slice(1)] : [[], rest];
    expect(await refused(command, ...what, ...ORDER, ...options, '--as', `${WARD}, Bến Cát`)).toContain('Văn bản này do cơ quan khác');
  });
  it('is closed to all but those whom it names, and open again', async () => {
    await recorded('restrict', ...ORDER, '--reason', 'đang xử lý', '--basis', 'Lưu hành nội bộ', '--as', TOWN);
    await refused('restrict', ...ORDER, '--reason', 'x', '--as', WARD);
    await recorded('restrict', ...ORDER, '--lift', '--reason', 'đã công bố', '--as', TOWN);
  });
});

describe('the order that is owed', () => {
  it('is shown, issued once, and then there is none', async () => {
    expect(await terminal.told(['derive', ...ORDER, '--as', WARD], { language: 'en' })).toContain('Draft of UBND phường Tân Định');
    const issued = await terminal.json<{ symbol: string; directiveId: string }>([
      'derive',
      ...ORDER,
      '--as',
      WARD,
      '--issue',
      '--notation',
      'UBND',
      '--on',
      '21/8/2020',
    ]);
    expect(issued.symbol).toBe('01/UBND');
    expect(await terminal.told(['trace', issued.directiveId])).toContain('01/UBND  21/8/2020  UBND phường Tân Định');
    expect(await refused('derive', ...ORDER, '--as', WARD)).toContain('đã triển khai bằng 01/UBND');
    expect(await refused('issue', issued.directiveId, '--notation', 'UBND')).toContain('không còn là dự thảo');
    expect(await terminal.told(['register', 'outgoing', '--as', 'UBND phường Tân Định, Bến Cát', '--year', '2020'])).toContain('01/UBND');
  });
  it('bears a day that there is', async () => {
    expect(await refused('derive', ...ORDER, '--as', 'UBND xã An Điền', '--issue', '--notation', 'UBND', '--on', '31/9/2020')).toMatch(
      /--on/,
    );
  });
  it('is owed by no body that was not addressed', async () => {
    expect(await refused('derive', ...ORDER, '--as', 'UBND tỉnh Bình Dương')).toMatch(/Không có dự thảo nào chờ|Không có/);
  });
});

describe('a reminder by hand', () => {
  it('goes to each that is late, and says to how many', async () => {
    const told = await terminal.told(['remind', '--of', ...ORDER, '--words', 'Đề nghị khẩn trương', '--as', TOWN]);
    expect(told).toMatch(/✓ Chủ tịch UBND xã An Điền/);
    expect(told).toMatch(/(\d+)\/\1 đã đôn đốc/);
  });
  it('goes to one that is named', async () => {
    const { items } = await terminal.json<{ items: readonly { assigneeName: string }[] }>([
      'remind',
      '--of',
      ...ORDER,
      '--to',
      'UBND phường Mỹ Phước',
      '--state',
      'all',
      '--as',
      TOWN,
    ]);
    expect(items.length).toBeGreaterThan(0);
    expect(items.every(({ assigneeName }) => assigneeName.includes('Mỹ Phước'))).toBe(true);
  });
  it('is of a task or of an order, not of both and not of none', async () => {
    expect(await refused('remind')).toContain('--of');
    expect(await refused('remind', 'x', '--of', '278/UBND-VX')).toContain('--of');
  });
});

describe('who is away', () => {
  const people = ['--of', 'UBND phường Hòa Lợi, Bến Cát', '--stand-in', 'UBND xã Phú An, Bến Cát'];
  it('is on record from a day until another, and may end sooner', async () => {
    const { delegationId } = await terminal.json<{ delegationId: string }>([
      'absence',
      ...people,
      '--from',
      '20/8/2020',
      '--until',
      '30/8/2020',
      '--reason',
      'đi học',
    ]);
    await terminal.engine.settled();
    expect(await terminal.told(['absence', '--of', 'UBND phường Hòa Lợi, Bến Cát'])).toContain('20/8/2020 – 30/8/2020');
    await recorded('absence', '--end', delegationId, '--until', '21/8/2020', '--reason', 'về sớm');
    await terminal.engine.settled();
    expect(await terminal.told(['absence', '--of', 'UBND phường Hòa Lợi, Bến Cát', '--as-of', '25/8/2020'])).toContain('Không ai vắng mặt');
  });
  it('does not end before it begins, nor stand in for itself', async () => {
    expect(await refused('absence', ...people, '--from', '20/8/2020', '--until', '19/8/2020', '--reason', 'x')).toMatch(/✗ /);
    const self = ['--of', 'UBND phường Hòa Lợi, Bến Cát', '--stand-in', 'UBND phường Hòa Lợi, Bến Cát'];
    expect(await refused('absence', ...self, '--from', '20/8/2020', '--reason', 'x')).toMatch(/✗ /);
  });
});

describe('a warning', () => {
  it('is dismissed with a reason, shown with the dismissed ones, and raised again', async () => {
    type Page = { items: readonly { directiveId: string; kind: string; dismissed: string | null }[] };
    const [first] = (await terminal.json<Page>(['warnings', '--kind', 'blank'])).items;
    expect(await refused('warnings', '--dismiss', first!.directiveId)).toMatch(/--reason/);
    await recorded('warnings', '--dismiss', first!.directiveId, '--reason', 'số ghi bằng tay');
    const left = (await terminal.json<Page>(['warnings', '--kind', 'blank'])).items.map(({ directiveId }) => directiveId);
    expect(left).not.toContain(first!.directiveId);
    expect(await terminal.told(['warnings', '--all'])).toContain('số ghi bằng tay');
    await recorded('warnings', '--raise', first!.directiveId, '--reason', 'xem lại');
    expect((await terminal.json<Page>(['warnings', '--kind', 'blank'])).items.map(({ directiveId }) => directiveId)).toContain(
      first!.directiveId,
    );
  });
  it('is not dismissed where there is none', async () =>
    expect(await refused('warnings', '--dismiss', '12/CT-UBND', '--reason', 'x')).toContain('12/CT-UBND'));
});

describe('the calendar', () => {
  it('takes days off with the act that says so, and moves what is due', async () => {
    const words = ['calendar', '--off', '24/8/2020..25/8/2020', '--name', 'Nghỉ bão', '--source', 'Công điện 10/CĐ-UBND'];
    expect(await terminal.told([...words, '--year', '2020'])).toMatch(/nghỉ +25\/8\/2020 {2}Nghỉ bão {2}Công điện 10/);
    expect(await terminal.told(['calendar', '--year', '2020'], { language: 'en' })).toMatch(/off +24\/8\/2020/);
  });
  it.each([
    [['--off', '31/9/2020', '--name', 'x', '--source', 'x']],
    [['--off', '25/8/2020..24/8/2020', '--name', 'x', '--source', 'x']],
    [['--off', '2/9/2020', '--name', 'x']],
    [['--id', 'khong-co']],
  ])('refuses %j', async (words) => expect(await refused('calendar', ...words)).toMatch(/✗ /));
});

describe('accounts', () => {
  it('are opened with a role at a body, found, given and taken roles, reset, and left', async () => {
    const added = await terminal.told(['account', 'add', 'an.nguyen', '--name', 'Nguyễn Văn An', '--role', 'administrator', '--at', TOWN]);
    expect(added).toMatch(/✓ an\.nguyen[^]*change-password#\S{20}/);
    await terminal.engine.settled();
    expect(await terminal.told(['account', 'list', 'an', '--at', TOWN])).toMatch(
      /● an\.nguyen {2}Nguyễn Văn An {2}administrator · UBND thị xã Bến Cát/,
    );
    await recorded('account', 'role', 'an.nguyen', 'analyst');
    await recorded('account', 'role', 'an.nguyen', 'analyst', '--end', '--reason', 'hết nhiệm kỳ');
    await terminal.engine.settled();
    const { items } = await terminal.json<{ items: readonly { roles: readonly { role: string }[] }[] }>(['account', 'list', 'an.nguyen']);
    expect(items.map(({ roles }) => roles.map(({ role }) => role))).toEqual([['administrator']]);
    expect(await terminal.told(['account', 'reset', 'an.nguyen'])).toMatch(/change-password#/);
    await recorded('account', 'deactivate', 'an.nguyen', '--reason', 'chuyển công tác');
    await terminal.engine.settled();
    expect(await terminal.told(['account', 'list', '--status', 'left'])).toContain('× an.nguyen');
  });
  it('are not opened twice by one name', async () => {
    await terminal.told(['account', 'add', 'binh.le', '--name', 'Lê Bình']);
    await terminal.engine.settled();
    expect(await refused('account', 'add', 'binh.le', '--name', 'Lê Bình Khác')).toContain('binh.le');
  });
  it('that nobody has are told as such', async () => expect(await refused('account', 'reset', 'khong.co')).toContain('khong.co'));
});
