import type { Language } from './language';

type Words = Readonly<Record<Language, string>>;
/** What is on record of a task and of its letter, in words. */
const WORDS: Readonly<Record<string, Words>> = {
  TaskAssigned: { vi: 'được giao', en: 'given' },
  TaskReassigned: { vi: 'được giao lại', en: 'given again' },
  DeadlineSet: { vi: 'thời hạn', en: 'deadline' },
  TaskAccepted: { vi: 'nhận việc', en: 'accepted' },
  TaskRefused: { vi: 'từ chối', en: 'refused' },
  TaskProgressed: { vi: 'tiến độ', en: 'progress' },
  TaskReportedDone: { vi: 'báo cáo hoàn thành', en: 'reported done' },
  TaskConfirmed: { vi: 'xác nhận hoàn thành', en: 'confirmed' },
  TaskReturned: { vi: 'trả lại', en: 'returned' },
  TaskWithdrawn: { vi: 'thu hồi', en: 'withdrawn' },
  TaskFileAdded: { vi: 'thêm tệp', en: 'file added' },
  TaskExtensionAsked: { vi: 'đề nghị gia hạn', en: 'more time asked for' },
  TaskExtensionGranted: { vi: 'đồng ý gia hạn', en: 'more time granted' },
  TaskExtensionRefused: { vi: 'không đồng ý gia hạn', en: 'more time refused' },
  TaskHandedOver: { vi: 'chuyển giao', en: 'handed over' },
  TaskPartsAssigned: { vi: 'phân công', en: 'assigned inside' },
  TaskPartReported: { vi: 'báo cáo phần việc', en: 'report on a part' },
  TaskReviewed: { vi: 'rà soát sau thay đổi', en: 'decided after a change' },
  TaskReminded: { vi: 'đôn đốc', en: 'reminded' },
  AssignmentCorrected: { vi: 'đính chính việc giao', en: 'assignment put right' },
  ReportingDutySet: { vi: 'chế độ báo cáo', en: 'reporting duty' },
  FactCorrected: { vi: 'đính chính ghi nhận', en: 'record put right' },
  KeyDestroyed: { vi: 'hủy khóa', en: 'key destroyed' },
  DeliverySent: { vi: 'văn bản được gửi', en: 'order sent' },
  DeliveryArrived: { vi: 'văn bản đã đến', en: 'order arrived' },
  DeliveryReceived: { vi: 'tiếp nhận văn bản', en: 'order received' },
  DeliveryReminded: { vi: 'đôn đốc nơi nhận', en: 'recipient reminded' },
  DeliveryRefused: { vi: 'từ chối nhận văn bản', en: 'order sent back' },
  DeliveryAssigned: { vi: 'phân công xử lý văn bản', en: 'order assigned inside' },
  DeliveryProcessingBegun: { vi: 'bắt đầu xử lý văn bản', en: 'handling of the order begun' },
  DeliveryCompleted: { vi: 'xử lý xong văn bản', en: 'order handled' },
  DeliveryRecallAsked: { vi: 'yêu cầu thu hồi văn bản', en: 'order asked back' },
  DeliveryRecallGranted: { vi: 'đồng ý thu hồi văn bản', en: 'order given back' },
  DeliveryRecallRefused: { vi: 'từ chối thu hồi văn bản', en: 'recall of the order refused' },
};
/** An event in the reader's language; one that has no words yet bears its type. */
export const eventInWords = (type: string, language: Language): string => WORDS[type]?.[language] ?? type;

const RULES: Readonly<Record<string, Words>> = {
  fixed: { vi: 'ngày ấn định', en: 'a fixed day' },
  relative: { vi: 'số ngày tính từ một mốc', en: 'so many days from an event' },
  recurring: { vi: 'định kỳ', en: 'again and again' },
  byReference: { vi: 'theo quy định khác', en: 'by another rule' },
};
export const ruleInWords = (kind: string, language: Language): string => RULES[kind]?.[language] ?? kind;

/** Who acts without an account. */
const ACTORS: Readonly<Record<string, Words>> = {
  system: { vi: 'hệ thống', en: 'the system' },
  sample: { vi: 'dữ liệu mẫu', en: 'the sample data' },
  local: { vi: 'người giữ thư mục dữ liệu', en: 'who holds the data folder' },
};
/** A person by the name that `names` has, the engine by what it is; an id that nobody knows stays an id. */
export const actorInWords = (actor: string, language: Language, names: ReadonlyMap<string, string>): string =>
  names.get(actor) ?? ACTORS[actor]?.[language] ?? actor;
