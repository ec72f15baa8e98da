import { firstInstantOf } from '@cascade/calendar/domain';
import { committeeId, type AuthorityEvent } from '../domain';
import { establishing } from '../country/establish-country';
import { MemoryAuthorityDirectory } from '../directory/memory-authority-directory';

export const THAT_DAY = '2020-08-17';
/** Every event that loads the country as of that day. */
export const countryEvents = (asOf = THAT_DAY): AuthorityEvent[] =>
  [...establishing({ asOf })].flatMap((batch) => batch.flatMap(({ events }) => events));
/** The whole country on 17/8/2020, as the specs of this room ask for it. */
export const august2020 = (): MemoryAuthorityDirectory => new MemoryAuthorityDirectory(countryEvents(), firstInstantOf(THAT_DAY));

const province = (code: string): string => committeeId('2020', 'province', code);
const district = (code: string): string => committeeId('2020', 'district', code);
const commune = (code: string): string => committeeId('2020', 'commune', code);
/** Bodies of the five letters and some neighbours. */
export const BODIES = {
  binhDuong: province('74'),
  benCat: district('721'),
  anTay: commune('25843'),
  langSon: province('20'),
  binhGia: district('181'),
  hue: province('46'),
  quangDien: district('477'),
  quangNgan: commune('19873'),
  bacKan: province('06'),
  bacKanCity: district('058'),
  canTho: province('92'),
  vinhPhuc: province('26'),
} as const;
