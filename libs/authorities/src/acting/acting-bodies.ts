import { Inject, Injectable, Optional } from '@nestjs/common';
import { firstInstantOf } from '@cascade/calendar/domain';
import { EVENT_STORE, READ_MODELS, type EventStore, type ReadModels } from '@cascade/event-store';
import type { CommandMeta } from '@cascade/event-store/domain';
import type { ActingFor } from '../domain';
import type { Delegation } from '../projections/delegations.projection';
import { placedUnder } from './placed-under';

/** A deeper chain of offices in offices would be a circle. */
const MOST = 8;

/** In whose name a command is given: read from the bodies' own streams; who stands in for whom from the read models, where there are any. */
@Injectable()
export class ActingBodies {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Optional() @Inject(READ_MODELS) private readonly readModels: Pick<ReadModels, 'ask'> | null,
  ) {}
  /** The named body, the body it is an office or holder of, and those that are away on the day of the command and left it in charge. */
  async of({ onBehalfOf, occurredAt }: Pick<CommandMeta, 'onBehalfOf' | 'occurredAt'>): Promise<ActingFor> {
    if (onBehalfOf === null) return null;
    const absent = await this.leftInCharge(onBehalfOf, occurredAt);
    const bodies = new Set<string>();
    for (const id of [onBehalfOf, ...absent]) for (const body of await this.chain(id)) bodies.add(body);
    return [...bodies];
  }
  private async leftInCharge(standInId: string, occurredAt: string | null): Promise<string[]> {
    if (!this.readModels) return [];
    const at = occurredAt === null ? {} : { asOf: firstInstantOf(occurredAt, 'occurredAt') };
    const { result } = await this.readModels.ask<readonly Delegation[]>('delegations', { standInId }, at);
    return result.map(({ absentId }) => absentId);
  }
  /** From an office or holder up to the body it belongs to; a committee is answered for by itself alone. */
  private async chain(authorityId: string): Promise<string[]> {
    const bodies: string[] = [];
    for (let id: string | null = authorityId; id !== null && bodies.length < MOST && !bodies.includes(id);) {
      bodies.push(id);
      id = await this.bodyOfOffice(id);
    }
    return bodies;
  }
  private async bodyOfOffice(authorityId: string): Promise<string | null> {
    const { kind, parentId } = await placedUnder(this.store, authorityId);
    return kind === 'office' || kind === 'officeHolder' ? parentId : null;
  }
}
