import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { KeepFollowing, type FollowingKept, type ListedFollowing } from '@cascade/access';
import { READ_MODELS, type ReadModels } from '@cascade/event-store';
import type { ChangesSince } from '@cascade/lineage';
import type { FastifyRequest } from 'fastify';
import { DomainError, isDomainError } from '@cascade/event-store/domain';
import { callerOf } from '../http/caller';
import { ViewQuery } from '../http/view';
import { Occurring } from './directive-commands.dto';
import { missing } from '../http/request-errors';
import { CommandHeaders } from './documented';
import { KnownDocuments } from './known-documents';
import { FollowDto, SeenDto } from './notebook.dto';
import { ChangesSinceQuery, FollowingsQuery } from './notes.query-bus';
import { Questions, type Stated } from './questions';
import { CommandRoad } from './road';
import { watchedOf } from './watched-of';

export interface FollowedThing extends ListedFollowing {
  /** How much became known since it was last looked at; null where it can no longer be asked (its document is gone). */
  readonly news: { readonly documents: number; readonly tasks: number; readonly deliveries: number } | null;
}
export interface FollowedChanges extends Stated {
  readonly following: ListedFollowing;
  readonly changes: ChangesSince;
}
const SHOWN = 100;
const MOST_FILTERS = 20;
/** 'state=overdue&below=yes' -> {state: 'overdue', below: 'yes'} */
const filtersIn = (search: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...new URLSearchParams(search)].filter(([, value]) => value !== '').slice(0, MOST_FILTERS));

/** What the account that asks follows, and what is new of it. */
@ApiTags('following')
@Controller('api/following')
@CommandHeaders()
export class FollowingController {
  constructor(
    private readonly road: CommandRoad,
    private readonly questions: Questions,
    private readonly documents: KnownDocuments,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
  ) {}

  @Get()
  @ApiOperation({ summary: 'What one follows, with how much is new of each since it was last looked at' })
  async list(
    @Req() request: FastifyRequest,
    @Query() view: ViewQuery,
  ): Promise<{ readonly items: readonly FollowedThing[]; readonly news: number } & Stated> {
    const { result, stated } = await this.of(request, view);
    const items: FollowedThing[] = [];
    for (const following of result.items) items.push({ ...following, news: await this.newsOf(following, view) });
    return {
      items,
      news: items.filter(({ news }) => news !== null && news.documents + news.tasks + news.deliveries > 0).length,
      ...stated,
    };
  }
  @Get(':followId')
  @ApiOperation({ summary: 'What has changed of one thing that one follows: documents and tasks, each with what it was before' })
  async one(@Req() request: FastifyRequest, @Param('followId') followId: string, @Query() view: ViewQuery): Promise<FollowedChanges> {
    const following = await this.named(request, followId, view);
    const watched = watchedOf(following);
    if (watched === null) throw new DomainError('following.unknown', { followId });
    const { result, stated } = await this.questions.answer(
      view,
      (at) => new ChangesSinceQuery({ watched, since: following.seen, limit: SHOWN }, at),
    );
    return { following, changes: result, ...stated };
  }
  @Post()
  @ApiOperation({ summary: 'Follow a document with all below it, or a page with its filters under a name' })
  async follow(@Req() request: FastifyRequest, @Body() { occurredAt, directiveId, page, search = '', name }: FollowDto) {
    await this.documents.mustHold('directiveId', directiveId);
    if ((page === undefined || page === 'lineage') && directiveId === undefined) throw missing('directiveId');
    const what =
      page === undefined
        ? ({ kind: 'subtree', directiveId: directiveId! } as const)
        : ({ kind: 'view', page, directiveId: directiveId ?? null, search: filtersIn(search) } as const);
    const seen = this.readModels.state().ordinal;
    return this.road.run<FollowingKept>(
      request,
      occurredAt,
      (meta) => new KeepFollowing(meta, { type: 'Follow', what, name: name ?? null, seen }),
    );
  }
  @Post(':followId/seen')
  @HttpCode(200)
  @ApiOperation({ summary: 'Say up to which ordinal it was seen' })
  seen(@Req() request: FastifyRequest, @Param('followId') followId: string, @Body() { occurredAt, seen }: SeenDto) {
    const { ordinal } = this.readModels.state();
    if (seen > ordinal) throw new DomainError('following.seen-ahead', { field: 'seen', seen, ordinal });
    return this.road.run<FollowingKept>(request, occurredAt, (meta) => new KeepFollowing(meta, { type: 'MarkSeen', followId, seen }));
  }
  @Post(':followId/end')
  @HttpCode(200)
  @ApiOperation({ summary: 'Follow it no longer' })
  end(@Req() request: FastifyRequest, @Param('followId') followId: string, @Body() body: Occurring) {
    return this.road.run<FollowingKept>(request, body?.occurredAt, (meta) => new KeepFollowing(meta, { type: 'Unfollow', followId }));
  }
  /** One's own things stand as they do now, whatever instant the page shows. */
  private of(request: FastifyRequest, { after }: ViewQuery) {
    const { actor: accountId } = callerOf(request);
    return this.questions.answer({ after }, (at) => new FollowingsQuery({ accountId }, at));
  }
  private async named(request: FastifyRequest, followId: string, view: ViewQuery): Promise<ListedFollowing> {
    const { result } = await this.of(request, view);
    const found = result.items.find((each) => each.followId === followId);
    if (!found) throw new DomainError('following.unknown', { followId });
    return found;
  }
  private async newsOf(following: ListedFollowing, view: ViewQuery): Promise<FollowedThing['news']> {
    const watched = watchedOf(following);
    if (watched === null) return null;
    try {
      const params = { watched, since: following.seen, limit: 0 };
      const { documents, tasks, deliveries } = (await this.questions.answer(view, (at) => new ChangesSinceQuery(params, at))).result;
      return { documents: documents.total, tasks: tasks.total, deliveries };
    } catch (error) {
      // What it named is known no more: the others are told all the same.
      if (isDomainError(error) && error.code.endsWith('.unknown')) return null;
      throw error;
    }
  }
}
