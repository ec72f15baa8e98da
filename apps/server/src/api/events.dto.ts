import { Count, Id, OneOf, Text, When } from '../http/fields';
import { PageQuery } from '../http/view';

/** Which events of the log. */
export class EventsQuery extends PageQuery {
  @Text({ description: 'A whole stream', optional: true, max: 300, example: 'task-…' }) stream?: string;
  @Text({ description: 'Streams of this kind', optional: true, max: 60, example: 'task' }) category?: string;
  @Text({ description: 'Events of this type', optional: true, max: 100, example: 'TaskAssigned' }) type?: string;
  @Id({ description: 'Recorded by this account', optional: true }) actor?: string;
  @Id({ description: 'That came from this outermost command', optional: true }) correlationId?: string;
  @When({ description: 'Recorded on this day or later', optional: true }) from?: string;
  @When({ description: 'Recorded on this day or earlier', optional: true }) to?: string;
  @OneOf({ description: 'older: from the end of the log back (as it is, left out)', values: ['older', 'newer'], optional: true })
  order?: 'older' | 'newer';
  @Count({ description: 'Begins behind this ordinal, in its order', optional: true, min: 0, max: Number.MAX_SAFE_INTEGER }) behind?: number;
}
