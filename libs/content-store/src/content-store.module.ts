import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { DestroyKeysHandler } from './destroy-keys/destroy-keys.handler';

/** The one command of this room; stores and keys come from the application by their tokens. */
@Module({ imports: [CqrsModule], providers: [DestroyKeysHandler] })
export class ContentStoreModule {}
