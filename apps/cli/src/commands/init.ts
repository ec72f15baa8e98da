import type { Command } from 'commander';
import { addressOf, dataDirOf, guarded, type Context, type DataOption } from '../context';
import { show, write } from '../console';
import { engineClient } from '../client/engine-client';
import { refuseFilled } from '../client/store-there';
import { inSign, plain } from '../render/paint';
import type { BodyPage } from './find';
import { dataOption, examples, jsonOption } from './options';

export const initCommand = (program: Command, context: Context): void => {
  const command = program
    .command('init')
    .summary('tạo kho dữ liệu của mình · begin a store of one’s own')
    .description(
      'Tạo kho dữ liệu trống với danh sách cơ quan cả nước từ 2019 đến nay và lịch làm việc; đồng hồ là giờ thật.\nBegins a store with every body of the country from 2019 to today and the calendar; its clock is the real one.',
    );
  jsonOption(dataOption(command));
  examples(command, ['cascade init --data ./kho-cua-toi', 'DATA_DIR=./kho-cua-toi cascade init']);
  command.action(async (options: DataOption & { json?: boolean }) =>
    guarded(context, async () => {
      const dataDir = dataDirOf(context, options);
      const address = addressOf(context, options);
      await refuseFilled(address);
      const client = await engineClient(dataDir, address, 'country');
      try {
        await client.settled();
        const provinces = await client.request<BodyPage & { ordinal: number }>('GET', '/api/authorities', {
          query: { level: 'province', limit: 500 },
        });
        const answer = { dataDir, events: provinces.ordinal, provinces: provinces.items.filter(({ dissolved }) => !dissolved).length };
        show(context.console, options.json, answer, () =>
          write(
            context.console,
            [inSign('✓ ', { colour: 'green' }), plain(`Đã tạo kho dữ liệu ${dataDir} (${answer.provinces} tỉnh, thành phố) · store begun`)],
            [plain('  cascade import FILE…  ·  DATA_DIR=… npm start')],
          ),
        );
      } finally {
        await client.close();
      }
    }),
  );
};
