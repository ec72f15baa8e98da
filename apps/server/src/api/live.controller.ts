import { Controller, Headers, Inject, Sse } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { READ_MODELS, type ReadModels } from '@cascade/event-store';
import type { Observable } from 'rxjs';
import { Produces } from './documented';
import { liveMessages, type LiveMessage } from './live';

@ApiTags('live')
@Controller('api')
export class LiveController {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}

  @Sse('live')
  @Produces('text/event-stream')
  @ApiHeader({
    name: 'last-event-id',
    required: false,
    description: 'The last event that was seen, as a browser sends it when it comes back',
  })
  @ApiOperation({
    summary: 'Server-sent events: `advance` {ordinal, streams} after each batch (streams null: anything may have changed), `heartbeat`',
  })
  live(@Headers('last-event-id') lastEventId?: string): Observable<LiveMessage> {
    return liveMessages(this.readModels, /^\d{1,15}$/.test(lastEventId ?? '') ? Number(lastEventId) : null);
  }
}
