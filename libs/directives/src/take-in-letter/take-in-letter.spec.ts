import { authorityStream, ghostAuthorityId } from '@cascade/authorities';
import { KEY_STORE } from '@cascade/content-store';
import {
  directiveStream,
  observedNumber,
  referenceFacts,
  referenceIdOf,
  referenceStream,
  refusalStream,
  registerStream,
  symbolKey,
  type LetterTakenIn,
  type ReadingAccepted,
} from '../domain';
import { metaOfReaction } from '@cascade/event-store';
import type { RecordedEvent } from '@cascade/event-store/domain';
import { ReferenceStreams, RegisterStreams } from '../streams';
import { aMeta, BEN_CAT, BINH_DUONG, openTestBed, type TestBed } from '../test-bed';
import { TakeInLetter, type LetterAnswer } from './take-in-letter.command';

let bed: TestBed;
beforeEach(async () => void (bed = await openTestBed()));
afterEach(() => bed.close());

const HEAD = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n';
const letter = ({
  issuer = 'ỦY BAN NHÂN DÂN\nTHỊ XÃ BẾN CÁT',
  place = 'Bến Cát',
  number = '278',
  mark = '',
  cites = 'Chỉ thị số 12/CT-UBND ngày 17 tháng 8 năm 2020 của Chủ tịch UBND tỉnh Bình Dương',
  item = 'Yêu cầu ông Nguyễn Văn A báo cáo trước ngày 20/8/2020.',
} = {}): string => `${issuer}

${HEAD}${mark}
Số: ${number}/UBND-VX

${place}, ngày 18 tháng 8 năm 2020

V/v triển khai cài đặt ứng dụng Bluezone

Kính gửi: UBND các xã, phường.

Thực hiện ${cites} về việc đẩy mạnh triển khai cài đặt ứng dụng Bluezone; Ủy ban nhân dân thị xã yêu cầu:

1. UBND các xã, phường: ${item}

Nơi nhận:
- Như trên;
- Lưu: VT.

CHỦ TỊCH

Lê Thị B
`;
const takeIn = (text: string, meta = aMeta(), fileName = 'letter.txt') =>
  bed.execute<LetterAnswer>(new TakeInLetter(meta, { bytes: new TextEncoder().encode(text), fileName }));
const eventsOf = async (directiveId: string) =>
  (await bed.eventsOf(directiveStream(directiveId))) as [RecordedEvent<LetterTakenIn>, RecordedEvent<ReadingAccepted>];

/** What a process does with each letter; here by hand. */
const tell = async (accepted: RecordedEvent<ReadingAccepted>): Promise<void> => {
  const references = bed.app.get(ReferenceStreams, { strict: false });
  for (const { stream, command } of referenceFacts(accepted)) await references.handle(stream, command, metaOfReaction(accepted, stream));
  const observed = observedNumber(accepted);
  if (observed) await bed.app.get(RegisterStreams, { strict: false }).handle(observed.stream, observed.command, metaOfReaction(accepted));
};

describe('taking a letter in', () => {
  it('records its bytes and what they say in one append', async () => {
    const answer = await takeIn(letter());
    const [takenIn, accepted] = await eventsOf(answer.directiveId);
    expect([takenIn.type, accepted.type]).toEqual(['LetterTakenIn', 'ReadingAccepted']);
    expect(answer).toMatchObject({ known: false, unconfirmed: [], revision: 1n, position: accepted.position });
    expect(accepted.data).toMatchObject({
      symbol: { number: '278', notation: 'UBND-VX' },
      issuedOn: '2020-08-18',
      content: { issuerId: BEN_CAT },
    });
  });
  it('holds in the world from the date it bears', async () => {
    const { directiveId } = await takeIn(letter(), aMeta({ occurredAt: '2020-08-21T08:00:00+07:00' }));
    const [takenIn, accepted] = await eventsOf(directiveId);
    expect(accepted.metadata.occurredAt).toBe('2020-08-18');
    expect(takenIn.metadata.occurredAt).toBe('2020-08-21T08:00:00+07:00');
  });
  it('keeps bytes and text under the key of the letter', async () => {
    const text = letter();
    const { directiveId } = await takeIn(text);
    const { contentHash, textHash, key, bytes, mediaType } = (await eventsOf(directiveId))[0].data.letter;
    expect([key, mediaType, bytes]).toEqual([directiveId, 'text/plain', Buffer.byteLength(text)]);
    for (const hash of [contentHash, textHash]) expect(Buffer.from((await bed.contents.get(hash, key)) ?? []).toString()).toBe(text);
    bed.app.get<TestBed['keys']>(KEY_STORE, { strict: false }).destroy(key);
    expect(await bed.contents.get(contentHash, key)).toBeNull();
  });
  it('leaves nothing in the log that names a person or says what the letter says', async () => {
    const { directiveId } = await takeIn(letter(), aMeta(), 'thu-ve-ong-nguyen-van-a.txt');
    const stored = (await eventsOf(directiveId)).map(({ text }) => text.data).join();
    for (const plain of ['Nguyễn Văn A', 'Bluezone', 'Thực hiện Chỉ thị', 'nguyen-van-a']) expect(stored).not.toContain(plain);
    const { content } = (await eventsOf(directiveId))[1].data;
    expect(bed.opened(content.subject)).toContain('Bluezone');
    expect(bed.opened(content.items[0]?.text)).toContain('Nguyễn Văn A');
  });
  it('knows the bodies of the letter on its day', async () => {
    const { directiveId } = await takeIn(letter());
    const { content } = (await eventsOf(directiveId))[1].data;
    expect(content.citations).toMatchObject([
      {
        relation: 'implements',
        issuerId: BINH_DUONG,
        referenceId: referenceIdOf(BINH_DUONG, 2020, symbolKey('12/CT-UBND') ?? ('' as never)),
      },
    ]);
    expect(content.addressees[0]).toMatchObject({ target: { kind: 'lowerCommittees', underId: BEN_CAT, level: 'commune' } });
  });
});

describe('the body a letter is taken in for', () => {
  const bodyActedFor = async (onBehalfOf?: string) => {
    const command = new TakeInLetter(aMeta({ onBehalfOf: BEN_CAT }), {
      bytes: new TextEncoder().encode(letter()),
      fileName: 'letter.txt',
      onBehalfOf,
    });
    const { directiveId } = await bed.execute<LetterAnswer>(command);
    return (await eventsOf(directiveId))[0].metadata.onBehalfOf;
  };
  it('is the one the command acts for', async () => expect(await bodyActedFor()).toBe(BEN_CAT));
  it('is another one where that is said', async () => expect(await bodyActedFor(BINH_DUONG)).toBe(BINH_DUONG));
});

describe('the same file again', () => {
  it('changes nothing, whoever brings it and however it is called', async () => {
    const first = await takeIn(letter());
    const again = await takeIn(letter(), aMeta({ actor: 'account-2' }), 'scan.md');
    expect(again).toEqual({ ...first, known: true });
    expect(await eventsOf(first.directiveId)).toHaveLength(2);
  });
  it('is answered with the first result where it is the same command', async () => {
    const meta = aMeta();
    expect(await takeIn(letter(), meta)).toEqual(await takeIn(letter(), meta));
  });
  it('is one directive, though it comes twice at once', async () => {
    const answers = await Promise.all([takeIn(letter()), takeIn(letter()), takeIn(letter())]);
    expect(new Set(answers.map(({ directiveId }) => directiveId)).size).toBe(1);
    expect(answers.filter(({ known }) => !known)).toHaveLength(1);
    const [first, second] = await eventsOf(answers[0]?.directiveId ?? '');
    expect(await bed.contents.get(first.data.letter.contentHash, first.data.letter.key)).not.toBeNull();
    expect(bed.opened(second.data.content.subject)).toContain('Bluezone');
  });
});

describe('several letters in one file', () => {
  const both = `${letter()}\n\n${letter({ number: '279', item: 'Báo cáo trước ngày 25/8/2020.' })}`;
  it('are a directive each, with the text of each under its own key and the file kept once', async () => {
    const { letters, directiveId, known } = await takeIn(both);
    expect([letters.length, letters[0]?.directiveId, known]).toEqual([2, directiveId, false]);
    const [first, second] = await Promise.all(letters.map((each) => eventsOf(each.directiveId)));
    expect([first![1].data.symbol?.number, second![1].data.symbol?.number]).toEqual(['278', '279']);
    const { part, letter: kept } = second![0].data;
    expect(part).toMatchObject({ index: 2, of: 2 });
    expect(part).toMatchObject({ fileId: first![0].data.part?.fileId, file: first![0].data.part?.file });
    const textOf = async (hash: string, key: string) => Buffer.from((await bed.contents.get(hash, key)) ?? []).toString();
    expect(await textOf(kept.textHash, kept.key)).toBe(both.slice(part!.start, part!.end));
    expect(await textOf(part!.file.contentHash, part!.file.key)).toBe(both);
    bed.app.get<TestBed['keys']>(KEY_STORE, { strict: false }).destroy(first![0].data.letter.key);
    expect(await textOf(kept.textHash, kept.key)).toContain('279');
  });
  it('change nothing when the file comes again', async () => {
    const first = await takeIn(both);
    const again = await takeIn(both, aMeta({ actor: 'account-2' }));
    expect(again).toEqual({ ...first, known: true });
    for (const { directiveId } of first.letters) expect(await eventsOf(directiveId)).toHaveLength(2);
  });
  it('are completed where a crash had left one out', async () => {
    const other = await openTestBed();
    try {
      const command = (meta = aMeta()) => new TakeInLetter(meta, { bytes: new TextEncoder().encode(both), fileName: 'a.txt' });
      const append = jest.spyOn(other.store, 'append');
      const real = other.store.append.bind(other.store);
      let letters = 0;
      append.mockImplementation((stream, ...rest) => {
        if (stream.startsWith('directive-') && (letters += 1) === 2) return Promise.reject(new Error('the power went'));
        return real(stream, ...rest);
      });
      await expect(other.execute(command())).rejects.toThrow('the power went');
      append.mockRestore();
      const { letters: taken, known } = await other.execute<LetterAnswer>(command());
      expect([taken.length, known]).toEqual([2, false]);
      for (const { directiveId } of taken) expect(await other.eventsOf(directiveStream(directiveId))).toHaveLength(2);
    } finally {
      await other.close();
    }
  });
  it('are all refused where one of them is secret', async () => {
    await expect(takeIn(`${letter()}\n\n${letter({ number: '279', mark: 'MẬT\n' })}`)).rejects.toMatchObject({ code: 'letter.secret' });
    expect((await Array.fromAsync(bed.store.readAll())).some(({ stream }) => stream.startsWith('directive-'))).toBe(false);
    expect(await Array.fromAsync(bed.contents.hashes())).toEqual([]);
  });
  it('are all refused where one says more than can be kept', async () => {
    const long = letter({ number: '280', item: 'Báo cáo kết quả hằng tuần. '.repeat(40_000) });
    await expect(takeIn(`${letter()}\n\n${long}`)).rejects.toMatchObject({ code: 'letter.says-too-much' });
    expect((await Array.fromAsync(bed.store.readAll())).some(({ stream }) => stream.startsWith('directive-'))).toBe(false);
  });
});

describe('a letter that is not taken in', () => {
  it.each(['MẬT', 'TỐI MẬT', 'TUYỆT MẬT'])('bears the mark %s: that it came is on record, what it says is not', async (mark) => {
    const text = letter({ mark: `${mark}\n` });
    await expect(takeIn(text, aMeta(), 'bi-mat.txt')).rejects.toMatchObject({
      code: 'letter.secret',
      details: { mark: mark.toLowerCase() },
    });
    await expect(takeIn(text)).rejects.toMatchObject({ code: 'letter.secret' });
    const all = await Array.fromAsync(bed.store.readAll());
    const refusals = all.filter(({ type }) => type === 'LetterRefused');
    expect(refusals).toHaveLength(1);
    const fingerprint = (refusals[0]?.data as { fingerprint: string }).fingerprint;
    expect(refusals[0]).toMatchObject({ stream: refusalStream(fingerprint), data: { fingerprint, mark: mark.toLowerCase() } });
    expect(Object.keys(refusals[0]?.data ?? {}).sort()).toEqual(['fingerprint', 'mark']);
    expect(await Array.fromAsync(bed.contents.hashes())).toEqual([]);
    expect(all.some(({ stream }) => stream.startsWith('directive-'))).toBe(false);
  });
  it.each([
    ['empty', '', 'letter.empty'],
    ['of blanks', ' \n\t\n', 'letter.empty'],
    ['binary', '\u0000\u0001\u0002\u0003'.repeat(100), 'letter.binary'],
  ])('is %s, and nothing is half done', async (_, text, code) => {
    await expect(takeIn(text)).rejects.toMatchObject({ code });
    expect((await Array.fromAsync(bed.store.readAll())).every(({ type }) => type === 'AuthorityEstablished')).toBe(true);
    expect(await Array.fromAsync(bed.contents.hashes())).toEqual([]);
  });
});

describe('what is only warned of', () => {
  it('is an issuer nobody knows: a ghost that can be seen and resolved', async () => {
    const { directiveId, warnings, unconfirmed } = await takeIn(letter({ issuer: 'CÔNG TY CỔ PHẦN\nMÂY TRẮNG', place: 'Nơi Nào' }));
    expect(warnings).toContain('/issuerId issuer-unknown');
    expect(unconfirmed).toContain('/issuerId');
    const { content } = (await eventsOf(directiveId))[1].data;
    const [established] = await bed.eventsOf(authorityStream(content.issuerId));
    expect(established).toMatchObject({
      type: 'AuthorityEstablished',
      data: { kind: 'ghost', parentId: null },
      metadata: { occurredAt: '2019-01-01' },
    });
    expect(content.issuerId).toBe(ghostAuthorityId((established?.data as { name: string }).name, null));
  });
  it('is a second letter of that ghost, however it spells the name', async () => {
    const ghost = { issuer: 'CÔNG TY CỔ PHẦN\nMÂY TRẮNG', place: 'Nơi Nào' };
    const first = await takeIn(letter(ghost));
    const second = await takeIn(letter({ ...ghost, issuer: 'CONG TY CO PHAN\nMAY TRANG', number: '279' }));
    const issuers = await Promise.all(
      [first, second].map(async ({ directiveId }) => (await eventsOf(directiveId))[1].data.content.issuerId),
    );
    expect(new Set(issuers).size).toBe(1);
    expect(await bed.eventsOf(authorityStream(issuers[0] ?? ''))).toHaveLength(1);
  });
  it('is a blank number', async () => expect((await takeIn(letter({ number: '' }))).warnings).toContain('/symbol/number blank'));
  it('is a number that another letter bears', async () => {
    const first = await takeIn(letter());
    await tell((await eventsOf(first.directiveId))[1]);
    expect((await takeIn(letter({ item: 'Báo cáo lại.' }))).warnings).toContain('/symbol double');
    expect((await takeIn(letter({ number: '279' }))).warnings).not.toContain('/symbol double');
  });
  it('is a letter older than what it cites', async () => {
    const cites = 'Chỉ thị số 12/CT-UBND ngày 19 tháng 8 năm 2020 của Chủ tịch UBND tỉnh Bình Dương';
    expect((await takeIn(letter({ cites }))).warnings).toContain('/citations/0 dated-before-cited');
  });
});

describe('what follows from a letter', () => {
  it('are a ghost of what it cites, itself as a reference, and its number in its body’s register: once, however often it is told', async () => {
    const { directiveId } = await takeIn(letter());
    const [, accepted] = await eventsOf(directiveId);
    await tell(accepted);
    await tell(accepted);
    const cited = referenceStream(accepted.data.content.citations[0]?.referenceId ?? '');
    const own = referenceStream(referenceIdOf(BEN_CAT, 2020, symbolKey('278/UBND-VX') ?? ('' as never)));
    expect(await bed.eventsOf(cited)).toMatchObject([
      { type: 'ReferenceCited', data: { byDirectiveId: directiveId }, metadata: { causationId: accepted.id, actor: 'system' } },
    ]);
    expect(await bed.eventsOf(own)).toMatchObject([{ type: 'ReferenceIdentified', data: { directiveId, method: 'key' } }]);
    expect(await bed.eventsOf(registerStream(BEN_CAT, 2020, 'common'))).toMatchObject([
      { type: 'NumberObserved', data: { number: '278', directiveId, notation: 'UBND-VX', double: null } },
    ]);
  });
});
