import { eventStoreContract } from '../contract/event-store.contract';
import { openMemoryEventStore } from './memory-event-store';

eventStoreContract('memory', openMemoryEventStore);
