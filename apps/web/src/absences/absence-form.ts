import type { PickedAuthority } from '../parts/authority-picker';

/** What is typed of an absence; days ISO or ''. */
export interface AbsenceForm {
  readonly absent: PickedAuthority | null;
  readonly standIn: PickedAuthority | null;
  readonly fromOn: string;
  readonly untilOn: string;
  readonly reason: string;
}
export type AbsenceFault = 'absent.missing' | 'standIn.missing' | 'standIn.same' | 'fromOn.missing' | 'untilOn.before' | 'reason.missing';
/** What is wrong with it, by field; empty where it can be sent. */
export const faultsOf = ({ absent, standIn, fromOn, untilOn, reason }: AbsenceForm): Partial<Record<keyof AbsenceForm, AbsenceFault>> => ({
  ...(absent === null && { absent: 'absent.missing' }),
  ...(standIn === null && { standIn: 'standIn.missing' }),
  ...(standIn !== null && standIn.authorityId === absent?.authorityId && { standIn: 'standIn.same' }),
  ...(fromOn === '' && { fromOn: 'fromOn.missing' }),
  ...(untilOn !== '' && untilOn < fromOn && { untilOn: 'untilOn.before' }),
  ...(reason.trim() === '' && { reason: 'reason.missing' }),
});
/** As the API takes it; null where something is wrong with it. */
export const absenceOf = (form: AbsenceForm) => {
  const { absent, standIn, fromOn, untilOn, reason } = form;
  if (absent === null || standIn === null || Object.keys(faultsOf(form)).length > 0) return null;
  return {
    absentId: absent.authorityId,
    standInId: standIn.authorityId,
    fromOn,
    ...(untilOn && { untilOn }),
    reason: reason.trim(),
  };
};
/** What is wrong with the end of an absence that began on `fromOn`, by field. */
export const endFaultsOf = (lastOn: string, reason: string, fromOn: string) => ({
  ...(lastOn === '' && { lastOn: 'lastOn.missing' as const }),
  ...(lastOn !== '' && lastOn < fromOn && { lastOn: 'untilOn.before' as const }),
  ...(reason.trim() === '' && { reason: 'reason.missing' as const }),
});
