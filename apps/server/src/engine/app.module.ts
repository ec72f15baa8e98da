import { Module, type DynamicModule } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { AccessModule } from '@cascade/access';
import { AuditModule } from '@cascade/audit';
import { AuthoritiesModule } from '@cascade/authorities';
import { CalendarModule } from '@cascade/calendar';
import { CascadeModule } from '@cascade/cascade';
import { ContentStoreModule } from '@cascade/content-store';
import { DirectivesModule } from '@cascade/directives';
import { LineageModule } from '@cascade/lineage';
import { TasksModule } from '@cascade/tasks';
import { AuthorityCommandsController } from '../api/authority-commands.controller';
import { AuthorityQueriesController } from '../api/authority-queries.controller';
import { CoverageController } from '../api/coverage.controller';
import { DeliveryCommandsController } from '../api/delivery-commands.controller';
import { DeskController } from '../api/desk.controller';
import { DirectiveCommandsController } from '../api/directive-commands.controller';
import { DirectiveQueriesController } from '../api/directive-queries.controller';
import { EventsController } from '../api/events.controller';
import { GraphController } from '../api/graph.controller';
import { DeliveriesController, ExchangeController } from '../api/exchange.controller';
import { FindAuthoritiesHandler } from '../api/find-authorities.query-bus';
import { GroundsController } from '../api/grounds.controller';
import { HealthController } from '../api/health.controller';
import { Incompleteness } from '../api/incompleteness';
import { ReminderHealth } from '../reminders/reminder-health';
import { KnownBodies } from '../api/known-bodies';
import { KnownDocuments } from '../api/known-documents';
import { KeysController } from '../api/keys.controller';
import { LetterCommandsController, LettersController } from '../api/letters.controller';
import { LetterPagesController } from '../api/letter-pages.controller';
import { FollowingController } from '../api/following.controller';
import { NoteReaders } from '../api/note-readers';
import { NotesController } from '../api/notes.controller';
import { ChangesSinceHandler, FollowingsHandler, NotesHandler } from '../api/notes.query-bus';
import { LiveController } from '../api/live.controller';
import { OtherQueriesController } from '../api/other-queries.controller';
import { Questions } from '../api/questions';
import { RegisterCommandsController } from '../api/register-commands.controller';
import { HandOversController } from '../api/hand-overs.controller';
import { TaskSheetsController } from '../api/task-sheets.controller';
import { RemindersController } from '../api/reminders.controller';
import { ReminderClock } from '../reminders/reminder-clock';
import { ExportsController } from '../api/exports.controller';
import { TablesController } from '../api/tables.controller';
import { TargetsController } from '../api/targets.controller';
import { PoliciesController } from '../api/policies.controller';
import { RegistersController } from '../api/registers.controller';
import { ReadingsController } from '../api/readings.controller';
import { Rebuilding } from '../api/rebuilding';
import { CommandRoad } from '../api/road';
import { WrittenDocumentsController } from '../api/written-documents.controller';
import { StatisticsController } from '../api/statistics.controller';
import { SearchController } from '../api/search.controller';
import { ReportingController } from '../api/reporting.controller';
import { OfficialController } from '../api/official.controller';
import { CalendarsController } from '../api/calendars.controller';
import { DelegationsController } from '../api/delegations.controller';
import { TaskLifeController } from '../api/task-life.controller';
import { TaskCommandsController } from '../api/task-commands.controller';
import { AccountNamesController } from '../access/account-names.controller';
import { AccountsController } from '../access/accounts.controller';
import { CalendarAddressController } from '../access/calendar-address.controller';
import { Confidential } from '../access/confidential';
import { FirstSetup } from '../access/first-setup';
import { Oidc } from '../access/oidc';
import { OidcController } from '../access/oidc.controller';
import { SessionController } from '../access/session.controller';
import { SessionCookies } from '../access/session-cookies';
import { SessionViews } from '../access/session-views';
import { SetupController } from '../access/setup.controller';
import { ACCESS_SETTINGS, type AccessSettings } from '../access/access-settings';
import { MetricsController } from '../observing/metrics.controller';
import { ResourcesModule, type Resources } from './resources';

/** The application over what it stands on: rooms, and the doors to them over HTTP. */
@Module({})
export class AppModule {
  static over(resources: Resources): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ResourcesModule.with(resources),
        CqrsModule.forRoot(),
        AccessModule,
        AuditModule,
        AuthoritiesModule,
        DirectivesModule,
        TasksModule,
        LineageModule,
        CalendarModule,
        CascadeModule,
        ContentStoreModule,
      ],
      controllers: [
        AuthorityCommandsController,
        AuthorityQueriesController,
        DeskController,
        DirectiveCommandsController,
        DirectiveQueriesController,
        EventsController,
        GraphController,
        WrittenDocumentsController,
        DeliveryCommandsController,
        ExchangeController,
        DeliveriesController,
        TaskCommandsController,
        TaskLifeController,
        CalendarsController,
        OfficialController,
        ReportingController,
        DelegationsController,
        OtherQueriesController,
        KeysController,
        LettersController,
        LetterPagesController,
        LetterCommandsController,
        ReadingsController,
        SearchController,
        StatisticsController,
        TablesController,
        ExportsController,
        RegisterCommandsController,
        HandOversController,
        TaskSheetsController,
        RemindersController,
        TargetsController,
        RegistersController,
        PoliciesController,
        CoverageController,
        GroundsController,
        LiveController,
        NotesController,
        FollowingController,
        HealthController,
        MetricsController,
        SessionController,
        SetupController,
        AccountsController,
        AccountNamesController,
        OidcController,
        CalendarAddressController,
      ],
      providers: [
        Confidential,
        FirstSetup,
        SessionCookies,
        SessionViews,
        { provide: Oidc, useFactory: ({ oidc }: AccessSettings) => new Oidc(oidc), inject: [ACCESS_SETTINGS] },
        ReminderClock,
        FindAuthoritiesHandler,
        NotesHandler,
        FollowingsHandler,
        ChangesSinceHandler,
        NoteReaders,
        Incompleteness,
        ReminderHealth,
        KnownBodies,
        KnownDocuments,
        CommandRoad,
        Questions,
        Rebuilding,
      ],
    };
  }
}
