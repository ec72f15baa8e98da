import { InvalidArgumentError, type Command } from 'commander';

export const dataOption = (command: Command): Command =>
  command.option('--data <folder>', 'thư mục dữ liệu; mặc định: DATA_DIR hoặc ./data · data folder');
export const jsonOption = (command: Command): Command => command.option('--json', 'trả lời bằng JSON · answer in JSON');
export const asOption = (command: Command): Command =>
  command.option('--as <body>', 'nhân danh cơ quan này (tên hoặc mã) · act for this body (name or id)');
export const findOptions = (command: Command): Command =>
  command
    .option('--province <name>', 'tỉnh, thành phố ban hành · the province it comes from')
    .option('--issuer <body>', 'cơ quan ban hành · who issued it')
    .option('--year <year>', 'năm ban hành · year of issue');
/** A day means its close: what stood at 24:00. */
export const viewOptions = (command: Command): Command =>
  command
    .option(
      '--as-of <time>',
      'tình trạng tại thời điểm này; một ngày nghĩa là cuối ngày đó · as it stood then; a day means its close (2020-08-19, 19/8/2020, "19/8/2020 14:00")',
    )
    .option(
      '--known-at <time>',
      'theo những gì đã được ghi nhận đến lúc đó (thời điểm hoặc số thứ tự sự kiện) · by what was known then (a time or an ordinal)',
    );
export const examples = (command: Command, lines: readonly string[]): Command =>
  command.addHelpText('after', `\nVí dụ · Examples:\n${lines.map((line) => `  ${line}`).join('\n')}`);
/** Takes one of these words. */
export const oneOf =
  (values: readonly string[]) =>
  (value: string): string => {
    if (!values.includes(value)) throw new InvalidArgumentError(`Chọn một trong · one of: ${values.join(', ')}`);
    return value;
  };
