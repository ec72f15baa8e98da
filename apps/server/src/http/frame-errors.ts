import type { Socket } from 'node:net';
import { STATUS_CODES } from 'node:http';
import { DomainError } from '@cascade/event-store/domain';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { problemOf } from './problem.filter';

/** What fails before there is a route, and so before any filter: an address that cannot be decoded or holds an id of endless length. */
export const addressRefused = (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
  const refusal = error.statusCode === 500 ? error : new DomainError('request.address-unreadable', { path: request.url.slice(0, 200) });
  const body = problemOf(refusal, request.headers);
  void reply.status(body.status).type('application/problem+json').send(JSON.stringify(body));
};
/** What fails before there is a request: the socket is all that can be answered to. */
export const connectionRefused = ({ code }: { code?: string }, socket: Socket): void => {
  if (code === 'ECONNRESET' || socket.destroyed || !socket.writable) return void socket.destroy();
  const refusal =
    code === 'HPE_HEADER_OVERFLOW'
      ? new DomainError('request.head-too-large', {})
      : new DomainError('request.malformed', { reason: code ?? 'HTTP' });
  const { status, ...rest } = problemOf(refusal);
  const body = JSON.stringify({ status, ...rest });
  const head = ['Content-Type: application/problem+json', `Content-Length: ${Buffer.byteLength(body)}`, 'Connection: close'];
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${head.join('\r\n')}\r\n\r\n${body}`);
};
