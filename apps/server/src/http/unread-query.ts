import { Injectable, RequestMethod, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { METHOD_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum';
import { DomainError } from '@cascade/event-store/domain';
import type { FastifyRequest } from 'fastify';
import './request-errors';

/** What a route that reads no query string is asked with: an `asOf` that it drops would be answered with the present, as if it were that day. */
@Injectable()
export class UnreadQuery implements CanActivate {
  /** @throws DomainError `request.invalid` naming each parameter */
  canActivate(context: ExecutionContext): true {
    const handler = context.getHandler();
    const asked = Object.keys((context.switchToHttp().getRequest<FastifyRequest>().query ?? {}) as object);
    if (asked.length === 0 || Reflect.getMetadata(METHOD_METADATA, handler) !== RequestMethod.GET) return true;
    const taken = Object.keys((Reflect.getMetadata(ROUTE_ARGS_METADATA, context.getClass(), handler.name) ?? {}) as object);
    // A route that takes the request itself may read all of it.
    const reads = [RouteParamtypes.QUERY, RouteParamtypes.REQUEST].some((kind) => taken.some((key) => key.startsWith(`${kind}:`)));
    if (reads) return true;
    const errors = asked.map((field) => ({ field, vi: 'không có trường này', en: 'is no field of this request' }));
    throw new DomainError('request.invalid', { errors });
  }
}
