import type { Upcasters } from '@cascade/event-store/domain';
import type { DirectiveAmended, DirectiveCorrected, DirectiveReplaced, DirectiveRepealed } from './directive.events';

/** Version 1 had the sentence in plain words; what was written so stays readable so. Since version 2 it is sealed, for it may name people. */
type Plain<Data extends { sentence: unknown }> = Omit<Data, 'sentence'> & { readonly sentence: string };
const asWritten = <Data extends { sentence: unknown }>(data: Plain<Data>): Data => data as unknown as Data;

export const changeUpcasters = {
  'DirectiveAmended@1': asWritten<DirectiveAmended['data']>,
  'DirectiveReplaced@1': asWritten<DirectiveReplaced['data']>,
  'DirectiveCorrected@1': asWritten<DirectiveCorrected['data']>,
  'DirectiveRepealed@1': asWritten<DirectiveRepealed['data']>,
} satisfies Upcasters;
