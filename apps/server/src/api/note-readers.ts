import { Injectable } from '@nestjs/common';
import { BodyChains, type NoteReader } from '@cascade/access';
import { bodiesOf, covers } from '@cascade/access/domain';
import type { FastifyRequest } from 'fastify';
import { identityOf } from '../access/identity';
import { callerOf } from '../http/caller';

/** Who looks at notes, and the bodies whose notes are open to them: those of their roles, and the one acted for as long as it lies in their scope. */
@Injectable()
export class NoteReaders {
  constructor(private readonly chains: BodyChains) {}

  async of(request: FastifyRequest): Promise<NoteReader> {
    const identity = identityOf(request);
    const { actor: accountId, onBehalfOf } = callerOf(request);
    if (identity?.rights.kind !== 'account') return { accountId, bodies: onBehalfOf === null ? [] : [onBehalfOf] };
    const { rights } = identity;
    const held = bodiesOf(rights, 'analyst', 'auditor', 'administrator');
    const isOpen = onBehalfOf !== null && covers(rights, await this.chains.of(onBehalfOf), 'administrator');
    return { accountId, bodies: isOpen ? [...held, onBehalfOf] : held };
  }
}
