import { basename, resolve } from 'node:path';
import type { Command } from 'commander';
import { withClient, type Context, type DataOption } from '../context';
import { EXIT, tellFailure, write } from '../console';
import { asRefusal } from '../client/refusals';
import { readLetterFile } from '../client/letter-file';
import type { Client } from '../client/client';
import { doubtsInWords, placeInWords } from '../render/doubts';
import { dim, harmless, inSign, plain } from '../render/paint';
import { onBehalfOf } from './find';
import { asOption, dataOption, examples, jsonOption } from './options';

interface ImportOptions extends DataOption {
  readonly as?: string;
  readonly on?: string;
  readonly json?: boolean;
}
interface LetterTaken {
  readonly directiveId: string;
  readonly warnings: readonly string[];
  readonly unconfirmed: readonly string[];
}
/** The first letter of the file, and all of them. */
export interface TakenIn extends LetterTaken {
  readonly known: boolean;
  readonly letters: readonly LetterTaken[];
  readonly after: string;
}
const takeIn = async (client: Client, path: string, { on }: ImportOptions, body: string | undefined): Promise<TakenIn> => {
  const bytes = await readLetterFile(path);
  return client.request<TakenIn>('POST', '/api/letters', {
    body: bytes,
    query: { fileName: basename(path), occurredAt: on },
    onBehalfOf: body,
  });
};
export const importCommand = (program: Command, context: Context): void => {
  const command = program
    .command('import')
    .argument('<files...>', 'tệp văn bản · letters')
    .summary('tiếp nhận văn bản từ tệp · take letters in')
    .description(
      'Đọc từng tệp và đưa vào hệ thống; tệp đã có thì không đổi gì.\nReads each file and takes it in; a file that is there already changes nothing.',
    )
    .option('--on <time>', 'thời điểm tiếp nhận; mặc định: bây giờ · when it came in');
  asOption(jsonOption(dataOption(command)));
  examples(command, ['cascade import cong-van-278.txt', 'cascade import *.txt --as "UBND thị xã Bến Cát" --json']);
  command.action(async (files: string[], options: ImportOptions) =>
    withClient(context, options, async (client) => {
      const { console } = context;
      const body = await onBehalfOf(client, options.as);
      const results: object[] = [];
      for (const file of files) {
        try {
          const taken = await takeIn(client, resolve(context.cwd, file), options, body);
          results.push({ file, ...taken });
          if (!options.json) tell(context, file, taken);
        } catch (error) {
          // The other letters are not to blame: each is taken in or refused for itself.
          const refusal = asRefusal(error);
          results.push({ file, problem: (refusal as { problem?: object }).problem ?? String(error) });
          console.err(`${harmless(file)}:`);
          context.exit(tellFailure(console, refusal) || EXIT.refused);
        }
      }
      await client.settled();
      if (options.json) console.out(JSON.stringify(results, null, 2));
    }),
  );
};
const WORDS = {
  known: { vi: 'đã có từ trước', en: 'was there before' },
  doubtful: { vi: 'chỗ cần người xác nhận', en: 'places that a person must confirm' },
} as const;
const tell = ({ console }: Context, file: string, { known, letters }: TakenIn): void => {
  const { language } = console;
  for (const [at, { directiveId, unconfirmed, warnings }] of letters.entries()) {
    write(console, [
      inSign(known ? '= ' : '✓ ', { colour: known ? 'grey' : 'green' }),
      plain(letters.length > 1 ? `${file} (${at + 1}/${letters.length})` : file),
      dim(`  ${directiveId}${known ? `  ${WORDS.known[language]}` : ''}`),
    ]);
    if (unconfirmed.length)
      write(console, [
        inSign(
          `  ? ${unconfirmed.length} ${WORDS.doubtful[language]}: ${unconfirmed.map((pointer) => placeInWords(pointer, language)).join(', ')}`,
          {
            colour: 'violet',
          },
        ),
      ]);
    for (const line of doubtsInWords(warnings, language)) write(console, [inSign(`  ! ${line}`, { colour: 'amber' })]);
  }
};
