/** A process of its own: clients that keep their connection and send one command after another. Told by a message what to send; answers with how long it took. */
import { randomUUID } from 'node:crypto';
import { connect, type Socket } from 'node:net';

export interface ClientsJob {
  readonly port: number;
  readonly clients: number;
  readonly commands: number;
  readonly tasks: readonly string[];
  readonly issuerId: string;
  /** What shows that we may. */
  readonly authorization: string;
}
export interface ClientsDone {
  readonly commands: number;
  readonly ms: number;
  /** Answers that were not 2xx, by status. */
  readonly refused: Readonly<Record<string, number>>;
}
const NOTE = 'Đã triển khai đến 100% thôn, tổ dân phố; còn một số hộ đi làm ăn xa chưa tiếp cận được, sẽ bổ sung trong tuần sau.';
const draftOf = (issuerId: string): object => ({
  content: {
    documentType: 'CV',
    issuerId,
    place: 'Hà Nội',
    subject: 'triển khai các biện pháp cấp bách phòng, chống dịch bệnh',
    addressees: [{ text: 'Như trên', role: 'copy' }],
    citations: [],
    items: [
      {
        label: '1',
        text: NOTE,
        verb: 'Giao',
        deadline: { kind: 'fixed', text: 'trước ngày 25/8/2020', on: '2020-08-25', inclusive: false },
      },
      { label: '2', text: NOTE, verb: 'Yêu cầu' },
    ],
  },
  occurredAt: '2020-08-18T08:00:00+07:00',
});
/** In turn: a draft, then a task from its acceptance to its report. */
const commandsOf = (issuerId: string, task: string): readonly (readonly [path: string, body: object])[] => [
  ['/api/directives', draftOf(issuerId)],
  [`/api/tasks/${task}/accept`, { occurredAt: '2020-08-18T08:30:00+07:00' }],
  [
    `/api/tasks/${task}/progress`,
    { occurredAt: '2020-08-19T08:30:00+07:00', note: NOTE, value: { amount: 40, unit: '%', asOf: '2020-08-19' } },
  ],
  [
    `/api/tasks/${task}/report`,
    { occurredAt: '2020-08-20T08:30:00+07:00', productOn: '2020-08-20', productSymbol: '51/BC-UBND', note: NOTE },
  ],
];
const requestOf = (authorization: string, path: string, body: object): Buffer => {
  const text = JSON.stringify(body);
  return Buffer.from(
    `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAuthorization: ${authorization}\r\nIdempotency-Key: ${randomUUID()}\r\nContent-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`,
  );
};
/** Sends and waits for the whole answer. @returns the status */
const exchange = (socket: Socket, request: Buffer): Promise<string> =>
  new Promise((resolve, reject) => {
    let answer = '';
    const onData = (part: Buffer): void => {
      answer += part.toString('latin1');
      const end = answer.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/content-length: (\d+)/i.exec(answer)?.[1] ?? Number.NaN);
      if (Number.isNaN(length)) return finish(() => reject(new Error(`an answer without a length: ${answer.slice(0, 200)}`)));
      if (answer.length >= end + 4 + length) finish(() => resolve(answer.slice(9, 12)));
    };
    const onClose = (): void => finish(() => reject(new Error('the server closed the connection')));
    const finish = (settle: () => void): void => {
      socket.off('data', onData).off('close', onClose);
      settle();
    };
    socket.on('data', onData).on('close', onClose);
    socket.write(request);
  });

const run = async ({ port, clients, commands, tasks, issuerId, authorization }: ClientsJob): Promise<ClientsDone> => {
  const requests = Array.from({ length: Math.ceil(commands / 4) }, (_, place) =>
    commandsOf(issuerId, tasks[place % tasks.length]!).map((command) => requestOf(authorization, ...command)),
  );
  const sockets = await Promise.all(
    Array.from(
      { length: clients },
      () =>
        new Promise<Socket>((resolve) => {
          const socket = connect(port, '127.0.0.1', () => resolve(socket)).setNoDelay(true);
        }),
    ),
  );
  const refused: Record<string, number> = {};
  let next = 0;
  const start = performance.now();
  await Promise.all(
    sockets.map(async (socket) => {
      for (let own = requests[(next += 1) - 1]; own; own = requests[(next += 1) - 1])
        for (const request of own) {
          const status = await exchange(socket, request);
          if (!status.startsWith('2')) refused[status] = (refused[status] ?? 0) + 1;
        }
    }),
  );
  const ms = performance.now() - start;
  for (const socket of sockets) socket.destroy();
  return { commands: requests.length * 4, ms, refused };
};
if (process.send) process.on('message', (job: ClientsJob) => void run(job).then((done) => process.send!(done)));
