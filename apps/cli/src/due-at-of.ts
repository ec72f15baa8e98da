import { dueAt, vietNamCalendar } from '@cascade/calendar/domain';
import type { DueAtOf } from '@cascade/documents';
import { DomainError } from '@cascade/event-store/domain';

const calendar = vietNamCalendar();

/** By the calendar of Viet Nam; null for a limit that waits for a receipt, or that no clock and no calendar has ('25 giờ', '10.001 ngày'). */
export const dueAtOf: DueAtOf = (deadline, signedOn) => {
  try {
    return dueAt(deadline, { signedOn, receivedOn: null }, calendar).dueAt;
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
};
