import { Injectable } from '@nestjs/common';
import { yearOf, type WorldTime } from '@cascade/calendar/domain';
import { bearersOf, COMMON_SERIES, referenceIdFor, referenceStream, registerStream, sameSymbol, type WrittenSymbol } from '../domain';
import { ReferenceStreams, RegisterStreams } from '../streams';

/** What a letter is warned of whose number another one bears. */
export const DOUBLE_SYMBOL = '/symbol double';

/** A number that another letter of the same body and year bears: refused where we issue, only warned of in what comes from outside. */
@Injectable()
export class DoubleNumbers {
  constructor(
    private readonly references: ReferenceStreams,
    private readonly registers: RegisterStreams,
  ) {}
  async warnings(
    directiveId: string,
    issuerId: string,
    issuedOn: WorldTime | null,
    symbol: WrittenSymbol | null,
  ): Promise<readonly string[]> {
    const own = referenceIdFor(issuerId, issuedOn, symbol);
    if (own === null || issuedOn === null || !symbol?.number) return [];
    const known = (await this.references.load(referenceStream(own))).state.directiveId;
    const register = (await this.registers.load(registerStream(issuerId, yearOf(issuedOn), COMMON_SERIES))).state;
    const others = bearersOf(register, symbol.number).filter(({ notation }) => sameSymbol(notation, symbol.notation));
    const borne = [known, ...others.map((bearer) => bearer.directiveId)].some((other) => other !== null && other !== directiveId);
    return borne ? [DOUBLE_SYMBOL] : [];
  }
}
