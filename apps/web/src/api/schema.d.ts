// Made by `npm run openapi` from the server's OpenAPI document.
export interface paths {
  '/api/authorities': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Bodies by name, level and the body above, as they stood */
    get: operations['OtherQueriesController_authorities'];
    put?: never;
    /** Establish a body, from a day on */
    post: operations['AuthorityCommandsController_establish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/authorities/country': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Load what the lists of units show up to a day: with 2025-07-01 the whole reform */
    post: operations['AuthorityCommandsController_loadCountry'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/authorities/{authorityId}/name': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Name a body, from a day on */
    post: operations['AuthorityCommandsController_name'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/authorities/{authorityId}/place': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Place a body under another, from a day on */
    post: operations['AuthorityCommandsController_place'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/authorities/{authorityId}/code': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Give a body a code, from a day on */
    post: operations['AuthorityCommandsController_code'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/authorities/{authorityId}/resolve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say which body an unknown name means */
    post: operations['AuthorityCommandsController_resolve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/authorities/{authorityId}/succession': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say who takes over from a body; merged, split and ended ones are dissolved with it */
    post: operations['AuthorityCommandsController_succeed'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/groups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Named sets of bodies, as they stood */
    get: operations['PoliciesController_groups'];
    put?: never;
    /** Open a named set of bodies */
    post: operations['AuthorityCommandsController_openGroup'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/groups/{groupId}/members': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add a member, from a day on */
    post: operations['AuthorityCommandsController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/groups/{groupId}/members/remove': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take a member off, from a day on */
    post: operations['AuthorityCommandsController_remove'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/authorities/heirs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who answers, at `asOf`, for bodies that had ended by then */
    get: operations['AuthorityQueriesController_heirs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/authorities/{authorityId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One body through time: names, places, whom it came from, who answers for it */
    get: operations['AuthorityQueriesController_page'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/desk': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What waits for a body: reports of the day and who is missing, letters, orders owed, tasks due, answers to judge */
    get: operations['DeskController_desk'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All directives, newest first; with `text`, `symbol`, `province`, `issuer` or `year` those that match */
    get: operations['DirectiveQueriesController_list'];
    put?: never;
    /** Draft an order of one’s own */
    post: operations['DirectiveCommandsController_draft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/draft': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Write a draft anew */
    put: operations['DirectiveCommandsController_revise'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/discard': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Discard a draft */
    post: operations['DirectiveCommandsController_discard'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/issue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Issue a draft: it gets the next number of the register */
    post: operations['DirectiveCommandsController_issue'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/recall': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Recall an order */
    post: operations['DirectiveCommandsController_recall'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/amend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Record that an order was amended (sửa đổi, bổ sung) */
    post: operations['DirectiveCommandsController_amend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/correct': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Record that a mistake of form in an order was put right (đính chính) */
    post: operations['DirectiveCommandsController_correct'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/replace': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Record that another document stands in place of an order (thay thế) */
    post: operations['DirectiveCommandsController_replace'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/repeal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Record that an order was done away with (bãi bỏ) */
    post: operations['DirectiveCommandsController_repeal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/review': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Decide what becomes of an order after a change above */
    post: operations['DirectiveCommandsController_review'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/restriction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Restrict a document: only the bodies named on it and auditors read it (văn bản hạn chế) */
    post: operations['DirectiveCommandsController_restrict'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/restriction/lift': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Open a restricted document again; or one that answers a restricted order */
    post: operations['DirectiveCommandsController_lift'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/letters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take a letter in; the same file again changes nothing */
    post: operations['DirectiveCommandsController_letters'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/resolve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The one document that a symbol means; says which ones it might mean where that is not one */
    get: operations['DirectiveQueriesController_resolve'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One directive: what it says, whom it reached, what came of it */
    get: operations['DirectiveQueriesController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/change-reach': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What a change of an order would touch: the orders below it and their open tasks, to be reviewed by whom they belong to */
    get: operations['DirectiveQueriesController_changeReach'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/lineage': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where an order comes from and what came of it: a tree, with the state of each task */
    get: operations['DirectiveQueriesController_lineage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/ancestors': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every order that this one carries out, directly or through others */
    get: operations['DirectiveQueriesController_ancestors'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Events by stream, kind, type, account, command and time of recording */
    get: operations['EventsController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/events/kinds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Types, kinds of streams and accounts that occur in the log, to choose from */
    get: operations['EventsController_kinds'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/events/{ordinal}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One event exactly as stored, what caused it and what followed from it */
    get: operations['EventsController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/graph': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A directive and what stands around it as nodes and edges; what lies beyond the levels asked for is counted */
    get: operations['GraphController_graph'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/overview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The same as columns, for thousands of nodes: keys follow from the rest, subjects and sentences are not told */
    get: operations['GraphController_overview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/activity': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How much happened on each day around a directive: in it, in the orders above and in all below */
    get: operations['GraphController_activity'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/lineage/path': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How two documents hang together: up to an order that both carry out, and down again; empty where they do not */
    get: operations['GraphController_path'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/lineage/link': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Both sides of a line: what the document below says of the order above, and what that one gives to the body below */
    get: operations['GraphController_link'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/content': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What a document says, whole, with the revision it was read at: what a draft is written anew from */
    get: operations['WrittenDocumentsController_content'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/signed-copies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add a scan of the signed document; the same file again changes nothing */
    post: operations['WrittenDocumentsController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/signed-copies/{fileId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A scan of the signed document */
    get: operations['WrittenDocumentsController_copy'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/deliveries/{authorityId}/receive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Register a letter at its recipient */
    post: operations['DeliveryCommandsController_receive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/deliveries/{authorityId}/refuse': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Refuse a letter (wrong addressee, faulty file) */
    post: operations['DeliveryCommandsController_refuse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/deliveries/{authorityId}/waive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say that a recipient owes no order of its own */
    post: operations['DeliveryCommandsController_waive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/registers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Open a register: whose, which year, from which number */
    post: operations['DeliveryCommandsController_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/deliveries/{authorityId}/arrive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The letter has arrived */
    post: operations['ExchangeController_arrive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/deliveries/{authorityId}/assign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Hand a registered letter to a lead unit and those that co-operate, with a limit */
    post: operations['ExchangeController_assign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/deliveries/{authorityId}/process': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The letter is being handled */
    post: operations['ExchangeController_process'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/deliveries/{authorityId}/complete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The letter was handled to its end */
    post: operations['ExchangeController_complete'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/deliveries/{authorityId}/send': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send a letter once more that came back: refused, or given back at the sender’s request */
    post: operations['ExchangeController_sendAgain'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/deliveries/{authorityId}/remind': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ask a recipient for what it owes on a letter (đôn đốc): by who sent it, or a body above that; once a day, and not once it answered */
    post: operations['ExchangeController_remind'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/deliveries/{authorityId}/recall': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The sender asks for the letter back */
    post: operations['ExchangeController_recall'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/deliveries/{authorityId}/recall/grant': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The recipient gives the letter back */
    post: operations['ExchangeController_grant'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/deliveries/{authorityId}/recall/refuse': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The recipient does not give the letter back */
    post: operations['ExchangeController_refuse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/deliveries/{authorityId}/correct': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Put a recorded step right: it never happened, or at another time */
    post: operations['ExchangeController_correct'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/deliveries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Letters at their recipients: where each is, and whether its receipt was acknowledged in time */
    get: operations['DeliveriesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{taskId}/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Accept a task */
    post: operations['TaskCommandsController_accept'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{taskId}/refuse': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Refuse a task */
    post: operations['TaskCommandsController_refuse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{taskId}/progress': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say how far a task is */
    post: operations['TaskCommandsController_progress'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{taskId}/report': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Report a task done, with its product */
    post: operations['TaskCommandsController_report'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{taskId}/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Confirm that a task is done */
    post: operations['TaskCommandsController_confirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{taskId}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Return a report for more */
    post: operations['TaskCommandsController_return'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{taskId}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraw a task */
    post: operations['TaskCommandsController_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{taskId}/reports/{period}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Submit one report of a recurring duty */
    post: operations['TaskCommandsController_submit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{taskId}/reports/{period}/waive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Do without one report of a recurring duty */
    post: operations['TaskCommandsController_waive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{taskId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One task as it stood: notes, products, files, every deadline, requests for more time, parts */
    get: operations['TaskLifeController_page'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{taskId}/extension': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ask for more time */
    post: operations['TaskLifeController_ask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{taskId}/extension/grant': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Grant more time */
    post: operations['TaskLifeController_grant'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{taskId}/extension/refuse': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Refuse more time */
    post: operations['TaskLifeController_refuse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{taskId}/parts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Hand the task to units or officers inside the body: one leads, the others co-operate */
    post: operations['TaskLifeController_parts'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{taskId}/parts/{authorityId}/report': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say how far a unit is with its own part */
    post: operations['TaskLifeController_part'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{taskId}/hand-over': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Hand the task over to a successor */
    post: operations['TaskLifeController_handOver'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{taskId}/review': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Decide about this task alone after its order, or one above it, changed */
    post: operations['TaskLifeController_review'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{taskId}/remind': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Remind who must do it (đôn đốc): by who gave it, or a body above that; once a day, and not of what is done */
    post: operations['TaskLifeController_remind'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{taskId}/correct': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Put a recorded fact right: it never happened, at another time, or its product bears another date */
    post: operations['TaskLifeController_correct'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{taskId}/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add a file to the task; a product or a note names it by the id of the answer */
    post: operations['TaskLifeController_addFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{taskId}/files/{fileId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A file of the task */
    get: operations['TaskLifeController_file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/calendars/{calendarId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The calendar as it stands: weekly days off, days that differ, and who says so */
    get: operations['CalendarsController_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/calendars/{calendarId}/days': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Enter days off, extra working days and swaps */
    post: operations['CalendarsController_set'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/official': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Done in time, done late, open in time, open overdue, without deadline; requests and encouragements apart */
    get: operations['OfficialController_table'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/official/tasks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The tasks of one cell; without deadline: the oldest first */
    get: operations['OfficialController_tasks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/official/not-updating': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Bodies with open tasks that they have never said a word about */
    get: operations['OfficialController_notUpdating'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{taskId}/reports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The occurrences of a recurring duty: met, late, missed, waived or still to come */
    get: operations['ReportingController_occurrences'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{taskId}/duty': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Set a duty to report again and again, with the choices that the wording leaves open */
    post: operations['ReportingController_duty'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{taskId}/reports/{period}/collect': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add up the reports from below into one’s own, naming them and who is missing */
    post: operations['ReportingController_collect'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{taskId}/reports/{period}/correct': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Put a recorded report right: it never came, or it came at another time */
    post: operations['ReportingController_correct'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/collected-reports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The reports on one item of an order for one period, added up level by level */
    get: operations['ReportingController_collected'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/delegations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who stands in for whom, as it stood */
    get: operations['DelegationsController_list'];
    put?: never;
    /** Somebody is away; somebody else acts for them until they are back */
    post: operations['DelegationsController_give'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/delegations/{delegationId}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** They are back, or somebody else takes over */
    post: operations['DelegationsController_end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/authorities/{authorityId}/absences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Absences that concern a body, now and to come: its own, of its offices and holders, and those it stands in for */
    get: operations['DelegationsController_around'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tasks by order, body and state */
    get: operations['OtherQueriesController_tasks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/streams/{stream}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The history of one stream, event by event, as stored; `opened`: with its sealed words readable, where who asks may read them */
    get: operations['OtherQueriesController_history'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/destroy-keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Destroy the keys of a document: its texts and files can never be read again */
    post: operations['KeysController_ofDirective'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{taskId}/destroy-keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Destroy the key of a task: its notes, files and the notes of its reports can never be read again */
    post: operations['KeysController_ofTask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accounts/{accountId}/destroy-keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Destroy the key of an account: who it was can never be read again; what it did stays on record */
    post: operations['KeysController_ofAccount'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/letters/refused': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Secret letters that were turned away: when, by whom, with which mark; nothing of what they say */
    get: operations['LettersController_refused'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/readings/accuracy': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How well each reader version read, field by field, by what persons confirmed and corrected */
    get: operations['LettersController_accuracy'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/readings/outdated': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Letters that another reader version read, each with what the present one would change; changes nothing */
    get: operations['LettersController_outdated'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/reading/reread': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the present reader would change in how a letter was read */
    get: operations['LettersController_reread'];
    put?: never;
    /** Accept what the present reader reads; what persons have settled stays */
    post: operations['LetterCommandsController_reread'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scans': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Letters of one issuer with the same symbol and day that nobody has joined or kept apart */
    get: operations['LettersController_scans'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scans/decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Which letters were joined or kept apart, by whom and why, newest first */
    get: operations['LettersController_decisions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/letters/waiting': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Letters in which something waits for a person: what, why, and whether it can be confirmed without opening the letter */
    get: operations['LetterPagesController_waiting'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/letter': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The text of a letter as it came; places in it (spans) are offsets into this text */
    get: operations['LetterPagesController_letter'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/letter/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The file as it came */
    get: operations['LetterPagesController_file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/reading': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What a letter is taken to say, field by field, and what of it waits for a person */
    get: operations['LetterPagesController_reading'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What happened to a document: who did what, when, in whose name */
    get: operations['LetterPagesController_history'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scans/join': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Two scans are one letter: one speaks for both, tasks and citations count once */
    post: operations['LetterCommandsController_join'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scans/keep-apart': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Two letters look like one and are two: they are offered no more */
    post: operations['LetterCommandsController_keepApart'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scans/{joinId}/undo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What was decided of two letters holds no more */
    post: operations['LetterCommandsController_undo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/reading/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Vouch for what was read badly: what hangs on it follows now */
    post: operations['ReadingsController_confirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/reading/take-back': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take the last confirmation back: the reading stands as before it, and what followed from it is undone */
    post: operations['ReadingsController_takeBack'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/reading/correct': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Put right what was read wrongly: tasks, deadlines and answers follow the correction */
    post: operations['ReadingsController_correct'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Letters, items, symbols and bodies by fragments of what they say, with or without marks, the best first */
    get: operations['SearchController_search'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/statistics/relay': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How many days orders take from level to level, as a distribution, and how many are waited for */
    get: operations['StatisticsController_relay'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/statistics/relays': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The orders and recipients behind one number of that, the longest first */
    get: operations['StatisticsController_relays'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/statistics/silent': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Bodies that owe orders of their own and have not begun any, those that owe most first */
    get: operations['StatisticsController_silent'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/target-days': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The targets of an order by body and day (or week, or month), each as it stood at its close */
    get: operations['StatisticsController_targetDays'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/steps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A cascade event by event in the order in which it was learnt, with the state before and after */
    get: operations['StatisticsController_steps'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tables/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A table of the screen as XLSX or CSV, in the words of whoever asks; logged as an export */
    post: operations['TablesController_make'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/exports/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Announce that something shown leaves as a file; logged as an export before the answer goes */
    post: operations['ExportsController_announce'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/authorities/{authorityId}/numbering': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Which types a body numbers apart, by year */
    get: operations['PoliciesController_numbering'];
    put?: never;
    /** Say which types a body numbers apart, from a year on */
    post: operations['RegisterCommandsController_numbering'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/warnings/dismiss': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Dismiss a warning, with the reason */
    post: operations['RegisterCommandsController_dismiss'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/warnings/raise': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Let a dismissed warning show again, with the reason */
    post: operations['RegisterCommandsController_raise'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/hand-overs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Open tasks whose body had ended by `asOf`, each with who may take it over */
    get: operations['HandOversController_list'];
    put?: never;
    /** Hand many tasks over in one decision: all of them, or none where one is refused */
    post: operations['HandOversController_handOver'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/task-sheets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Bring in open tasks from a workbook (XLSX): all rows, or none where one is wrong */
    post: operations['TaskSheetsController_bringIn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/authorities/{authorityId}/reminders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What a body wants to be told; its secret is never told again */
    get: operations['PoliciesController_reminders'];
    /** Say what a body wants to be told of its tasks, when, and by which channels */
    put: operations['RemindersController_set'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reminders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What bodies were told, the latest first, and how far each channel is */
    get: operations['RemindersController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reminders/{reminderId}/retry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send a reminder after all that a channel gave up */
    post: operations['RemindersController_retry'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/authorities/{authorityId}/tasks.ics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The deadlines of a body as a calendar to subscribe to; what is over is in it as cancelled */
    get: operations['RemindersController_feed'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/targets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether the targets of an order are met, body by body, by own figures or by those below */
    get: operations['TargetsController_targets'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/registers/{book}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A book of a records office: outgoing, incoming or followUp (NĐ 30/2020, Phụ lục IV) */
    get: operations['RegistersController_book'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/warnings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What looks wrong: numbers reused, out of order or blank, orders dated before the one above */
    get: operations['RegistersController_warnings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/groups/{groupId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One set with its members, as they stood */
    get: operations['PoliciesController_group'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/backup': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The last backup of this data folder that was read back whole; null where none is known */
    get: operations['PoliciesController_backup'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/coverage': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Items against addressed bodies: answers, what became of each item, tasks, silence, levels passed over */
    get: operations['CoverageController_coverage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directives/{directiveId}/deliveries/{authorityId}/carriage': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Decide what became of an item in the answer of a body */
    post: operations['CoverageController_decide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{taskId}/mandate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where a task comes from, word for word: from the root order down to the one that gives it */
    get: operations['GroundsController_mandate'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{taskId}/why/{of}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The events, the rule and the calendar entries behind its deadline, its state or its roll-up */
    get: operations['GroundsController_why'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Server-sent events: `advance` {ordinal, streams} after each batch (streams null: anything may have changed), `heartbeat` */
    get: operations['LiveController_live'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Notes on a document or a task that one may see; without either, all of one’s own, the latest first */
    get: operations['NotesController_list'];
    put?: never;
    /** Write a note on a document or a task, or on a passage of a letter */
    post: operations['NotesController_write'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notes/{noteId}/versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What a note said, from when to when */
    get: operations['NotesController_versions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notes/{noteId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Correct a note of one’s own, or share it otherwise; what it said before stays readable */
    put: operations['NotesController_correct'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notes/{noteId}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraw a note of one’s own */
    post: operations['NotesController_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/following': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What one follows, with how much is new of each since it was last looked at */
    get: operations['FollowingController_list'];
    put?: never;
    /** Follow a document with all below it, or a page with its filters under a name */
    post: operations['FollowingController_follow'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/following/{followId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What has changed of one thing that one follows: documents and tasks, each with what it was before */
    get: operations['FollowingController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/following/{followId}/seen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say up to which ordinal it was seen */
    post: operations['FollowingController_seen'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/following/{followId}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Follow it no longer */
    post: operations['FollowingController_end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/health/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 200 while the process answers */
    get: operations['HealthController_live'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/health/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 200 once read models are live and processes run, here or in another server on this store; else 503 with what is missing. `behind`: distance to the end of the log, in its own measure; `reminders`: how many a channel has yet to send, and how many one gave up */
    get: operations['HealthController_ready'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/processes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How far each process is, and what it could not take in */
    get: operations['HealthController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/processes/dead-letters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What processes could not take in, and why */
    get: operations['HealthController_deadLetters'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/processes/{name}/dead-letters/{eventId}/retry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Let a process try an event again that it could not take in */
    post: operations['HealthController_retry'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/read-models': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How far the read models are, and a rebuild of them */
    get: operations['HealthController_readModelsState'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/incomplete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whose story lacks an event, in which projection or process, and why */
    get: operations['HealthController_incomplete'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/read-models/incomplete/retry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Tell the incomplete subjects of the read models anew from the log */
    post: operations['HealthController_retryIncomplete'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/read-models/rebuild': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Build all read models anew beside the serving ones; questions are answered all the while */
    post: operations['HealthController_rebuild'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/metrics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** For Prometheus, where METRICS=on */
    get: operations['MetricsController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who is signed in, with which roles at which bodies, until when; and the word that every change must send back (X-CSRF-Token) */
    get: operations['SessionController_who'];
    put?: never;
    /** Sign in by name and password */
    post: operations['SessionController_begin'];
    /** Sign out */
    delete: operations['SessionController_end'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/session/all': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Sign out everywhere */
    delete: operations['SessionController_endAll'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/session/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Choose another password; all other sessions end */
    put: operations['SessionController_password'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/session/link': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Choose a password by a link that opens once; signs in */
    post: operations['SessionController_link'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/session/acting': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** The body acted for from now on, where a request does not say another */
    put: operations['SessionController_acting'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/session/profile': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** One’s own name and address */
    put: operations['SessionController_profile'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/setup': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The first system administrator, by the link that the server printed when it started; signs in */
    post: operations['SetupController_begin'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accounts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Accounts with their persons and roles */
    get: operations['AccountsController_list'];
    put?: never;
    /** Open an account; the answer holds the link by which its person chooses a password, once */
    post: operations['AccountsController_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accounts/{accountId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One account */
    get: operations['AccountsController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/account-sheets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Open accounts from a table (CSV: sign-in name, full name, email, role, body): all of them, or none where a line is wrong */
    post: operations['AccountsController_openMany'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accounts/{accountId}/profile': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Name and address of the person */
    put: operations['AccountsController_profile'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accounts/{accountId}/subject': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** By which subject of the identity provider (OpenID Connect) the person is recognised */
    put: operations['AccountsController_subject'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accounts/{accountId}/roles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Grant a role */
    post: operations['AccountsController_grant'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accounts/{accountId}/roles/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** End a role */
    post: operations['AccountsController_endRole'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accounts/{accountId}/reset': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take the password away and end all sessions; the answer holds a link for another one, once */
    post: operations['AccountsController_reset'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accounts/{accountId}/lock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Lock an account: its sessions end */
    post: operations['AccountsController_lock'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accounts/{accountId}/unlock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Unlock an account, also from the pause after wrong passwords */
    post: operations['AccountsController_unlock'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accounts/{accountId}/leave': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The person leaves: roles and sessions end for good; tasks stay with the body */
    post: operations['AccountsController_leave'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/account-names': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Names of accounts by id, as of now; what is no account (the system, the data folder) is left out */
    get: operations['AccountNamesController_names'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/oidc': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether a provider of identities is set up, and what it is called */
    get: operations['OidcController_about'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/oidc/start': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Sends the browser to the provider of identities */
    get: operations['OidcController_start'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/oidc/callback': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where the provider sends the browser back to */
    get: operations['OidcController_callback'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/authorities/{authorityId}/calendar-address': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** An address that a calendar program can subscribe to without signing in; the one given before opens nothing any more */
    post: operations['CalendarAddressController_make'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    UnitDto: {
      /**
       * @description Which list of codes: '2020' or '2025'
       * @example 2025
       */
      scheme: string;
      /**
       * @description Its level
       * @enum {string}
       */
      level: 'central' | 'province' | 'district' | 'commune';
      /**
       * @description Its code in that list
       * @example 25813
       */
      code: string;
      /**
       * @description Its kind
       * @example Phường
       */
      type: string;
      /**
       * @description Its name without the kind
       * @example Bến Cát
       */
      name: string;
    };
    EstablishDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /**
       * @description What it is
       * @enum {string}
       */
      kind: 'peoplesCommittee' | 'office' | 'officeHolder' | 'organisation' | 'board' | 'class' | 'government';
      /**
       * @description Its level
       * @enum {string}
       */
      level?: 'central' | 'province' | 'district' | 'commune';
      /**
       * @description Its full name
       * @example Phòng Văn hóa - Xã hội phường Bến Cát
       */
      name: string;
      /** @description The unit that a people’s committee stands for */
      unit?: components['schemas']['UnitDto'];
      /** @description The body above */
      parentId?: string;
    };
    LoadCountryDto: {
      /**
       * @description Up to this day
       * @example 2025-07-01
       */
      asOf: string;
    };
    NameDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /** @description Its name from then on */
      name: string;
      /** @description Its unit from then on; a people’s committee needs it */
      unit?: components['schemas']['UnitDto'];
    };
    PlaceDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /** @description The body above from then on; null: none */
      parentId: string | null;
    };
    CodeDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /**
       * @description Which kind of code: 'agency', 'symbol' …
       * @example agency
       */
      scheme: string;
      /**
       * @description The code
       * @example H09.3
       */
      code: string;
    };
    ResolveGhostDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /** @description The body that the name means */
      asId: string;
    };
    SuccessorDto: {
      /** @description Who takes over */
      authorityId: string;
      /**
       * @description All of it or a part
       * @enum {string}
       */
      extent: 'full' | 'partial';
    };
    SucceedDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /**
       * @description How its duties pass on
       * @enum {string}
       */
      kind: 'rename' | 'merge' | 'split' | 'partial' | 'end';
      /** @description Who takes over */
      successors: components['schemas']['SuccessorDto'][];
      /**
       * @description The act it follows
       * @example 1685/NQ-UBTVQH15
       */
      legalBasis: string;
    };
    OpenGroupDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /** @description The body that keeps the list */
      ownerId: string;
      /**
       * @description Its name
       * @example UBND các xã ven biển
       */
      name: string;
    };
    MemberDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /** @description The member */
      authorityId: string;
    };
    SignatoryDto: {
      /** @description Name in office */
      name?: string;
      /** @description Office */
      role?: string;
      /** @description TM, KT, TL, TUQ, Q */
      capacities?: string[];
    };
    TargetDto: {
      /**
       * @description How the body is named
       * @enum {string}
       */
      kind: 'authority' | 'group' | 'lowerCommittees' | 'named' | 'unresolved';
      /** @description authority: its id */
      authorityId?: string;
      /** @description group: its id */
      groupId?: string;
      /** @description lowerCommittees, named, unresolved: the body above */
      underId?: string;
      /**
       * @description lowerCommittees: of which level
       * @enum {string}
       */
      level?: 'central' | 'province' | 'district' | 'commune';
      /** @description lowerCommittees: of which types ('Phường', 'Xã'); left out: all */
      unitTypes?: string[];
      /** @description lowerCommittees: their chairmen */
      holder?: boolean;
      /** @description named, unresolved: as written */
      name?: string;
      /**
       * @description named: what it is
       * @enum {string}
       */
      as?: 'office' | 'officeHolder' | 'organisation' | 'board' | 'class';
    };
    AddresseeDto: {
      /**
       * @description As written
       * @example UBND các xã, phường
       */
      text: string;
      /**
       * @description Where it stands
       * @enum {string}
       */
      role: 'to' | 'coAddressed' | 'copy';
      /** @description Whom it means */
      target?: components['schemas']['TargetDto'];
      /** @description Whether it owes an order of its own; left out: by rule */
      owesAnswer?: boolean;
    };
    SymbolDto: {
      /**
       * @description The number
       * @example 12
       */
      number?: string;
      /**
       * @description What follows it
       * @example CT-UBND
       */
      notation?: string;
      /** @description As it is written; left out: number/notation */
      asWritten?: string;
    };
    SpanDto: {
      /** @description First character */
      start: number;
      /** @description After the last */
      end: number;
    };
    CitationDto: {
      /** @description Its id; left out for a new one */
      citationId?: string;
      /**
       * @description How the order stands to the cited one
       * @enum {string}
       */
      relation:
        | 'implements'
        | 'basedOn'
        | 'cites'
        | 'mentions'
        | 'continues'
        | 'guides'
        | 'amends'
        | 'replaces'
        | 'repeals'
        | 'suspends'
        | 'corrects'
        | 'recalls'
        | 'answers';
      /** @description Type of the cited document: 'CT', 'QĐ' … */
      documentType?: string;
      /** @description Its symbol */
      symbol?: components['schemas']['SymbolDto'];
      /**
       * @description Its date
       * @example 2020-08-19
       */
      issuedOn?: string;
      /** @description Its issuer as written */
      issuerAsWritten?: string;
      /** @description Its issuer */
      issuerId?: string;
      /** @description Its reference; left out: made from issuer, year and symbol */
      referenceId?: string;
      /** @description Where it stands in the text */
      span?: components['schemas']['SpanDto'];
      /** @description The sentence that cites */
      sentence?: string;
      /** @description How sure a reading is, 0 to 1; left out: 1 */
      confidence?: number;
      /** @description The order travels along this citation too */
      carriesMandate?: boolean;
    };
    AssigneeDto: {
      /** @description As written */
      text: string;
      /** @description Whom it means */
      target: components['schemas']['TargetDto'];
    };
    RecurrenceDto: {
      /**
       * @description As written
       * @example trước 14 giờ hàng ngày
       */
      text: string;
      /**
       * @description How often
       * @enum {string}
       */
      every: 'day' | 'week' | 'month' | 'quarter' | 'halfYear' | 'year' | 'unstated';
      /**
       * @description Before which hour, 'HH:MM'
       * @example 14:00
       */
      before?: string;
      /** @description Day of the month or ISO weekday */
      day?: number;
      /** @description Whether that day still counts */
      inclusive: boolean;
    };
    DeadlineDto: {
      /**
       * @description What kind of limit
       * @enum {string}
       */
      kind: 'fixed' | 'relative' | 'recurring' | 'byReference';
      /**
       * @description As written
       * @example trước ngày 20/8/2020
       */
      text: string;
      /**
       * @description fixed: the day
       * @example 2020-08-19
       */
      on?: string;
      /**
       * @description fixed: the hour, 'HH:MM'
       * @example 14:00
       */
      hour?: string;
      /** @description fixed: whether that day still counts */
      inclusive?: boolean;
      /** @description relative: how many */
      amount?: number;
      /**
       * @description relative: of what
       * @enum {string}
       */
      unit?: 'workingDay' | 'day' | 'month' | 'hour';
      /**
       * @description relative: from when
       * @enum {string}
       */
      trigger?: 'signed' | 'received';
      /** @description recurring: how */
      recurrence?: components['schemas']['RecurrenceDto'];
    };
    TargetPartsDto: {
      /** @description As written */
      text: string;
      /** @description The figure */
      value?: number;
      /** @description Of what */
      unit?: string;
      /** @description Of which whole */
      base?: string;
      /**
       * @description How it compares
       * @enum {string}
       */
      comparison?: 'atLeast' | 'atMost' | 'over' | 'under' | 'exactly';
    };
    CarriesDto: {
      /** @description The order above */
      directiveId: string;
      /** @description Its item */
      itemId: string;
    };
    ItemDto: {
      /** @description Its id; left out for a new one */
      itemId?: string;
      /**
       * @description By position
       * @example 1.a
       */
      label: string;
      /** @description Where it stands in the text */
      span?: components['schemas']['SpanDto'];
      /** @description Its text; left out where it is carried unchanged */
      text?: string;
      /** @description Who acts */
      assignees?: components['schemas']['AssigneeDto'][];
      /** @description Who helps */
      coOperators?: components['schemas']['AssigneeDto'][];
      /**
       * @description The verb that gives it force
       * @example Giao
       */
      verb?: string;
      /** @description Until when */
      deadline?: components['schemas']['DeadlineDto'];
      /** @description How often a report is due */
      recurrence?: components['schemas']['RecurrenceDto'];
      /** @description What is to be reached */
      target?: components['schemas']['TargetPartsDto'];
      /** @description To whom reports go */
      reportTo?: string;
      /** @description Through whom */
      channel?: string;
      /** @description The item of the order above that this one passes on */
      carries?: components['schemas']['CarriesDto'];
    };
    ContentDto: {
      /**
       * @description Abbreviation of its type; 'CV' for công văn
       * @example CV
       */
      documentType?: string;
      /** @description The body in whose register it stands */
      issuerId: string;
      /** @description Its name as written */
      issuerAsWritten?: string;
      /**
       * @description Place
       * @example Bến Cát
       */
      place?: string;
      /** @description What it is about */
      subject?: string;
      /**
       * @description Urgency
       * @enum {string}
       */
      urgency?: 'khẩn' | 'thượng khẩn' | 'hỏa tốc';
      /** @description Who signs */
      signatory?: components['schemas']['SignatoryDto'];
      /** @description Whom it goes to */
      addressees: components['schemas']['AddresseeDto'][];
      /** @description What it cites */
      citations: components['schemas']['CitationDto'][];
      /** @description What is to be done */
      items: components['schemas']['ItemDto'][];
    };
    DraftDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /** @description What the order says */
      content: components['schemas']['ContentDto'];
      /** @description The delivery this draft will answer */
      answersDelivery?: string;
    };
    ReviseDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /** @description What the order says now */
      content: components['schemas']['ContentDto'];
      /** @description The revision the caller saw; left out: whatever is there */
      expected?: number;
    };
    ReasonDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /**
       * @description Why
       * @example Nhập nhầm văn bản
       */
      reason: string;
    };
    IssueDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /**
       * @description The day on the document
       * @example 2020-08-19
       */
      issuedOn: string;
      /**
       * @description What follows the number
       * @example UBND-VX
       */
      notation: string;
      /** @description The register's series; left out: the common one */
      series?: string;
      /** @description The revision the caller saw */
      expected?: number;
    };
    RecallDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /**
       * @description Why
       * @example Nhập nhầm văn bản
       */
      reason: string;
      /** @description The document that recalls it */
      byDirectiveId?: string;
    };
    AmendDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /** @description The document that does it */
      byDirectiveId?: string;
      /** @description The sentence that says so, as written */
      sentence: string;
      /** @description The items it touches; left out: all */
      itemIds?: string[];
    };
    EndDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /** @description The document that does it */
      byDirectiveId?: string;
      /** @description The sentence that says so, as written */
      sentence: string;
    };
    ReviewDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /**
       * @description Why
       * @example Nhập nhầm văn bản
       */
      reason: string;
      /**
       * @description What becomes of it
       * @enum {string}
       */
      decision: 'keep' | 'amend' | 'recall';
    };
    RestrictDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /**
       * @description Why
       * @example Nhập nhầm văn bản
       */
      reason: string;
      /**
       * @description The mark that it bears, or the rule
       * @example Lưu hành nội bộ
       */
      basis?: string;
    };
    ReceiveDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /** @description The number in the book of incoming documents */
      arrivalNumber?: string;
      /** @description By what the receipt is known, where another registers it */
      evidence?: string;
    };
    RefuseDeliveryDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /**
       * @description Why
       * @example Nhập nhầm văn bản
       */
      reason: string;
      /** @description What shows it, where another than the recipient records it */
      evidence?: string;
    };
    RegisterDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /** @description Whose register */
      authorityId: string;
      /** @description Its year */
      year: number;
      /** @description Its series; left out: the common one */
      series?: string;
      /**
       * @description kept: ours, without gap or double; observed: somebody else's
       * @enum {string}
       */
      mode: 'kept' | 'observed';
      /** @description The first number given */
      firstNumber: number;
    };
    EvidencedDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /**
       * @description What shows it, where another than the recipient records it
       * @example phiếu ký nhận
       */
      evidence?: string;
    };
    AssignInsideDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /**
       * @description What shows it, where another than the recipient records it
       * @example phiếu ký nhận
       */
      evidence?: string;
      /** @description The unit or officer that leads */
      leadId: string;
      /** @description Those that co-operate */
      coOperatorIds?: string[];
      /**
       * @description The day until when
       * @example 2020-08-19
       */
      limitOn?: string;
    };
    CompleteDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /**
       * @description What shows it, where another than the recipient records it
       * @example phiếu ký nhận
       */
      evidence?: string;
      /**
       * @description The symbol of the answer
       * @example 51/BC-UBND
       */
      answerSymbol?: string;
    };
    Occurring: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
    };
    RemindDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /** @description What is asked, in some words */
      words?: string;
    };
    CorrectionDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /**
       * @description Why
       * @example Nhập nhầm văn bản
       */
      reason: string;
      /** @description The event that is put right */
      eventId: string;
      /** @description It never happened */
      voided?: boolean;
      /**
       * @description When it really happened
       * @example 2020-08-19
       */
      happenedAt?: string;
      /**
       * @description The date that its product really bears
       * @example 2020-08-19
       */
      productOn?: string;
    };
    ProgressValueDto: {
      /** @description How much */
      amount: number;
      /**
       * @description Of what
       * @example %
       */
      unit: string;
      /**
       * @description As of when
       * @example 2020-08-19
       */
      asOf: string;
      /**
       * @description Of which whole
       * @example người dùng điện thoại thông minh
       */
      base?: string;
      /** @description The body whose area it is for; left out: the task’s own */
      areaId?: string;
      /** @description Where the figure comes from */
      source?: string;
    };
    ProgressDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /** @description What was done */
      note?: string;
      /** @description A figure */
      value?: components['schemas']['ProgressValueDto'];
      /** @description Files added to the task before */
      fileIds?: string[];
      /** @description What shows it, where another body records it */
      evidence?: string;
    };
    ReportDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /**
       * @description The date of the product
       * @example 2020-08-19
       */
      productOn: string;
      /**
       * @description Its symbol
       * @example 51/BC-UBND
       */
      productSymbol?: string;
      /** @description In a few words */
      note?: string;
      /** @description Files added to the task before */
      fileIds?: string[];
      /** @description What shows it, where another body records it */
      evidence?: string;
    };
    ConfirmDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /** @description The report meant; left out: the last */
      reportId?: string;
    };
    ReturnDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /**
       * @description Why
       * @example Nhập nhầm văn bản
       */
      reason: string;
      /** @description The report meant; left out: the last */
      reportId?: string;
    };
    ReportValueDto: {
      /**
       * @description What is counted
       * @example Tỷ lệ cài đặt
       */
      name: string;
      /** @description How much */
      amount: number;
      /**
       * @description Of what
       * @example %
       */
      unit: string;
      /**
       * @description Of which whole
       * @example người dùng điện thoại thông minh
       */
      base?: string;
    };
    SubmitReportDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /** @description The figures */
      values: components['schemas']['ReportValueDto'][];
      /** @description What shows it, where another body records it */
      evidence?: string;
      /** @description In a few words */
      note?: string;
    };
    AskExtensionDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /**
       * @description Why
       * @example Nhập nhầm văn bản
       */
      reason: string;
      /**
       * @description The last day that would be in time
       * @example 2020-08-19
       */
      untilOn: string;
      /** @description What shows it, where another body records it */
      evidence?: string;
    };
    GrantExtensionDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /** @description The request meant; left out: the one that waits */
      extensionId?: string;
      /**
       * @description Another day than the one asked for
       * @example 2020-08-19
       */
      untilOn?: string;
    };
    RefuseExtensionDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /**
       * @description Why
       * @example Nhập nhầm văn bản
       */
      reason: string;
      /** @description The request meant; left out: the one that waits */
      extensionId?: string;
    };
    PartDto: {
      /** @description The unit or officer */
      authorityId: string;
      /**
       * @description One leads, the others co-operate
       * @enum {string}
       */
      role: 'lead' | 'coOperator';
      /** @description What it has to do */
      part?: string;
      /**
       * @description Until which day
       * @example 2020-08-19
       */
      limitOn?: string;
    };
    PartsDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /** @description Who does what; replaces what was assigned before */
      parts: components['schemas']['PartDto'][];
    };
    PartReportDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /** @description The part is done */
      done?: boolean;
      /** @description In a few words */
      note?: string;
      /** @description Files of the task */
      fileIds?: string[];
      /** @description What shows it, where another body records it */
      evidence?: string;
    };
    HandOverDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /**
       * @description Why
       * @example Nhập nhầm văn bản
       */
      reason: string;
      /** @description Who does it from now on */
      assigneeId: string;
      /** @description The body that answers for it; left out: the same */
      bodyId?: string;
      /** @description By what act */
      legalBasis?: string;
    };
    TaskReviewDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /**
       * @description Why
       * @example Nhập nhầm văn bản
       */
      reason: string;
      /**
       * @description What becomes of the task
       * @enum {string}
       */
      decision: 'keep' | 'amend' | 'withdraw';
    };
    DayEntryDto: {
      /**
       * @description The day, or the first of a run
       * @example 2020-08-19
       */
      from: string;
      /**
       * @description The last day of the run
       * @example 2020-08-19
       */
      until?: string;
      /**
       * @description off: a day off; working: a day worked in exchange
       * @enum {string}
       */
      kind: 'off' | 'working';
      /**
       * @description Its name
       * @example Nghỉ hoán đổi
       */
      name: string;
      /**
       * @description The act that says so
       * @example Công văn 12729/VPCP-KGVX ngày 25/12/2025
       */
      source: string;
    };
    DaysDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /** @description The days as announced; a day announced before is replaced */
      entries: components['schemas']['DayEntryDto'][];
    };
    DutyDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /**
       * @description As worded
       * @example trước 14 giờ hàng ngày
       */
      text: string;
      /**
       * @description How often
       * @enum {string}
       */
      every: 'day' | 'week' | 'month' | 'quarter' | 'halfYear' | 'year';
      /**
       * @description Before which hour
       * @example 14:00
       */
      before?: string;
      /** @description On which day of the month, or ISO weekday */
      day?: number;
      /** @description The day itself is still in time */
      inclusive?: boolean;
      /**
       * @description What becomes of one that falls on a day off
       * @enum {string}
       */
      onDayOff?: 'keep' | 'skip' | 'nextWorkingDay' | 'previousWorkingDay';
      /**
       * @description The first day
       * @example 2020-08-19
       */
      fromOn: string;
      /**
       * @description The last day; left out: as long as the order stands
       * @example 2020-08-19
       */
      untilOn?: string;
      /** @description The unit through which the reports go */
      collectorId?: string;
    };
    CollectDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /** @description The order whose reports are added up */
      directiveId: string;
      /** @description Its item */
      itemId: string;
      /** @description In a few words */
      note?: string;
    };
    ReportCorrectionDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /**
       * @description Why
       * @example Nhập nhầm văn bản
       */
      reason: string;
      /** @description The event that is put right; left out: what was recorded last of this period */
      eventId?: string;
      /** @description It never came, or came with other figures: it may be submitted again */
      voided?: boolean;
      /**
       * @description When it really came
       * @example 2020-08-19
       */
      happenedAt?: string;
    };
    DelegationDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /**
       * @description Why
       * @example Nhập nhầm văn bản
       */
      reason: string;
      /** @description Who is away */
      absentId: string;
      /** @description Who stands in */
      standInId: string;
      /**
       * @description The first day
       * @example 2020-08-19
       */
      fromOn: string;
      /**
       * @description The last day; left out: until it is ended
       * @example 2020-08-19
       */
      untilOn?: string;
    };
    EndDelegationDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /**
       * @description Why
       * @example Nhập nhầm văn bản
       */
      reason: string;
      /**
       * @description The last day on which it holds
       * @example 2020-08-19
       */
      lastOn: string;
    };
    DestroyKeysDto: {
      /**
       * @description Why, for ever in the open: the number of the request, no name of a person
       * @example Yêu cầu xóa số 07 ngày 12/3/2021
       */
      reason: string;
      /**
       * @description What becomes of the file, where the letter came in one with others: their originals go too, or this one’s stays
       * @enum {string}
       */
      files?: 'keep' | 'destroy';
    };
    RereadDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /** @description The revision whose differences the caller saw */
      expected?: number;
    };
    ScansDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /** @description The letter that speaks for both; where they are kept apart, one of them */
      keptId: string;
      /** @description The other one */
      otherId: string;
      /**
       * @description Why
       * @example Cùng một văn bản, quét hai lần
       */
      reason: string;
    };
    ConfirmReadingDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /** @description The revision the caller saw */
      expected?: number;
      /** @description JSON pointers of the page's reading.unconfirmed: '/issuedOn', '/items/0/deadline' */
      pointers?: string[];
      /** @description Everything that waits */
      all?: boolean;
    };
    TakeBackConfirmationDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /** @description The revision the caller saw */
      expected?: number;
      /**
       * @description Why
       * @example Xác nhận nhầm văn bản
       */
      reason: string;
    };
    FieldCorrectionDto: {
      /**
       * @description JSON pointer: '/issuedOn', '/issuerId', '/items/0/assignees/1'; '/items/-' adds
       * @example /issuedOn
       */
      pointer: string;
      /**
       * @description The right value; a body by id or name; null: the letter has none, and at an entry of a list: it is no such entry
       * @example 2020-08-20
       */
      value: string | number | boolean | Record<string, never> | unknown[] | null;
      /** @description Where it stands in the text */
      span?: components['schemas']['SpanDto'];
      /**
       * @description Why
       * @example Ngày ghi bằng tay, bản quét mờ
       */
      reason: string;
    };
    CorrectReadingDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /** @description The revision the caller saw */
      expected?: number;
      /** @description What is put right, all or nothing */
      corrections: components['schemas']['FieldCorrectionDto'][];
    };
    ColumnDto: {
      /** @description Its head */
      title: string;
      /** @description Whether its cells are numbers */
      isNumber: boolean;
    };
    TableDto: {
      /** @description What the table is */
      title: string;
      /** @description As of when, and which filters */
      about: string;
      /** @description The columns */
      columns: components['schemas']['ColumnDto'][];
      /** @description The lines: lists of texts, numbers or null, one for each column */
      rows: string | number | boolean | Record<string, never> | unknown[] | null;
    };
    SeriesRuleDto: {
      /**
       * @description The name of the series
       * @example QD
       */
      series: string;
      /**
       * @description Types numbered in it
       * @example [
       *       "QĐ",
       *       "CT"
       *     ]
       */
      documentTypes: string[];
    };
    NumberingDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /** @description From this year on */
      fromYear: number;
      /** @description Series beside the common one; none: one series for all */
      rules: components['schemas']['SeriesRuleDto'][];
    };
    DismissDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /**
       * @description Why
       * @example Nhập nhầm văn bản
       */
      reason: string;
      /**
       * @description Which warning
       * @enum {string}
       */
      kind: 'reused' | 'outOfOrder' | 'beforeParent' | 'blank';
      /** @description The other document it speaks of */
      about?: string;
    };
    HandOverItemDto: {
      /** @description Which task */
      taskId: string;
      /** @description Who does it from now on */
      assigneeId: string;
      /** @description The body that answers for it; left out: the same */
      bodyId?: string;
    };
    HandOversDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /**
       * @description Why
       * @example Nhập nhầm văn bản
       */
      reason: string;
      /** @description Which task to whom */
      items: components['schemas']['HandOverItemDto'][];
      /**
       * @description By what act
       * @example 1685/NQ-UBTVQH15
       */
      legalBasis?: string;
    };
    ReminderRuleDto: {
      /** @description Days from the first instant that is too late: -3 before, 1 after */
      days: number;
      /**
       * @description ours: tasks to do; given: tasks given to others
       * @enum {string}
       */
      about: 'ours' | 'given';
      /** @description Beside the application: email, webhook */
      channels?: string[];
    };
    PolicyDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /** @description What to tell; none: nothing */
      rules: components['schemas']['ReminderRuleDto'][];
      /** @description Where mail goes */
      email?: string;
      /** @description Where calls go */
      webhookUrl?: string;
      /** @description Signs the calls; 24 characters at least */
      webhookSecret?: string;
    };
    DecideCarriageDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /** @description The item of the order */
      itemId: string;
      /**
       * @description What became of it
       * @enum {string}
       */
      verdict: 'carried' | 'weakened' | 'dropped';
      /** @description Why */
      reason: string;
    };
    NoteDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /** @description What it says */
      text: string;
      /**
       * @description own: the author alone; body: who works for the body acted for; all: everybody
       * @enum {string}
       */
      audience?: 'own' | 'body' | 'all';
      /** @description The document it is on */
      directiveId?: string;
      /** @description Or the task */
      taskId?: string;
      /** @description Where the passage begins in the letter’s text, UTF-16 */
      start?: number;
      /** @description Where it ends */
      end?: number;
    };
    NoteCorrectionDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /** @description What it says */
      text: string;
      /**
       * @description own: the author alone; body: who works for the body acted for; all: everybody
       * @enum {string}
       */
      audience?: 'own' | 'body' | 'all';
    };
    FollowDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /** @description The document whose subtree is followed; of a view: whose lineage it is */
      directiveId?: string;
      /**
       * @description A page whose filters are saved
       * @enum {string}
       */
      page?: 'tasks' | 'directives' | 'lineage';
      /**
       * @description The filters of the page as they stand in its address
       * @example state=overdue&below=yes
       */
      search?: string;
      /** @description Its name; a page needs one */
      name?: string;
    };
    SeenDto: {
      /**
       * @description When it holds in the world; left out: now
       * @example 2020-08-18T14:00:00+07:00
       */
      occurredAt?: string;
      /** @description The ordinal of the answer that was looked at */
      seen: number;
    };
    SignInDto: {
      /**
       * @description Sign-in name
       * @example an.nguyen
       */
      name: string;
      /** @description Password */
      password: string;
    };
    ChangePasswordDto: {
      /** @description The password in use */
      password: string;
      /** @description Another one: 12 to 128 characters */
      newPassword: string;
    };
    LinkDto: {
      /** @description What stands behind # in the link */
      token: string;
      /** @description The password: 12 to 128 characters */
      newPassword: string;
    };
    ActingDto: {
      /** @description The body acted for from now on */
      authorityId: string;
    };
    ProfileDto: {
      /** @description Name of the person */
      fullName: string;
      /** @description Mail address */
      email?: string;
    };
    SetupDto: {
      /** @description What stands behind # in the link */
      token: string;
      /** @description The password: 12 to 128 characters */
      newPassword: string;
      /**
       * @description Sign-in name: 3 to 64 of a–z, 0–9 and . _ @ -
       * @example quan.tri
       */
      signInName: string;
      /** @description Name of the person */
      fullName: string;
    };
    GrantDto: {
      /**
       * @description What the account may do
       * @enum {string}
       */
      role: 'analyst' | 'auditor' | 'administrator' | 'systemAdministrator';
      /** @description At which body: needed by administrators (its bodies below are included), none for the system administrator */
      authorityId?: string;
    };
    NewAccountDto: {
      /**
       * @description Sign-in name: 3 to 64 of a–z, 0–9 and . _ @ -
       * @example an.nguyen
       */
      signInName: string;
      /** @description Name of the person */
      fullName: string;
      /** @description Mail address */
      email?: string;
      /** @description Roles */
      roles?: components['schemas']['GrantDto'][];
      /** @description A first password; must be changed at the first sign-in. Left out: the person chooses one by the link */
      firstPassword?: string;
    };
    SubjectDto: {
      /** @description The `sub` that the identity provider calls the person by */
      subject: string;
    };
    EndRoleDto: {
      /**
       * @description What the account may do
       * @enum {string}
       */
      role: 'analyst' | 'auditor' | 'administrator' | 'systemAdministrator';
      /** @description At which body: needed by administrators (its bodies below are included), none for the system administrator */
      authorityId?: string;
      /** @description Why */
      reason: string;
    };
    ReasonedDto: {
      /** @description Why */
      reason: string;
    };
    Absence: {
      absentName: string;
      standInName: string;
      /** @description Its first day is still to come at the instant asked for. */
      upcoming: boolean;
      delegationId: string;
      absentId: string;
      standInId: string;
      fromOn: string;
      untilOn: string | null;
      reason: string;
    };
    AccountList: {
      items: components['schemas']['ListedAccount'][];
      next: string | null;
    };
    /** @description Who is meant by an id in a history: the name as it is now, also of somebody who has left; null once their key is destroyed. */
    AccountName: {
      accountId: string;
      fullName: string | null;
      hasLeft: boolean;
      /** @description The bodies at which they hold a role today. */
      bodies: string[];
    };
    Accuracy: {
      /** @description Letters that persons have spoken of; no others are counted. */
      letters: number;
      /** @description Letters in all. */
      of: number;
      readers: {
        readerVersion: string;
        letters: number;
        fields: components['schemas']['FieldAccuracy'][];
      }[];
    };
    Activity: {
      /** @description Days on which anything of the chain changed, the first first: '2020-08-17', and how many changes. */
      days: {
        day: string;
        changes: number;
      }[];
    };
    AddedFigure: {
      /** @description How many reports it was added up from. */
      reports: number;
      name: string;
      amount: number;
      unit: string;
      base: string | null;
    };
    Addressee: {
      text: string;
      /** @enum {string} */
      role: 'coAddressed' | 'copy' | 'to';
      /** @description Null for those that mean nobody new: 'Như trên', 'Lưu: VT'. */
      target: components['schemas']['Target'] | null;
      /** @description A committee of a lower level owes an answer, others do not, unless the order says otherwise here. */
      owesAnswer: boolean | null;
    };
    Advanced: {
      /** @description The ordinal that read models have reached. */
      ordinal: number;
      /** @description The streams that were touched on the way; null: anything may have changed. A heartbeat names none. */
      streams?: string[] | null;
    };
    Ancestor: {
      directiveId: string;
      /** @description From the directive asked for up to this one, both included. */
      path: string[];
    };
    /** @description A command's answer as it goes out: what the command names, the revision reached, and the token that makes a later query hold it. */
    AnsweredOfAccountKept: {
      revision: string;
      /** @description After a reset: opens once, by it the person chooses a password. */
      link?: string;
      linkUntil?: string;
      after: string;
    };
    /** @description A command's answer as it goes out: what the command names, the revision reached, and the token that makes a later query hold it. */
    AnsweredOfAccountsOpened: {
      revision: string;
      accounts: components['schemas']['OpenedAccount'][];
      after: string;
    };
    /** @description A command's answer as it goes out: what the command names, the revision reached, and the token that makes a later query hold it. */
    AnsweredOfDelegated: {
      revision: string;
      delegationId: string;
      after: string;
    };
    /** @description A command's answer as it goes out: what the command names, the revision reached, and the token that makes a later query hold it. */
    AnsweredOfFollowingKept: {
      revision: string;
      followId: string;
      after: string;
    };
    /** @description A command's answer as it goes out: what the command names, the revision reached, and the token that makes a later query hold it. */
    AnsweredOfGroupKept: {
      revision: string;
      groupId: string;
      after: string;
    };
    /** @description A command's answer as it goes out: what the command names, the revision reached, and the token that makes a later query hold it. */
    AnsweredOfHandedOver: {
      revision: string;
      handedOver: number;
      after: string;
    };
    /** @description A command's answer as it goes out: what the command names, the revision reached, and the token that makes a later query hold it. */
    AnsweredOfJoinAnswer: {
      revision: string;
      joinId: string;
      after: string;
    };
    /** @description A command's answer as it goes out: what the command names, the revision reached, and the token that makes a later query hold it. */
    AnsweredOfKept: {
      revision: string;
      authorityId: string;
      after: string;
    };
    /** @description A command's answer as it goes out: what the command names, the revision reached, and the token that makes a later query hold it. */
    AnsweredOfKeysDestroyed: {
      revision: string;
      keyIds: string[];
      after: string;
    };
    /** @description A command's answer as it goes out: what the command names, the revision reached, and the token that makes a later query hold it. */
    AnsweredOfLetterAnswer: {
      revision: string;
      directiveId: string;
      /** @description This very file was here before this command. */
      known: boolean;
      /** @description Most files hold one. */
      letters: components['schemas']['LetterTaken'][];
      /** @description Pointer into the content, a blank, and a word: '/symbol/number blank'. */
      warnings: string[];
      /** @description Pointers to what waits for a person; nothing follows from it until then. */
      unconfirmed: string[];
      after: string;
    };
    /** @description A command's answer as it goes out: what the command names, the revision reached, and the token that makes a later query hold it. */
    AnsweredOfNoteKept: {
      revision: string;
      noteId: string;
      after: string;
    };
    /** @description A command's answer as it goes out: what the command names, the revision reached, and the token that makes a later query hold it. */
    AnsweredOfReadingAnswer: {
      revision: string;
      directiveId: string;
      warnings: string[];
      unconfirmed: string[];
      /** @description Pointers to what this command changed or confirmed; empty where all was so already. */
      changed: string[];
      after: string;
    };
    /** @description A command's answer as it goes out: what the command names, the revision reached, and the token that makes a later query hold it. */
    AnsweredOfRecorded: {
      revision: string;
      after: string;
    };
    /** @description A command's answer as it goes out: what the command names, the revision reached, and the token that makes a later query hold it. */
    AnsweredOfReportCollected: {
      revision: string;
      values: components['schemas']['CollectedFigure'][];
      sources: string[];
      missing: string[];
      after: string;
    };
    /** @description A command's answer as it goes out: what the command names, the revision reached, and the token that makes a later query hold it. */
    AnsweredOfRereadAnswer: {
      revision: string;
      directiveId: string;
      warnings: string[];
      unconfirmed: string[];
      /** @description Pointers to what this command changed or confirmed; empty where all was so already. */
      changed: string[];
      differences: components['schemas']['ReadingDifference'][];
      after: string;
    };
    /** @description A command's answer as it goes out: what the command names, the revision reached, and the token that makes a later query hold it. */
    AnsweredOfSignedCopyKept: {
      revision: string;
      fileId: string;
      after: string;
    };
    /** @description A command's answer as it goes out: what the command names, the revision reached, and the token that makes a later query hold it. */
    AnsweredOfTaskFileKept: {
      revision: string;
      fileId: string;
      after: string;
    };
    /** @description A command's answer as it goes out: what the command names, the revision reached, and the token that makes a later query hold it. */
    AnsweredOfTaskReported: {
      revision: string;
      /** @description What a confirmation or a return names. */
      reportId: string;
      after: string;
    };
    /** @description A command's answer as it goes out: what the command names, the revision reached, and the token that makes a later query hold it. */
    AnsweredOfTaskWorked: {
      revision: string;
      extensionId?: string;
      after: string;
    };
    /** @description A command's answer as it goes out: what the command names, the revision reached, and the token that makes a later query hold it. */
    AnsweredOfTasksBroughtIn: {
      revision: string;
      /** @description Documents of the table that this very table had brought in before. */
      known: number;
      tasks: number;
      directives: number;
      after: string;
    };
    /** @description Figures that cannot be added are shown side by side, with the reason. */
    ApartFigures: {
      name: string;
      /** @enum {string} */
      reason: 'share' | 'units-differ';
      least: number;
      most: number;
      units: string[];
      reports: number;
    };
    /**
     * @description peoplesCommittee: the UBND of a unit. office: Sở, Phòng, Văn phòng, Trạm y tế, ministries. officeHolder: a chairman, a director. organisation: Front, mass organisations, Party organs, universities. board: Ban Chỉ đạo, Ban Chỉ huy. class: residents, schools, 'các cơ quan'. government: Chính phủ, Thủ tướng. ghost: a name nobody could resolve yet; visible and resolvable, never dropped.
     * @enum {string}
     */
    AuthorityKind: 'board' | 'class' | 'ghost' | 'government' | 'office' | 'officeHolder' | 'organisation' | 'peoplesCommittee';
    BodiesPageOfNotUpdating: {
      /** @description How many bodies the list holds, whatever the page. */
      total: number;
      items: components['schemas']['NotUpdating'][];
      /** @description Null on the last page. */
      next: string | null;
    };
    BodiesPageOfSilentBody: {
      /** @description How many bodies the list holds, whatever the page. */
      total: number;
      items: components['schemas']['SilentBody'][];
      /** @description Null on the last page. */
      next: string | null;
    };
    BodyHit: {
      /** @constant */
      kind: 'body';
      id: string;
      /** @description As it was called at the instant asked for. */
      name: string;
      level: components['schemas']['Level'] | null;
      parentName: string | null;
      score: number;
      passages: components['schemas']['Passage'][];
    };
    BookColumn: {
      key: string;
      vi: string;
      en: string;
      /** @description Width on paper, in parts of the whole. */
      width: number;
    };
    /** @description One line of a book: what is known; a column that only the hand on paper fills is empty. */
    BookLine: {
      directiveId: string;
    } & {
      [key: string]: string;
    };
    /**
     * @description What became of an item of the order above in the order that answers it.
     * @enum {string}
     */
    CarriageVerdict: 'carried' | 'dropped' | 'weakened';
    /** @description One order of a chain, as it was. */
    ChainLink: {
      /** @enum {string} */
      kind: 'directive' | 'ghost';
      directiveId: string | null;
      referenceId: string | null;
      documentType: string | null;
      symbol: string | null;
      issuedOn: string | null;
      issuerId: string | null;
      issuerName: string | null;
      level: components['schemas']['Level'] | null;
      status: string | null;
      /** @description The item that leads to the task, word for word; null where nobody knows which one, or the document is not held. */
      item: {
        text: string | null;
        /** @description In UTF-16 units of the letter's decoded text; null where it was never read from one. */
        span: components['schemas']['Span'] | null;
        itemId: string;
        label: string;
      } | null;
      /** @description How it is known that this item leads to the one below; null at the task itself, and where no item is known. */
      linkedBy: components['schemas']['LinkedBy'] | null;
      /** @description The sentence by which this order cites the one above; null at the root. */
      cites: {
        text: string | null;
        /** @description In UTF-16 units of the letter's decoded text; null where it was never read from one. */
        span: components['schemas']['Span'] | null;
        relation: components['schemas']['Relation'];
      } | null;
    };
    /** @enum {string} */
    ChangeKind: 'amended' | 'corrected' | 'recalled' | 'repealed' | 'replaced';
    /** @description What a change of an order would touch: what somebody below would have to look at again. */
    ChangeReach: {
      /** @description Documents below, at any distance, that carry it out and are older than the change. */
      orders: number;
      /** @description Drafts below that somebody is writing. */
      drafts: number;
      /** @description Tasks of the order itself that are not done. */
      tasks: number;
      /** @description Tasks of the orders below that are not done. */
      tasksBelow: number;
      /** @description The first of the orders, the newest last. */
      first: components['schemas']['FoundDirective'][];
    };
    ChangedDocument: {
      isNew: boolean;
      /** @enum {string} */
      kind: 'directive' | 'draft' | 'ghost';
      /** @description What `trace` takes: the directive's id, or a ghost's reference. */
      id: string;
      directiveId: string | null;
      referenceId: string | null;
      /** @description Null for ghosts. */
      status: components['schemas']['DirectiveStatus'] | null;
      documentType: string | null;
      symbol: string | null;
      issuerId: string | null;
      issuerName: string | null;
      level: components['schemas']['Level'] | null;
      /** @description The province the issuer then belonged to (itself, for a province). */
      provinceName: string | null;
      issuedOn: string | null;
      subject: string | null;
      /** @description restricted: only the bodies named on it and auditors read it, and you are one; closed: and you are not, so its words are kept from you. */
      access: components['schemas']['DocumentAccess'];
    };
    ChangedTask: {
      task: components['schemas']['ListedTask'];
      /**
       * @description Its state as it was known then, at the instant asked for; null: it was not known.
       * @enum {string|null}
       */
      before: 'doneInTime' | 'doneLate' | 'notReceived' | 'openInTime' | 'overdue' | 'returned' | 'withdrawn' | 'withoutDeadline' | null;
    };
    ChangesSince: {
      documents: {
        total: number;
        new: number;
        items: components['schemas']['ChangedDocument'][];
      };
      tasks: {
        total: number;
        new: number;
        /** @description How many came into each state since, by the state they are in now. */
        byState: {
          withdrawn?: number;
          doneInTime?: number;
          doneLate?: number;
          returned?: number;
          overdue?: number;
          notReceived?: number;
          withoutDeadline?: number;
          openInTime?: number;
        };
        items: components['schemas']['ChangedTask'][];
      };
      /** @description Bodies whose dealing with a letter of the subtree moved on (arrived, registered, assigned, answered …). */
      deliveries: number;
    };
    Citation: {
      /** @description Given when a reading is accepted or a draft made; kept for ever. */
      citationId: string;
      relation: components['schemas']['Relation'];
      documentType: string | null;
      symbol: components['schemas']['WrittenSymbol'] | null;
      issuedOn: string | null;
      /** @description As written: 'UBND tỉnh', 'Chủ tịch UBND tỉnh Bình Dương'. */
      issuerAsWritten: string | null;
      /** @description The body in whose register the cited document stands, resolved at the date of the citing one. */
      issuerId: string | null;
      referenceId: string;
      span: components['schemas']['Span'] | null;
      /** @description The citing sentence as it stands; null in a draft that has no text yet. */
      sentence: string | components['schemas']['Sealed'] | null;
      confidence: number;
      /** @description A person said that the order travels along this citation too (basedOn). */
      carriesMandate?: boolean;
    };
    /** @description A figure added up, and from how many reports. */
    CollectedFigure: {
      name: string;
      amount: number;
      unit: string;
      base: string | null;
      reports: number;
    };
    CollectedLine: {
      taskId: string;
      assigneeId: string;
      assigneeName: string | null;
      /** @enum {string} */
      status: 'late' | 'met' | 'missed' | 'not-due' | 'pending' | 'waived';
      values:
        | {
            name: string;
            amount: number;
            unit: string;
            base: string | null;
          }[]
        | null;
      /** @description The reports on the same item one level down, where the assignee passed it on by an order of its own. */
      below: components['schemas']['CollectedReport'] | null;
    };
    CollectedReport: {
      lines: components['schemas']['CollectedLine'][];
      /** @description Added up where unit and base agree; the others side by side with the reason. */
      totals: components['schemas']['AddedFigure'][];
      apart: components['schemas']['ApartFigures'][];
      /** @description Streams of the reports it is made of. */
      sources: string[];
      /** @description Who asked for these reports; and the units through which they go. Whoever else added them up would have them counted twice. */
      issuerIds: string[];
      collectorIds: string[];
      /** @description Tasks whose report was due and is not there. */
      missing: string[];
      directiveId: string;
      itemId: string;
      period: string;
    };
    /** @description What became of a field, and when. What a person said of it (`pointer` in the numbering of the reading before), what a newer reader read that a person accepted (in that of the newer reading; what is lost, of the older), or that another scan speaks for the letter (''). */
    CorrectedField: {
      pointer: string;
      /** @enum {string} */
      kind: 'changed' | 'confirmed' | 'corrected' | 'gained' | 'joined' | 'lost' | 'parted' | 'removed' | 'reopened';
      span: components['schemas']['Span'] | null;
      /** @description A person's; of what was read again the two versions, of a join the other scan. */
      reason: string | null;
      before: unknown;
      after: unknown;
      /** @description An opaque account id, and the body it acted for. */
      actor: string;
      onBehalfOf: string | null;
      recordedAt: string;
    };
    /** @description A day that the count of a deadline passed over, or worked though it would be off. */
    CountedDay: {
      on: string;
      /** @enum {string} */
      kind: 'off' | 'weekend' | 'working';
      name: string | null;
      source: string | null;
    };
    /** @description How often each number of whole days occurred. */
    CountedDays: {
      days: number;
      count: number;
    };
    Coverage: {
      directive: components['schemas']['FoundDirective'];
      items: components['schemas']['CoveredItem'][];
      rows: components['schemas']['CoverageRow'][];
      next: string | null;
      /** @description Over all bodies, whatever the page. */
      totals: components['schemas']['CoverageTotals'];
      /** @description Orders that carry this one out past a level: whose, and which bodies between were passed over. */
      passedOver: components['schemas']['PassedOver'][];
      methodVersion: number | null;
    };
    /** @description One item at one body. */
    CoverageCell: {
      itemId: string;
      /** @description Decided by a person, else as proposed; null where the body has not answered or nothing was compared. */
      verdict: components['schemas']['CarriageVerdict'] | null;
      /** @enum {string|null} */
      by: 'person' | 'proposal' | null;
      reason: string | null;
      weakenings: components['schemas']['Weakening'][];
      likeness: number | null;
      byItemIds: string[];
      /** @description States of the tasks that the item gives to this body; empty where it gives none. */
      tasks: {
        taskId: string;
        /** @enum {string} */
        state: 'doneInTime' | 'doneLate' | 'notReceived' | 'openInTime' | 'overdue' | 'returned' | 'withdrawn' | 'withoutDeadline';
        force: string;
      }[];
    };
    CoverageRow: {
      authorityId: string;
      name: string | null;
      level: string | null;
      role: string | null;
      /** @description Exchange state of the letter. */
      delivery: string;
      receivedAt: number | null;
      /**
       * @description answered: by an order of its own; drafting: a person has begun one; silent: nothing is known; waived, none: nothing is owed (any more).
       * @enum {string}
       */
      standing: 'answered' | 'drafting' | 'none' | 'silent' | 'waived';
      answer: {
        symbol: string | null;
        /** @description What `trace` takes: the directive's id, or a ghost's reference. */
        id: string;
        issuedOn: string | null;
        documentType: string | null;
        /** @description Null for ghosts. */
        status: components['schemas']['DirectiveStatus'] | null;
      } | null;
      /** @description Whole days from the day of the order to the day of the answer; null where one of both is unknown. */
      latencyDays: number | null;
      cells: components['schemas']['CoverageCell'][];
    };
    CoverageTotals: {
      bodies: number;
      answered: number;
      drafting: number;
      silent: number;
      waived: number;
      none: number;
      items: {
        [key: string]: {
          carried: number;
          weakened: number;
          dropped: number;
        };
      };
    };
    CoveredItem: {
      itemId: string;
      label: string;
      text: string | null;
      verb: string | null;
      deadlineText: string | null;
    };
    /** @description How a deadline was worded, as data (domain.md 5 in the field's guide). Nothing is invented where the text gives none: 'ngay', 'khẩn trương', 'định kỳ nhắc lại' have no rule. */
    DeadlineRule:
      | {
          /** @constant */
          kind: 'fixed';
          text: string;
          on: string;
          /** @description First day of a range ('từ ngày 15/5 đến ngày 25/5/2017'), which ends `on`; absent where the text names one day. */
          from?: string;
          hour: string | null;
          inclusive: boolean;
        }
      | {
          /** @constant */
          kind: 'relative';
          text: string;
          amount: number;
          /** @enum {string} */
          unit: 'day' | 'hour' | 'month' | 'workingDay';
          /** @enum {string} */
          trigger: 'received' | 'signed';
        }
      | {
          /** @constant */
          kind: 'recurring';
          text: string;
          recurrence: components['schemas']['Recurrence'];
        }
      | {
          /** @constant */
          kind: 'byReference';
          text: string;
          /** @description 'trong 5 ngày kể từ ngày kết thúc kiểm tra': how long it is, once the event it runs from is known. */
          count?: {
            amount: number;
            /** @enum {string} */
            unit: 'day' | 'hour' | 'month' | 'workingDay';
          };
        };
    Delegation: {
      delegationId: string;
      absentId: string;
      standInId: string;
      fromOn: string;
      untilOn: string | null;
      reason: string;
    };
    DeliveryList: {
      items: components['schemas']['ListedDelivery'][];
      /** @description Null on the last page. */
      next: string | null;
    };
    /** @description What waits for a body at an instant, in the order in which a day takes it up. */
    Desk: {
      authorityId: string;
      name: string;
      /** @description Due today, and those of the days before that nobody sent. */
      reports: components['schemas']['DeskReport'][];
      /** @description Sent here and not yet in the book of incoming documents; oldest first. `total` counts at most what one page holds. */
      letters: components['schemas']['DeskPartOfListedDelivery'];
      /** @description Orders above that ask for one of its own. */
      owed: components['schemas']['DeskPartOfListedDelivery'];
      /** @description Its tasks that are overdue, due within three days, or came back; without those that wait for their giver's word. */
      due: components['schemas']['DeskPartOfListedTask'];
      /** @description Its tasks that somebody above reminded it of in the last days and that are not reported yet, the latest first. */
      reminded: components['schemas']['DeskPartOfRemindedTask'];
      /** @description Given to it and neither accepted nor refused, and not due yet. */
      fresh: components['schemas']['DeskPartOfListedTask'];
      /** @description Tasks it gave whose report waits for its word. */
      answers: components['schemas']['DeskPartOfListedTask'];
      /** @description Tasks it gave that were refused: to be handed over to another, or withdrawn. */
      refusals: components['schemas']['DeskPartOfListedTask'];
      /** @description Tasks it gave whose doer asks for more time. */
      extensions: components['schemas']['DeskPartOfListedTask'];
      /** @description Drafts that somebody here has begun. */
      drafts: components['schemas']['DeskPartOfDeskDraft'];
      /** @description Open tasks of bodies that ended and that it took over, or that stood under it. */
      handOvers: components['schemas']['DeskPartOfListedTask'];
    };
    /** @description A draft that a person has begun. */
    DeskDraft: {
      directiveId: string;
      status: components['schemas']['DirectiveStatus'];
      documentType: string | null;
      subject: string | null;
      /** @description `delivery-<order>-<body>` where it is to answer an order. */
      answersDelivery: string | null;
    };
    /** @description The first of a part of the desk. `total` counts all of them. */
    DeskPartOfDeskDraft: {
      items: components['schemas']['DeskDraft'][];
      total: number;
    };
    /** @description The first of a part of the desk. `total` counts all of them. */
    DeskPartOfListedDelivery: {
      items: components['schemas']['ListedDelivery'][];
      total: number;
    };
    /** @description The first of a part of the desk. `total` counts all of them. */
    DeskPartOfListedTask: {
      items: components['schemas']['ListedTask'][];
      total: number;
    };
    /** @description The first of a part of the desk. `total` counts all of them. */
    DeskPartOfRemindedTask: {
      items: components['schemas']['RemindedTask'][];
      total: number;
    };
    /** @description A report that this body sends (`send`, its own task), or that bodies below send to it (`gather`). */
    DeskReport: {
      /** @enum {string} */
      role: 'gather' | 'send';
      directiveId: string;
      directiveSymbol: string | null;
      itemId: string;
      itemLabel: string | null;
      itemText: string | null;
      period: string;
      /** @description First instant too late, ISO. */
      dueAt: string;
      /** @description Of a report to send: the task, and how it stands. */
      taskId: string | null;
      status: components['schemas']['OccurrenceStatus'] | null;
      /** @description Whose reports it is made of: how many bodies, how many sent theirs, and who is missing. Null where nobody below reports for it. */
      below: components['schemas']['DeskReportBelow'] | null;
    };
    DeskReportBelow: {
      directiveId: string;
      itemId: string;
      bodies: number;
      reported: number;
      missing: {
        taskId: string;
        assigneeId: string;
        name: string | null;
      }[];
    };
    /** @description What a directive says, the same for one drafted here and one taken in. */
    DirectiveContent: {
      documentType: string | null;
      /** @description The body in whose register it stands ('UBND tỉnh Bình Dương' also where its chairman issued it). */
      issuerId: string;
      issuerAsWritten: string | null;
      place: string | null;
      subject: string | components['schemas']['Sealed'] | null;
      /** @enum {string|null} */
      urgency: 'hỏa tốc' | 'khẩn' | 'thượng khẩn' | null;
      signatory: components['schemas']['Signatory'] | null;
      addressees: components['schemas']['Addressee'][];
      citations: components['schemas']['Citation'][];
      items: components['schemas']['Item'][];
    };
    DirectiveHistory: {
      directiveId: string;
      entries: components['schemas']['HistoryEntry'][];
      /** @description Of the bodies and documents that the entries name, by id. */
      names: components['schemas']['NamesOf'];
    };
    DirectiveHit: {
      /** @description What it is worth beside the others of this search; no measure beyond it. */
      score: number;
      passages: components['schemas']['Passage'][];
      /** @enum {string} */
      kind: 'directive' | 'draft' | 'ghost';
      /** @description What `trace` takes: the directive's id, or a ghost's reference. */
      id: string;
      directiveId: string | null;
      referenceId: string | null;
      /** @description Null for ghosts. */
      status: components['schemas']['DirectiveStatus'] | null;
      documentType: string | null;
      symbol: string | null;
      issuerId: string | null;
      issuerName: string | null;
      level: components['schemas']['Level'] | null;
      /** @description The province the issuer then belonged to (itself, for a province). */
      provinceName: string | null;
      issuedOn: string | null;
      subject: string | null;
      /** @description restricted: only the bodies named on it and auditors read it, and you are one; closed: and you are not, so its words are kept from you. */
      access: components['schemas']['DocumentAccess'];
    };
    DirectivePage: {
      /** @enum {string} */
      origin: 'ours' | 'takenIn';
      unconfirmed: number;
      answersDelivery: string | null;
      /** @description Of a restricted one: by which mark or rule; null where none was named, and for whom it is closed. */
      restrictionBasis: string | null;
      /** @description Null before anybody has read the letter. */
      header: components['schemas']['LetterHead'] | null;
      /** @description What waits for a person, with its place in the text, and who said what of the reading and why; null where there is neither. */
      reading: components['schemas']['ReadingStory'] | null;
      toBeReviewed: boolean;
      /** @description The changes above that nobody has decided about since, with their sentences. */
      reviewBecause: components['schemas']['ReviewCause'][];
      /** @description What later documents did to it. */
      changes: components['schemas']['ReviewCause'][];
      /** @enum {string|null} */
      endedAs: 'repealed' | 'replaced' | null;
      changedAt: number | null;
      reviewedAt: number | null;
      items: components['schemas']['PageItem'][];
      cites: components['schemas']['PageCitation'][];
      citedBy: components['schemas']['PageCitation'][];
      deliveries: components['schemas']['PageDelivery'][];
      counts: components['schemas']['TaskCounts'];
      /** @description The first 500; `list-tasks` has all. */
      tasks: components['schemas']['ListedTask'][];
      /** @enum {string} */
      kind: 'directive' | 'draft' | 'ghost';
      /** @description What `trace` takes: the directive's id, or a ghost's reference. */
      id: string;
      directiveId: string | null;
      referenceId: string | null;
      /** @description Null for ghosts. */
      status: components['schemas']['DirectiveStatus'] | null;
      documentType: string | null;
      symbol: string | null;
      issuerId: string | null;
      issuerName: string | null;
      level: components['schemas']['Level'] | null;
      /** @description The province the issuer then belonged to (itself, for a province). */
      provinceName: string | null;
      issuedOn: string | null;
      subject: string | null;
      /** @description restricted: only the bodies named on it and auditors read it, and you are one; closed: and you are not, so its words are kept from you. */
      access: components['schemas']['DocumentAccess'];
    };
    /**
     * @description prepared: a draft that the engine made for a body that owes an answer and that nobody has touched yet; until somebody does, that body is silent.
     * @enum {string}
     */
    DirectiveStatus: 'discarded' | 'draft' | 'issued' | 'numbering' | 'prepared' | 'recalled' | 'received';
    /** @enum {string} */
    DocumentAccess: 'closed' | 'open' | 'restricted';
    /** @description How a document is called where it is only mentioned. */
    DocumentName: {
      symbol: string | null;
      documentType: string | null;
      issuedOn: string | null;
      issuerName: string | null;
    };
    /** @description Names that occur in the log, to choose from. */
    EventKinds: {
      types: string[];
      categories: string[];
      actors: string[];
    };
    /** @description One event without what it says. */
    EventLine: {
      ordinal: number;
      id: string;
      stream: string;
      revision: number;
      type: string;
      /** @description As it was written, before any upcasting. */
      version: number;
      occurredAt: string | null;
      recordedAt: string;
      actor: string;
      onBehalfOf: string | null;
      commandId: string;
      correlationId: string;
      causationId: string | null;
    };
    FieldAccuracy: {
      /** @enum {string} */
      field:
        | 'addressees'
        | 'assignees'
        | 'citations'
        | 'coOperators'
        | 'date'
        | 'deadlines'
        | 'issuer'
        | 'items'
        | 'number'
        | 'place'
        | 'recurrences'
        | 'signer'
        | 'subject'
        | 'symbol'
        | 'targets'
        | 'type'
        | 'urgency';
      right: number;
      wrong: number;
      missed: number;
      /** @description Of what was read, the share that is right; null where nothing was read. */
      precision: number | null;
      /** @description Of what is there, the share that was read rightly; null where nothing is there. */
      recall: number | null;
    };
    /** @description What is wrong with one field; `row` and `column` where it is a cell of a table that was sent. */
    FieldError: {
      field: string;
      row?: number;
      column?: string;
      vi: string;
      en: string;
    };
    FollowedChanges: {
      following: components['schemas']['ListedFollowing'];
      changes: components['schemas']['ChangesSince'];
      asOf: string;
      knownAt: number;
      ordinal: number;
      /** @description Left out where every event was taken in. */
      incomplete?: components['schemas']['Incomplete'];
    };
    FollowedThing: {
      /** @description How much became known since it was last looked at; null where it can no longer be asked (its document is gone). */
      news: {
        documents: number;
        tasks: number;
        deliveries: number;
      } | null;
      followId: string;
      /** @enum {string} */
      kind: 'subtree' | 'view';
      directiveId: string | null;
      /** @enum {string|null} */
      page: 'directives' | 'lineage' | 'tasks' | null;
      search: {
        [key: string]: string;
      };
      name: string | null;
      seen: number;
      /** @description ms */
      since: number;
    };
    /**
     * @description Force per item and assignee: the verb as written and whether the issuer commands that body at that date. Only binding ones count in the official table.
     * @enum {string}
     */
    Force: 'binding' | 'encouragement' | 'request';
    FoundAuthorities: {
      /** @description Of all pages. */
      total: number;
      items: components['schemas']['FoundAuthority'][];
      next: string | null;
    };
    FoundAuthority: {
      authorityId: string;
      name: string;
      kind: string;
      level: string | null;
      parentId: string | null;
      parentName: string | null;
      /** @description The name that the words were found in, where it is one of another day: the old one of a body renamed since, or the later one. */
      alsoNamed: string | null;
      /** @description It had ended by then: still found, because old letters name it, but behind those that stand. */
      dissolved: boolean;
    };
    /** @description A line of a list: what tells one document from another. */
    FoundDirective: {
      /** @enum {string} */
      kind: 'directive' | 'draft' | 'ghost';
      /** @description What `trace` takes: the directive's id, or a ghost's reference. */
      id: string;
      directiveId: string | null;
      referenceId: string | null;
      /** @description Null for ghosts. */
      status: components['schemas']['DirectiveStatus'] | null;
      documentType: string | null;
      symbol: string | null;
      issuerId: string | null;
      issuerName: string | null;
      level: components['schemas']['Level'] | null;
      /** @description The province the issuer then belonged to (itself, for a province). */
      provinceName: string | null;
      issuedOn: string | null;
      subject: string | null;
      /** @description restricted: only the bodies named on it and auditors read it, and you are one; closed: and you are not, so its words are kept from you. */
      access: components['schemas']['DocumentAccess'];
    };
    FoundPage: {
      /** @description Documents of that symbol that are cited and not held, on the first page of a search by symbol. */
      ghosts: components['schemas']['FoundDirective'][];
      items: components['schemas']['FoundDirective'][];
      /** @description Null on the last page. */
      next: string | null;
    };
    /** @description What somebody above asked. */
    GivenReminder: {
      byId: string;
      byName: string | null;
      /** @description Null where nothing was said, or its key is destroyed. */
      words: string | null;
      /** @description ms */
      remindedAt: number;
    };
    Graph: {
      /** @description Key of the node that was asked for. */
      focus: string;
      /** @description Each before what hangs under it, siblings by level and name: an order that never moves under the hand. */
      nodes: components['schemas']['GraphNode'][];
      edges: components['schemas']['GraphEdge'][];
      /** @description What is told below the focus. */
      below: {
        directives: number;
        drafts: number;
        silent: number;
      };
    };
    /** @description `to` carries out `from`, or owes it an answer. */
    GraphEdge: {
      from: string;
      to: string;
      /**
       * @description Left out for silent bodies.
       * @enum {string}
       */
      relation?:
        | 'amends'
        | 'answers'
        | 'basedOn'
        | 'cites'
        | 'continues'
        | 'corrects'
        | 'guides'
        | 'implements'
        | 'mentions'
        | 'recalls'
        | 'repeals'
        | 'replaces'
        | 'suspends';
      /**
       * @description By this one `to` hangs in the tree; of several orders that it carries out only one is its primary mandate.
       * @constant
       */
      primary?: true;
      /** @description The citing sentence; in a graph of at most 1,000 nodes. */
      sentence?: string;
      /** @description Bodies between both that were passed over, from above down. */
      skipped?: string[];
    };
    /** @description A document, or a body of which none is known. What does not apply or is empty is left out: an overview has ten thousand of them. */
    GraphNode: {
      /** @description The directive's id, 'reference:<id>' of a ghost, 'silent:<order>/<body>' of a silent body. */
      key: string;
      /** @enum {string} */
      kind: 'directive' | 'draft' | 'ghost' | 'silent';
      /** @description Of a silent body: the draft that was prepared for it and that nobody has touched. */
      directiveId?: string;
      referenceId?: string;
      /** @enum {string} */
      status?: 'discarded' | 'draft' | 'issued' | 'numbering' | 'prepared' | 'recalled' | 'received';
      documentType?: string;
      symbol?: string;
      issuerId?: string;
      /** @description As it was called on the day of the directive. */
      issuerName?: string;
      /** @enum {string} */
      level?: 'central' | 'commune' | 'district' | 'province';
      /** @description The units its issuer then lay in, from above down: 'Bình Dương › Bến Cát'. */
      place?: string;
      /** @description The bodies of these units, by their ids: 'province/district'. Nodes of one place are told by it. */
      within?: string;
      issuedOn?: string;
      /**
       * @description Left out: open to everybody.
       * @enum {string}
       */
      access?: 'closed' | 'restricted';
      /** @description In a graph of at most 1,000 nodes. */
      subject?: string;
      /** @description Tasks that this document gives. */
      own?: components['schemas']['TaskCounts'];
      /** @description Tasks that the order it hangs under gives to this node's body. */
      given?: components['schemas']['TaskCounts'];
      /** @constant */
      toBeReviewed?: true;
      /** @enum {string} */
      endedAs?: 'repealed' | 'replaced';
      /**
       * @description Silent bodies and drafts: how the order they owe an answer to was delivered.
       * @enum {string}
       */
      delivery?: 'arrived' | 'assigned' | 'done' | 'processing' | 'received' | 'refused' | 'sent';
      /** @description Orders that it cites and that are not told. */
      hiddenAbove?: number;
      hiddenBelow?: {
        central?: number;
        province?: number;
        district?: number;
        commune?: number;
        unknown?: number;
      };
    };
    /** @description The way between two documents along the orders above both; `nodes` is empty where there is none. */
    GraphPath: {
      /** @description Each before what hangs under it, siblings by level and name: an order that never moves under the hand. */
      nodes: components['schemas']['GraphNode'][];
      edges: components['schemas']['GraphEdge'][];
    };
    Groups: {
      items: components['schemas']['ListedGroup'][];
      next: string | null;
    };
    HandOverNeeded: {
      /** @description The body that ended: the assignee, or the body that answers for it. */
      endedId: string;
      endedName: string;
      offers: components['schemas']['HandOverOffer'][];
      directiveSymbol: string | null;
      directiveIssuedOn: string | null;
      itemLabel: string | null;
      itemText: string | null;
      assigneeName: string | null;
      bodyName: string | null;
      issuerName: string | null;
      /** @description How the tasks stand that its body gave on because of it; null where there are none. Its own state is not theirs: it is not done because they are. */
      rollUp: components['schemas']['TaskCounts'] | null;
      /** @description The order that gives it changed, or stands under one that did, and nobody has decided about it since. */
      toBeReviewed: boolean;
      /** @description Those changes, with their sentences. */
      reviewBecause: components['schemas']['ReviewCause'][];
      /** @description The order that gives it was recalled: it is frozen as it was. */
      recalled: boolean;
      /** @enum {string} */
      status: 'accepted' | 'done' | 'open' | 'progressed' | 'refused' | 'reported' | 'returned' | 'withdrawn';
      itemId: string;
      taskId: string;
      directiveId: string;
      assigneeId: string;
      bodyId: string;
      issuerId: string;
      force: components['schemas']['Force'];
      verb: string | null;
      dueAt: number | null;
      deadlineKind: string | null;
      productOn: number | null;
      reportedAt: number | null;
      lastReportId: string | null;
      /** @description The deadline it had first, ms. */
      firstDueAt: number | null;
      /** @enum {string|null} */
      extension: 'asked' | 'granted' | 'refused' | null;
      leadId: string | null;
      /** @description ms of its assignment. */
      givenAt: number;
      /** @description ms of the last decision about this task alone, after a change. */
      reviewedAt: number | null;
      /** @enum {string} */
      state: 'doneInTime' | 'doneLate' | 'notReceived' | 'openInTime' | 'overdue' | 'returned' | 'withdrawn' | 'withoutDeadline';
    };
    /** @description Who may take over. successor: took over the whole body or a part. area: a body that took over a part of the area of one that ended without a successor. above: who stands over that area. */
    HandOverOffer: {
      authorityId: string;
      name: string;
      /** @enum {string} */
      why: 'above' | 'area' | 'successor';
    };
    HandOvers: {
      items: components['schemas']['HandOverNeeded'][];
      next: string | null;
    };
    /** @description What was asked of a task. */
    HandReminder: {
      taskId: string;
      byId: string;
      byName: string | null;
      /** @description Null where nothing was said, or its key is destroyed. */
      words: string | null;
      /** @description ms */
      remindedAt: number;
    };
    Heirs: {
      /** @description Of each body asked for that had ended by then: who answers for it, by name; empty where nobody took over. Bodies that stand are left out. */
      heirs: {
        [key: string]: {
          authorityId: string;
          name: string;
        }[];
      };
    };
    HeldRole: {
      /** @enum {string} */
      role: 'administrator' | 'analyst' | 'auditor' | 'systemAdministrator';
      authorityId: string | null;
      /** @description The body's name as it stands; null for a role at none. */
      authorityName: string | null;
    };
    /** @description One thing that happened to a document, as a sentence needs it; what a kind does not have is null. */
    HistoryEntry: {
      eventId: string;
      type: components['schemas']['Told'];
      occurredAt: string | null;
      recordedAt: string;
      /** @description An opaque account id, and the body it acted for. */
      actor: string;
      onBehalfOf: string | null;
      /** @description Why, or the sentence that changed it; null also once its key is destroyed. */
      reason: string | null;
      /** @description The document that did it, or that speaks for this one. */
      byDirectiveId: string | null;
      symbol: string | null;
      issuedOn: string | null;
      readerVersion: string | null;
      /** @description What was decided: of a review, a warning's kind, a join ('joined' | 'parted'), the basis of a restriction. */
      decision: string | null;
      /** @description Fields that a person confirmed, corrected or removed, or items that a change touches. */
      fields: {
        pointer: string;
        kind: string;
        reason: string | null;
      }[];
      itemIds: string[];
      /** @description How many fields wait for a person after it. */
      waiting: number | null;
    };
    /** @description What an answer says of what it lacks; left out where nothing is. */
    Incomplete: {
      /** @description Of what the answer speaks of, at most 20. */
      here: components['schemas']['Lacking'][];
      /** @description In the whole store: what cannot be shown at all may be among them. */
      total: number;
    };
    /** @description How much of the log has been indexed; the first time it is built from the beginning, and says so. */
    Indexed: {
      ordinal: number;
      complete: boolean;
    };
    Item: {
      itemId: string;
      label: string;
      span: components['schemas']['Span'] | null;
      /** @description Null where the item is carried unchanged: then the text is the carried item's. */
      text: string | components['schemas']['Sealed'] | null;
      assignees: components['schemas']['ItemAssignee'][];
      coOperators: components['schemas']['ItemAssignee'][];
      verb: string | null;
      deadline: components['schemas']['DeadlineRule'] | null;
      recurrence: components['schemas']['Recurrence'] | null;
      target: components['schemas']['TargetParts'] | null;
      reportTo: string | null;
      channel: string | null;
      /** @description The item of the order above that this one passes on. */
      carries: {
        directiveId: string;
        itemId: string;
      } | null;
    };
    ItemAssignee: {
      text: string;
      target: components['schemas']['Target'];
    };
    /** @description One thing that an answer lacks: whose story, who could not take the event in, and why. */
    Lacking: {
      /** @description The stream of the event: 'task-…'. */
      stream: string;
      /** @description The projection or process. */
      by: string;
      error: string;
    };
    /** @description What a data folder remembers of its last backup that was read back whole, so that whoever looks after it sees how old it is. */
    LastBackup: {
      /** @description When the snapshot was taken, ISO. */
      createdAt: string;
      folder: string;
      keysFolder: string;
      events: number;
      contents: number;
      /** @description Contents that were lost or damaged before the backup. */
      lost: number;
    };
    /** @description The text of a letter that came in, as it was decoded: what spans are offsets into (UTF-16). */
    LetterAsCame: {
      directiveId: string;
      /** @description Null where it was written here, or its key is destroyed (`gone`). */
      text: string | null;
      gone: boolean;
      /** @description Of the file as it came; null where it was written here. */
      mediaType: string | null;
      bytes: number | null;
      /** @description Its place among the letters of one file; null where it came alone. */
      part: {
        index: number;
        of: number;
      } | null;
    };
    /** @description What stands around the items of a letter, as it is written there. */
    LetterHead: {
      addressees: {
        text: string;
        /** @enum {string} */
        role: 'coAddressed' | 'copy' | 'to';
        /** @description A committee of a lower level owes an answer, others do not, unless the order says otherwise here. */
        owesAnswer: boolean | null;
      }[];
      place: string | null;
      /** @enum {string|null} */
      urgency: 'hỏa tốc' | 'khẩn' | 'thượng khẩn' | null;
      signatory: components['schemas']['Signatory'] | null;
      issuerAsWritten: string | null;
    };
    /** @description What a letter is taken to say, whole: what a person confirms or corrects, pointer by pointer. */
    LetterReading: {
      directiveId: string;
      /** @description What `expected` of a confirmation or correction names. */
      revision: string;
      readerVersion: string | null;
      symbol: components['schemas']['WrittenSymbol'] | null;
      issuedOn: string | null;
      content: {
        documentType: string | null;
        /** @description The body in whose register it stands ('UBND tỉnh Bình Dương' also where its chairman issued it). */
        issuerId: string;
        issuerAsWritten: string | null;
        place: string | null;
        subject: string | null;
        /** @enum {string|null} */
        urgency: 'hỏa tốc' | 'khẩn' | 'thượng khẩn' | null;
        signatory: {
          name: string | null;
          role: string | null;
          capacities: ('KT' | 'Q' | 'TL' | 'TM' | 'TUQ')[];
        } | null;
        addressees: {
          text: string;
          /** @enum {string} */
          role: 'coAddressed' | 'copy' | 'to';
          /** @description Null for those that mean nobody new: 'Như trên', 'Lưu: VT'. */
          target:
            | {
                /** @constant */
                kind: 'authority';
                authorityId: string;
              }
            | {
                /** @constant */
                kind: 'group';
                groupId: string;
              }
            | {
                /** @constant */
                kind: 'lowerCommittees';
                underId: string;
                level: components['schemas']['Level'];
                unitTypes: string[] | null;
                holder: boolean;
              }
            | {
                /** @constant */
                kind: 'named';
                name: string;
                underId: string;
                as: components['schemas']['AuthorityKind'];
              }
            | {
                /** @constant */
                kind: 'unresolved';
                name: string;
                underId: string | null;
              }
            | null;
          /** @description A committee of a lower level owes an answer, others do not, unless the order says otherwise here. */
          owesAnswer: boolean | null;
        }[];
        citations: {
          /** @description Given when a reading is accepted or a draft made; kept for ever. */
          citationId: string;
          relation: components['schemas']['Relation'];
          documentType: string | null;
          symbol: {
            number: string | null;
            notation: string | null;
            asWritten: string;
          } | null;
          issuedOn: string | null;
          /** @description As written: 'UBND tỉnh', 'Chủ tịch UBND tỉnh Bình Dương'. */
          issuerAsWritten: string | null;
          /** @description The body in whose register the cited document stands, resolved at the date of the citing one. */
          issuerId: string | null;
          referenceId: string;
          span: {
            start: number;
            end: number;
          } | null;
          /** @description The citing sentence as it stands; null in a draft that has no text yet. */
          sentence: string | null;
          confidence: number;
          /** @description A person said that the order travels along this citation too (basedOn). */
          carriesMandate?: boolean;
        }[];
        items: {
          itemId: string;
          label: string;
          span: {
            start: number;
            end: number;
          } | null;
          /** @description Null where the item is carried unchanged: then the text is the carried item's. */
          text: string | null;
          assignees: {
            text: string;
            target:
              | {
                  /** @constant */
                  kind: 'authority';
                  authorityId: string;
                }
              | {
                  /** @constant */
                  kind: 'group';
                  groupId: string;
                }
              | {
                  /** @constant */
                  kind: 'lowerCommittees';
                  underId: string;
                  level: components['schemas']['Level'];
                  unitTypes: string[] | null;
                  holder: boolean;
                }
              | {
                  /** @constant */
                  kind: 'named';
                  name: string;
                  underId: string;
                  as: components['schemas']['AuthorityKind'];
                }
              | {
                  /** @constant */
                  kind: 'unresolved';
                  name: string;
                  underId: string | null;
                };
          }[];
          coOperators: {
            text: string;
            target:
              | {
                  /** @constant */
                  kind: 'authority';
                  authorityId: string;
                }
              | {
                  /** @constant */
                  kind: 'group';
                  groupId: string;
                }
              | {
                  /** @constant */
                  kind: 'lowerCommittees';
                  underId: string;
                  level: components['schemas']['Level'];
                  unitTypes: string[] | null;
                  holder: boolean;
                }
              | {
                  /** @constant */
                  kind: 'named';
                  name: string;
                  underId: string;
                  as: components['schemas']['AuthorityKind'];
                }
              | {
                  /** @constant */
                  kind: 'unresolved';
                  name: string;
                  underId: string | null;
                };
          }[];
          verb: string | null;
          deadline:
            | {
                /** @constant */
                kind: 'fixed';
                text: string;
                on: string;
                /** @description First day of a range ('từ ngày 15/5 đến ngày 25/5/2017'), which ends `on`; absent where the text names one day. */
                from?: string;
                hour: string | null;
                inclusive: boolean;
              }
            | {
                /** @constant */
                kind: 'relative';
                text: string;
                amount: number;
                /** @enum {string} */
                unit: 'day' | 'hour' | 'month' | 'workingDay';
                /** @enum {string} */
                trigger: 'received' | 'signed';
              }
            | {
                /** @constant */
                kind: 'recurring';
                text: string;
                recurrence: {
                  text: string;
                  /** @enum {string} */
                  every: 'day' | 'halfYear' | 'month' | 'quarter' | 'unstated' | 'week' | 'year';
                  /** @description 'HH:MM', exclusive ('trước 14 giờ'). */
                  before: string | null;
                  /** @description Day of the month or ISO weekday; null where none is said. */
                  day: number | null;
                  /** @description Of a yearly one, the month that its day is in; where none is said, December. */
                  month?: number;
                  inclusive: boolean;
                };
              }
            | {
                /** @constant */
                kind: 'byReference';
                text: string;
                /** @description 'trong 5 ngày kể từ ngày kết thúc kiểm tra': how long it is, once the event it runs from is known. */
                count?: {
                  amount: number;
                  /** @enum {string} */
                  unit: 'day' | 'hour' | 'month' | 'workingDay';
                };
              }
            | null;
          recurrence: {
            text: string;
            /** @enum {string} */
            every: 'day' | 'halfYear' | 'month' | 'quarter' | 'unstated' | 'week' | 'year';
            /** @description 'HH:MM', exclusive ('trước 14 giờ'). */
            before: string | null;
            /** @description Day of the month or ISO weekday; null where none is said. */
            day: number | null;
            /** @description Of a yearly one, the month that its day is in; where none is said, December. */
            month?: number;
            inclusive: boolean;
          } | null;
          target: {
            text: string;
            value: number | null;
            unit: string | null;
            base: string | null;
            /** @enum {string|null} */
            comparison: 'atLeast' | 'atMost' | 'exactly' | 'over' | 'under' | null;
          } | null;
          reportTo: string | null;
          channel: string | null;
          /** @description The item of the order above that this one passes on. */
          carries: {
            directiveId: string;
            itemId: string;
          } | null;
        }[];
      };
      /** @description Pointers that wait for a person, and where those were read. */
      unconfirmed: string[];
      unconfirmedSpans: {
        [key: string]: components['schemas']['Span'];
      };
      warnings: string[];
      /** @description Pointers that persons have spoken of. */
      settled: string[];
      /** @description The other scan that speaks for this one. */
      joinedInto: string | null;
      /** @description Names of the bodies that the content speaks of, by id. */
      names: {
        [key: string]: string;
      };
    };
    /** @description What a newer reader would change in a letter, before anybody accepts it. */
    LetterReread: {
      directiveId: string;
      /** @description Revision that this was made of. */
      revision: string;
      /** @description The reader that read it, and the present one. */
      before: string;
      readerVersion: string;
      differences: components['schemas']['ReadingDifference'][];
      /** @description Pointers that wait for a person only with the newer reading, and those that do not wait any more. */
      opened: string[];
      closed: string[];
    };
    LetterTaken: {
      directiveId: string;
      /** @description Pointer into the content, a blank, and a word: '/symbol/number blank'. */
      warnings: string[];
      /** @description Pointers to what waits for a person; nothing follows from it until then. */
      unconfirmed: string[];
    };
    /** @enum {string} */
    Level: 'central' | 'commune' | 'district' | 'province';
    /** @description Both sides of a line: what the document below says of the order above, and what that one gives to the body below. */
    Link: {
      citations: {
        citationId: string;
        relation: components['schemas']['Relation'];
        sentence: string | null;
      }[];
      /** @description The first 30. */
      items: components['schemas']['LinkItem'][];
      itemCount: number;
    };
    /** @description What the order above says to the body below. */
    LinkItem: {
      itemId: string;
      label: string;
      text: string | null;
      deadlineText: string | null;
      tasks: {
        taskId: string;
        /** @enum {string} */
        state: 'doneInTime' | 'doneLate' | 'notReceived' | 'openInTime' | 'overdue' | 'returned' | 'withdrawn' | 'withoutDeadline';
        force: string;
      }[];
    };
    /**
     * @description By what an item of one order is the continuation of an item of another: its author says so, a person decided, or the engine proposes it.
     * @enum {string}
     */
    LinkedBy: 'author' | 'person' | 'proposal';
    ListedAccount: {
      accountId: string;
      signInName: string | null;
      fullName: string | null;
      email: string | null;
      /** @enum {string} */
      status: 'left' | 'locked' | 'open';
      roles: components['schemas']['HeldRole'][];
    };
    /** @description A child of a task, and how it is known that it is one. */
    ListedChild: {
      task: components['schemas']['ListedTask'];
      by: components['schemas']['LinkedBy'];
      likeness: number;
      /** @description The item of the child's order that carries the parent's. */
      itemId: string;
    };
    ListedDelivery: {
      coOperatorIds: string[];
      /** @description First instant too late for the acknowledgement, ms. */
      acknowledgeBy: number | null;
      /** @enum {string} */
      acknowledged: 'inTime' | 'late' | 'overdue' | 'pending' | 'refused';
      directiveSymbol: string | null;
      directiveIssuedOn: string | null;
      directiveSubject: string | null;
      issuerName: string | null;
      draftStatus: components['schemas']['DirectiveStatus'] | null;
      authorityName: string | null;
      leadName: string | null;
      receivedByName: string | null;
      /** @description How often somebody above asked for what is owed on it, the latest last. */
      reminders: components['schemas']['GivenReminder'][];
      directiveId: string;
      authorityId: string;
      role: string | null;
      state: string;
      sentAt: number | null;
      arrivedAt: number | null;
      receivedAt: number | null;
      arrivalNumber: string | null;
      /** @description The body that recorded the receipt on the recipient's behalf, and by what. */
      receivedBy: string | null;
      evidence: string | null;
      leadId: string | null;
      limitOn: string | null;
      answerSymbol: string | null;
      recall: string;
      recallReason: string | null;
      owes: string;
      draftId: string | null;
      answeredBy: string | null;
    };
    ListedFollowing: {
      followId: string;
      /** @enum {string} */
      kind: 'subtree' | 'view';
      directiveId: string | null;
      /** @enum {string|null} */
      page: 'directives' | 'lineage' | 'tasks' | null;
      search: {
        [key: string]: string;
      };
      name: string | null;
      seen: number;
      /** @description ms */
      since: number;
    };
    ListedGroup: {
      groupId: string;
      name: string;
      /** @description The body that keeps the list. */
      ownerId: string;
      ownerName: string;
      /** @description How many bodies are in it at the instant asked for. */
      members: number;
    };
    ListedJoin: {
      joinId: string;
      /** @enum {string} */
      decision: 'apart' | 'joined' | 'undone';
      keptId: string;
      otherId: string;
      reason: string;
      actor: string;
      recordedAt: number;
      /** @description '278/ubnd-vx', as the one that is kept says; null where it is not known any more. */
      symbolKey: string | null;
      issuedOn: string | null;
    };
    ListedNote: {
      noteId: string;
      about: {
        /** @enum {string} */
        kind: 'directive' | 'task';
        id: string;
      };
      place: {
        start: number;
        end: number;
      } | null;
      /** @enum {string} */
      audience: 'all' | 'body' | 'own';
      bodyId: string | null;
      bodyName: string | null;
      isOwn: boolean;
      /** @description Null once nobody knows any more who it was. */
      authorName: string | null;
      /** @description Null once its key is destroyed. */
      text: string | null;
      /** @description ms */
      writtenAt: number;
      correctedAt: number | null;
      /** @description Of the document, or of the order that gives the task. */
      symbol: string | null;
    };
    /** @description One order on its way to one body. */
    ListedRelay: {
      directiveId: string;
      symbol: string | null;
      issuedOn: string | null;
      issuerName: string | null;
      authorityId: string;
      authorityName: string | null;
      /** @description Null while it is waited for. */
      days: number | null;
      answeredBy: string | null;
      answerSymbol: string | null;
    };
    ListedTask: {
      directiveSymbol: string | null;
      directiveIssuedOn: string | null;
      itemLabel: string | null;
      itemText: string | null;
      assigneeName: string | null;
      bodyName: string | null;
      issuerName: string | null;
      /** @description How the tasks stand that its body gave on because of it; null where there are none. Its own state is not theirs: it is not done because they are. */
      rollUp: components['schemas']['TaskCounts'] | null;
      /** @description The order that gives it changed, or stands under one that did, and nobody has decided about it since. */
      toBeReviewed: boolean;
      /** @description Those changes, with their sentences. */
      reviewBecause: components['schemas']['ReviewCause'][];
      /** @description The order that gives it was recalled: it is frozen as it was. */
      recalled: boolean;
      /** @enum {string} */
      status: 'accepted' | 'done' | 'open' | 'progressed' | 'refused' | 'reported' | 'returned' | 'withdrawn';
      itemId: string;
      taskId: string;
      directiveId: string;
      assigneeId: string;
      bodyId: string;
      issuerId: string;
      force: components['schemas']['Force'];
      verb: string | null;
      dueAt: number | null;
      deadlineKind: string | null;
      productOn: number | null;
      reportedAt: number | null;
      lastReportId: string | null;
      /** @description The deadline it had first, ms. */
      firstDueAt: number | null;
      /** @enum {string|null} */
      extension: 'asked' | 'granted' | 'refused' | null;
      leadId: string | null;
      /** @description ms of its assignment. */
      givenAt: number;
      /** @description ms of the last decision about this task alone, after a change. */
      reviewedAt: number | null;
      /** @enum {string} */
      state: 'doneInTime' | 'doneLate' | 'notReceived' | 'openInTime' | 'overdue' | 'returned' | 'withdrawn' | 'withoutDeadline';
    };
    ListedWarning: {
      /** @enum {string} */
      kind: 'beforeParent' | 'blank' | 'outOfOrder' | 'reused';
      directiveId: string;
      symbol: string | null;
      issuedOn: string | null;
      issuerName: string | null;
      /** @description The other document it speaks of. */
      about: string | null;
      aboutSymbol: string | null;
      aboutIssuedOn: string | null;
      /** @description What the reader said of a blank field: '/symbol/number blank'. */
      details: string[];
      /** @description The reason, where a person dismissed it. */
      dismissed: string | null;
    };
    /** @description One message of `text/event-stream`. */
    LiveMessage: {
      id?: string;
      /** @enum {string} */
      type: 'advance' | 'heartbeat';
      data: components['schemas']['Advanced'];
    };
    MandateChain: {
      taskId: string;
      /** @description From the root down to the order that gives the task. */
      chain: components['schemas']['ChainLink'][];
    };
    NamesOf: {
      bodies: {
        [key: string]: string;
      };
      documents: {
        [key: string]: components['schemas']['DocumentName'];
      };
    };
    NotUpdating: {
      bodyId: string;
      name: string | null;
      parentName: string | null;
      /** @description Open tasks, and those of them that nobody there has ever said a word about. */
      open: number;
      untouched: number;
      /** @description ms: when the oldest of those was given. */
      since: number;
    };
    /** @description One version of a note: what it said from when. */
    NoteVersion: {
      at: string;
      /** @enum {string} */
      what: 'corrected' | 'withdrawn' | 'written';
      /** @description Null where it says nothing, or its key is destroyed. */
      text: string | null;
    };
    Numbering: {
      /** @description By their first year, the latest first; until the first one all types share one series. */
      rules: {
        fromYear: number;
        rules: components['schemas']['NumberingRule'][];
      }[];
    };
    /** @description Types that are numbered in a series of their own; all others share the common one. */
    NumberingRule: {
      series: string;
      documentTypes: string[];
    };
    /** @description What the wording leaves open and a person decided; kept beside the duty, so an answer can be given again. */
    OccurrenceChoices: {
      /**
       * @description An occurrence whose last day is a day off: stays, is left out, or moves.
       * @enum {string}
       */
      onDayOff: 'keep' | 'nextWorkingDay' | 'previousWorkingDay' | 'skip';
    };
    /** @enum {string} */
    OccurrenceStatus: 'late' | 'met' | 'missed' | 'pending' | 'waived';
    OfficialLine: {
      /** @description Body, level or directive; null in the line of all. */
      key: string | null;
      name: string | null;
      /** @description All but the withdrawn and the recalled. */
      total: number;
      /** @description Share of those that fell due which were done in time; null where none fell due. */
      rate: number | null;
      doneInTime: number;
      doneLate: number;
      openInTime: number;
      openOverdue: number;
      withoutDeadline: number;
      /** @description Of those without deadline. */
      withoutDeadlineDone: number;
      withdrawn: number;
      recalled: number;
      /** @description Tasks whose deadline has passed, withdrawn and recalled ones left out; and those of them that were done in time. */
      fellDue: number;
      fellDueInTime: number;
    };
    OfficialRow: {
      /** @description All but the withdrawn and the recalled. */
      total: number;
      /** @description Share of those that fell due which were done in time; null where none fell due. */
      rate: number | null;
      doneInTime: number;
      doneLate: number;
      openInTime: number;
      openOverdue: number;
      withoutDeadline: number;
      /** @description Of those without deadline. */
      withoutDeadlineDone: number;
      withdrawn: number;
      recalled: number;
      /** @description Tasks whose deadline has passed, withdrawn and recalled ones left out; and those of them that were done in time. */
      fellDue: number;
      fellDueInTime: number;
    };
    /** @description Binding tasks make the official table; requests and encouragements are counted apart. */
    OfficialTable: {
      /** @enum {string} */
      by: 'body' | 'directive' | 'level' | 'total';
      lines: components['schemas']['OfficialLine'][];
      total: components['schemas']['OfficialRow'];
      requests: components['schemas']['OfficialRow'];
      encouragements: components['schemas']['OfficialRow'];
      /**
       * @description 'kept': from counts that are kept; 'counted': from the tasks themselves. Both say the same.
       * @enum {string}
       */
      from: 'counted' | 'kept';
    };
    /** @description A field below the threshold: nothing follows from it until a person confirms it. */
    OpenField: {
      pointer: string;
      /** @description What stands there meanwhile. */
      value: unknown;
      span: components['schemas']['Span'] | null;
      /** @description 'blank', 'garbled', 'ambiguous' … */
      warnings: string[];
    };
    OpenedAccount: {
      accountId: string;
      signInName: string;
      /** @description Opens once: by it the person chooses a password. */
      link: string;
      linkUntil: string;
    };
    /** @description A citation of the focus along which no order travels. */
    OtherCitation: {
      relation: components['schemas']['Relation'];
      directiveId: string | null;
      /** @description Null where it is held. */
      referenceId: string | null;
      documentType: string | null;
      symbol: string | null;
      issuerName: string | null;
      issuedOn: string | null;
      sentence: string | null;
    };
    /** @description One field of many rows. Where few values are used again and again (`at`), each is told once and every row names its place, -1 for none; else `values` has one for each row, null for none, and what is left out at its end is none. */
    PackedColumnOfTaskCounts: {
      values: (components['schemas']['TaskCounts'] | null)[];
      at?: number[];
    };
    /** @description A graph as columns: for thousands of nodes, of which most say the same. Nodes are rows, each before what hangs under it; keys are not told, since they follow from the rest, and neither are subjects and sentences. */
    PackedGraph: {
      /** @description Row of the node that was asked for. */
      focus: number;
      count: number;
      nodes: {
        symbol: {
          values: (string | null)[];
          at?: number[];
        };
        kind: {
          values: ('directive' | 'draft' | 'ghost' | 'silent' | null)[];
          at?: number[];
        };
        level: {
          values: ('central' | 'commune' | 'district' | 'province' | null)[];
          at?: number[];
        };
        issuedOn: {
          values: (string | null)[];
          at?: number[];
        };
        documentType: {
          values: (string | null)[];
          at?: number[];
        };
        status: {
          values: ('discarded' | 'draft' | 'issued' | 'numbering' | 'prepared' | 'recalled' | 'received' | null)[];
          at?: number[];
        };
        /** @description Of a silent body: the draft that was prepared for it and that nobody has touched. */
        directiveId: {
          values: (string | null)[];
          at?: number[];
        };
        issuerId: {
          values: (string | null)[];
          at?: number[];
        };
        /** @description The units its issuer then lay in, from above down: 'Bình Dương › Bến Cát'. */
        place: {
          values: (string | null)[];
          at?: number[];
        };
        referenceId: {
          values: (string | null)[];
          at?: number[];
        };
        /** @description As it was called on the day of the directive. */
        issuerName: {
          values: (string | null)[];
          at?: number[];
        };
        /** @description The bodies of these units, by their ids: 'province/district'. Nodes of one place are told by it. */
        within: {
          values: (string | null)[];
          at?: number[];
        };
        /** @description Left out: open to everybody. */
        access: {
          values: ('closed' | 'restricted' | null)[];
          at?: number[];
        };
        /** @description Tasks that this document gives. */
        own: components['schemas']['PackedColumnOfTaskCounts'];
        /** @description Tasks that the order it hangs under gives to this node's body. */
        given: components['schemas']['PackedColumnOfTaskCounts'];
        toBeReviewed: {
          values: (true | null)[];
          at?: number[];
        };
        endedAs: {
          values: ('repealed' | 'replaced' | null)[];
          at?: number[];
        };
        /** @description Silent bodies and drafts: how the order they owe an answer to was delivered. */
        delivery: {
          values: ('arrived' | 'assigned' | 'done' | 'processing' | 'received' | 'refused' | 'sent' | null)[];
          at?: number[];
        };
        /** @description Orders that it cites and that are not told. */
        hiddenAbove: {
          values: (number | null)[];
          at?: number[];
        };
        hiddenBelow: {
          values: ({
            central?: number;
            province?: number;
            district?: number;
            commune?: number;
            unknown?: number;
          } | null)[];
          at?: number[];
        };
      };
      /** @description Of each row but roots: the row it hangs under, and how. */
      hanging: {
        /** @description Left out for silent bodies. */
        relation: {
          values: (
            | 'amends'
            | 'answers'
            | 'basedOn'
            | 'cites'
            | 'continues'
            | 'corrects'
            | 'guides'
            | 'implements'
            | 'mentions'
            | 'recalls'
            | 'repeals'
            | 'replaces'
            | 'suspends'
            | null
          )[];
          at?: number[];
        };
        /** @description Bodies between both that were passed over, from above down. */
        skipped: {
          values: (string[] | null)[];
          at?: number[];
        };
        under: {
          values: (number | null)[];
          at?: number[];
        };
      };
      /** @description Further orders that a node carries out, by rows. */
      others: {
        from: number[];
        to: number[];
        relation: {
          values: (
            | 'amends'
            | 'answers'
            | 'basedOn'
            | 'cites'
            | 'continues'
            | 'corrects'
            | 'guides'
            | 'implements'
            | 'mentions'
            | 'recalls'
            | 'repeals'
            | 'replaces'
            | 'suspends'
            | null
          )[];
          at?: number[];
        };
      };
      below: {
        directives: number;
        drafts: number;
        silent: number;
      };
    };
    PageCitation: {
      citationId: string;
      relation: components['schemas']['Relation'];
      /** @description 1: the order travels along it. */
      carries: number;
      sentence: string | null;
      /** @description Held at that instant; null: a ghost. */
      directiveId: string | null;
      /** @description Of the document at the other end; null: a ghost. */
      status: components['schemas']['DirectiveStatus'] | null;
      referenceId: string;
      documentType: string | null;
      symbol: string | null;
      issuerId: string | null;
      issuerName: string | null;
      issuedOn: string | null;
      /** @description Where the sentence stands in the text of the letter that cites; null where it was never read from one. */
      span: components['schemas']['Span'] | null;
    };
    PageDelivery: {
      authorityId: string;
      authorityName: string | null;
      role: string | null;
      state: string;
      receivedAt: number | null;
      arrivalNumber: string | null;
      owes: string;
      draftId: string | null;
      answeredBy: string | null;
    };
    PageItem: {
      itemId: string;
      label: string;
      /** @description Of an item that is carried unchanged: the carried one's. */
      text: string | null;
      verb: string | null;
      assignees: string | null;
      deadlineText: string | null;
      recurrenceText: string | null;
      targetText: string | null;
      carriesDirectiveId: string | null;
      carriesItemId: string | null;
      /** @description Where in the letter's text it stands, UTF-16; null where it was never read from one. */
      span: components['schemas']['Span'] | null;
      /** @description Tasks that it gives, by state. */
      counts: components['schemas']['TaskCounts'];
    };
    /** @description A page of a list whose order never changes under the reader: it goes on after the last item seen, whatever came in since. */
    PageOfListedRelay: {
      items: components['schemas']['ListedRelay'][];
      /** @description Null on the last page. */
      next: string | null;
    };
    /** @description Where it was found, in the original letters. */
    Passage: {
      /** @enum {string} */
      in: 'citation' | 'head' | 'item' | 'name' | 'subject' | 'symbol';
      itemId: string | null;
      label: string | null;
      parts: components['schemas']['PassagePart'][];
    };
    /** @description A piece of an original text; `marked`: it is what was searched for. */
    PassagePart: {
      text: string;
      marked: boolean;
    };
    /** @description An order that carries another out though bodies stand between both. */
    PassedOver: {
      directiveId: string;
      symbol: string | null;
      issuedOn: string | null;
      issuerId: string;
      issuerName: string | null;
      /** @description From above down. */
      between: {
        authorityId: string;
        name: string;
      }[];
    };
    ProblemBody: {
      type: string;
      status: number;
      code: string;
      details: Record<string, never>;
      errors?: components['schemas']['FieldError'][];
      words: {
        vi: components['schemas']['ProblemWords'];
        en: components['schemas']['ProblemWords'];
      };
      title: string;
      remedy: string;
    };
    /** @description What a person is told, in both languages: a page or a terminal can change its language without asking again. */
    ProblemWords: {
      title: string;
      remedy: string;
    };
    /** @description One durable process, as whoever operates the server sees it. */
    ProcessState: {
      name: string;
      /**
       * @description waiting: it cannot go on at this moment and tries again. standby: it runs in another server on this store, whose words these are.
       * @enum {string}
       */
      state: 'running' | 'standby' | 'waiting';
      /** @description Distance to the end of the log in native positions; 0 where it has passed everything. */
      lag: number;
      /** @description Events it could not take in and moved on from. */
      deadLetters: number;
      /** @description How often it has tried the event it is at. */
      retries: number;
      error?: string;
    };
    /** @description Which process runs the reactions. */
    ProcessingRole: {
      /**
       * @description 'active': this one. 'standby': another holds the lease (`holder`, null where nobody does at this moment) and this one waits for it.
       * @enum {string}
       */
      role: 'active' | 'standby';
      holder: string | null;
      /** @description Why the lease cannot be asked for or renewed; null where it can. */
      error: string | null;
    };
    ReadModelsState: {
      state: string;
      ordinal: number;
      incomplete: number;
      /** @description What the serving file waits for, or the one that is being built. */
      error?: string;
      /** @description How far a rebuild is; null while none runs. */
      rebuilding: components['schemas']['RebuildProgress'] | null;
      /** @description Why the last one failed; null where it did not. */
      failed: string | null;
    };
    /** @description What a newer reading has more, has no more, or has otherwise. */
    ReadingDifference: {
      /** @enum {string} */
      kind: 'changed' | 'gained' | 'lost';
      /** @description In the numbering of the newer reading; of what is lost, in that of the older one. */
      pointer: string;
      before: unknown;
      after: unknown;
    };
    ReadingStory: {
      unconfirmed: components['schemas']['OpenField'][];
      warnings: string[];
      corrections: components['schemas']['CorrectedField'][];
    };
    RebuildProgress: {
      /** @description Events taken into the new file. */
      ordinal: number;
      /** @description 0 to 1, of the log as it was at the start. */
      share: number;
    };
    Recurrence: {
      text: string;
      /** @enum {string} */
      every: 'day' | 'halfYear' | 'month' | 'quarter' | 'unstated' | 'week' | 'year';
      /** @description 'HH:MM', exclusive ('trước 14 giờ'). */
      before: string | null;
      /** @description Day of the month or ISO weekday; null where none is said. */
      day: number | null;
      /** @description Of a yearly one, the month that its day is in; where none is said, December. */
      month?: number;
      inclusive: boolean;
    };
    RefusedLetters: {
      items: {
        mark: string;
        recordedAt: number;
        actor: string;
        onBehalfOf: string | null;
      }[];
    };
    /** @description A letter that cannot be read again, and the code of the problem that says why. */
    RefusedReading: {
      directiveId: string;
      refused: string;
    };
    RegisterBook: {
      /** @enum {string} */
      book: 'followUp' | 'incoming' | 'outgoing';
      title: {
        vi: string;
        en: string;
      };
      authorityId: string;
      authorityName: string;
      year: number;
      columns: components['schemas']['BookColumn'][];
      items: components['schemas']['BookLine'][];
      next: string | null;
    };
    /** @enum {string} */
    Relation:
      | 'amends'
      | 'answers'
      | 'basedOn'
      | 'cites'
      | 'continues'
      | 'corrects'
      | 'guides'
      | 'implements'
      | 'mentions'
      | 'recalls'
      | 'repeals'
      | 'replaces'
      | 'suspends';
    /** @description From one level to another: how long orders took on their way, and how many are still waited for. */
    RelayHop: {
      above: components['schemas']['Level'] | null;
      below: components['schemas']['Level'] | null;
      waiting: number;
      count: number;
      mean: number | null;
      median: number | null;
      /** @description Nine of ten took so long or less. */
      p90: number | null;
      longest: number | null;
      /** @description By days, the fewest first. */
      days: components['schemas']['CountedDays'][];
    };
    RelayLatency: {
      measure: components['schemas']['RelayMeasure'];
      /** @description The highest hop first. */
      hops: components['schemas']['RelayHop'][];
    };
    /**
     * @description answer: from the day of the order to the day of the recipient's own; receipt: to the day on which it was registered.
     * @enum {string}
     */
    RelayMeasure: 'answer' | 'receipt';
    RemindedLetter: {
      directiveId: string;
      symbol: string | null;
      subject: string | null;
      issuerName: string | null;
    };
    /** @description A task with what was asked of it last. */
    RemindedTask: {
      task: components['schemas']['ListedTask'];
      by: components['schemas']['HandReminder'];
    };
    /** @description How many reminders wait for a channel, and how many a channel gave up, so that somebody must look at the address. */
    ReminderCounts: {
      owed: number;
      gaveUp: number;
    };
    /** @description What a body wants to be told, and when: `days` before (-3) or after (+1) the first instant that is too late. ours: tasks that it must do; given: tasks that it gave (an escalation where `days` is after). The app always has it; `channels` are those beside. */
    ReminderRule: {
      days: number;
      /** @enum {string} */
      about: 'given' | 'ours';
      channels: ('app' | 'email' | 'webhook')[];
    };
    /** @description One event that changed what is known of a cascade. */
    ReplayStep: {
      /** @description As known from this ordinal on. */
      ordinal: number;
      /** @description ms: from when on it holds in the world; the latest part where it changed several. */
      at: number;
      kind: components['schemas']['ReplayedKind'];
      directiveId: string;
      symbol: string | null;
      bodyId: string | null;
      bodyName: string | null;
      taskId: string | null;
      /** @description States of the subject before and after; null before its first. Equal where the event added something else. */
      before: string | null;
      state: string;
    };
    ReplaySteps: {
      steps: components['schemas']['ReplayStep'][];
      /** @description `after` of the next page; null on the last. */
      next: number | null;
      /** @description All of them. */
      count: number;
      /** @description The place of the first of these among all, from 0. */
      first: number;
      /** @description What came before these: the latest instant (ms) of theirs, and how many tasks were in each state then. */
      before: {
        at: number;
        states: {
          [key: string]: number;
        };
      };
      /** @description The place of the first step after these at which a state is another than before; null where none follows. */
      changeAfter: number | null;
    };
    /** @enum {string} */
    ReplayedKind: 'delivery' | 'directive' | 'task';
    ReportOccurrence: {
      period: string;
      dueAt: string;
      status: components['schemas']['OccurrenceStatus'];
      submittedAt: number | null;
      values:
        | {
            name: string;
            amount: number;
            unit: string;
            base: string | null;
          }[]
        | null;
    };
    /** @description A duty to report again and again: its wording, what a person decided where that is silent, and from which to which day it runs. */
    ReportingDuty: {
      recurrence: components['schemas']['Recurrence'];
      choices: components['schemas']['OccurrenceChoices'];
      fromOn: string;
      /** @description The last day; null as long as the order stands. */
      untilOn: string | null;
      /** @description The unit through which the reports go; null where none is named, `collectorText` as the order has it. */
      collectorId: string | null;
      collectorText: string | null;
    };
    /** @description A change that somebody still has to decide about. */
    ReviewCause: {
      /** @description The order that changed. */
      directiveId: string;
      symbol: string | null;
      kind: components['schemas']['ChangeKind'];
      /** @description The sentence that changed it, as written; why it was recalled. */
      sentence: string | null;
      byDirectiveId: string | null;
      bySymbol: string | null;
      changedAt: number;
      /** @description The items it touches; null: all of it. */
      itemIds: string[] | null;
    };
    /** @description What a directive says, whole and opened, as it is needed to write it anew: from its own stream, so never behind. */
    SaidContent: {
      directiveId: string;
      status: string;
      /** @description Revision of the stream that was read; sent back as `expected` it makes a change in between show. */
      revision: number;
      content: components['schemas']['DirectiveContent'];
      /** @description The order that this draft is to answer, and who owes the answer. */
      answers: {
        directiveId: string;
        authorityId: string;
      } | null;
      /** @description Who wrote it last, in whose name and when; account null where the engine prepared it and nobody touched it since. */
      changed: {
        actor: string;
        onBehalfOf: string | null;
        at: string;
      } | null;
      copies: components['schemas']['SignedCopy'][];
    };
    /** @description Two or more letters of one issuer with one symbol and one day. */
    SameLetters: {
      issuerId: string;
      /** @description '278/ubnd-vx': the key by which symbols are compared. */
      symbolKey: string;
      issuedOn: string;
      /** @description In the order in which they came. */
      directiveIds: string[];
    };
    /** @description Free text that may name people: AES-256-GCM under the key named, all parts base64url. Readable until that key is destroyed. */
    Sealed: {
      $sealed: {
        key: string;
        nonce: string;
        text: string;
      };
    };
    SearchHit: components['schemas']['DirectiveHit'] | components['schemas']['BodyHit'];
    SearchResult: {
      items: components['schemas']['SearchHit'][];
      next: string | null;
      /** @description The body that some of the words were understood to name besides; null where none. */
      placeMeant: {
        words: string;
        bodies: number;
      } | null;
    };
    /** @enum {string} */
    SendingState: 'failed' | 'gaveUp' | 'none' | 'pending' | 'sent';
    /** @description What a page knows of who looks at it. */
    SessionView: {
      signedIn: boolean;
      /** @description Null where nobody is signed in, or who holds the data folder asks. */
      accountId: string | null;
      signInName: string | null;
      fullName: string | null;
      email: string | null;
      roles: components['schemas']['HeldRole'][];
      /** @description The body acted for unless a request says another one. */
      actingFor: {
        authorityId: string;
        name: string | null;
      } | null;
      mustChangePassword: boolean;
      /** @description Goes back as X-CSRF-Token with everything but GET. */
      csrfToken: string | null;
      /** @description When the session ends if nothing is done, and when it ends anyway. */
      idleUntil: string | null;
      until: string | null;
    };
    /** @description A body against a target; instants as text. */
    ShownLine: {
      /** @enum {string|null} */
      from: 'below' | 'own' | null;
      verdict: components['schemas']['Verdict'];
      /** @enum {string|null} */
      reason: 'base-differs' | 'figures-differ' | 'no-figure' | 'shares-apart' | 'target-unread' | 'unit-differs' | null;
      taskId: string;
      bodyId: string;
      /** @description Counts added up from below, where it has no figure of its own. */
      amount: number | null;
      bodyName: string | null;
      /** @description False where another line of the same body counts: two orders asked it for the same, and its people are counted once. */
      isCounted: boolean;
      figure: {
        unit: string;
        amount: number;
        base: string | null;
        source: string | null;
        countedAt: string;
      } | null;
      below: components['schemas']['ShownLine'][];
    };
    Signatory: {
      name: string | null;
      role: string | null;
      capacities: ('KT' | 'Q' | 'TL' | 'TM' | 'TUQ')[];
    };
    /** @description A scan of the signed document. */
    SignedCopy: {
      fileId: string;
      /** @description Null once its key is destroyed. */
      name: string | null;
      mediaType: string;
      bytes: number;
    };
    SilentBody: {
      authorityId: string;
      name: string | null;
      parentName: string | null;
      /** @description Orders to which it owes one of its own and has not begun any. */
      owed: number;
      /** @description Of those, how many it has not even registered. */
      unregistered: number;
      /** @description ms: when the oldest of them was sent. */
      since: number | null;
    };
    /** @description What a reader understood of one letter. Pure data; names are as written, nothing is resolved to an id here: that is the work of whoever passes a gazetteer. Spans are UTF-16 offsets [start, end) in the decoded text. A field that is absent, blank, struck or garbled is null with a warning, never a guess. */
    Span: {
      start: number;
      end: number;
    };
    /** @description A day that differs from its weekday's habit. `source` names the act that says so. */
    SpecialDay: {
      on: string;
      /** @enum {string} */
      kind: 'off' | 'working';
      name: string;
      source: string;
    };
    StandingReminders: {
      rules: components['schemas']['ReminderRule'][];
      /** @description Null where none is set, or its key was destroyed. */
      email: string | null;
      webhookUrl: string | null;
      /** @description A secret is never told again. */
      hasWebhookSecret: boolean;
    };
    StateCounts: {
      total: number;
      /** @description States that nothing is in are left out. */
      byState: {
        withdrawn?: number;
        doneInTime?: number;
        doneLate?: number;
        returned?: number;
        overdue?: number;
        notReceived?: number;
        withoutDeadline?: number;
        openInTime?: number;
      };
    };
    /** @description What every answer says of itself: as of when, as known when, and from which ordinal it was made. */
    Stated: {
      asOf: string;
      knownAt: number;
      ordinal: number;
      /** @description Left out where every event was taken in. */
      incomplete?: components['schemas']['Incomplete'];
    };
    /** @description One event of a stream as it is stored, its metadata beside it. */
    StoredEvent: {
      id: string;
      revision: string;
      type: string;
      version: number;
      /** @description The shape hangs on type and version. */
      data: Record<string, never>;
      occurredAt: string | null;
      /** @description UTC with milliseconds, stamped by us. */
      recordedAt: string;
      /** @description An opaque account id. */
      actor: string;
      /** @description The body acted for; null for the system itself. */
      onBehalfOf: string | null;
      commandId: string;
      /** @description The outermost command or import. */
      correlationId: string;
      /** @description The event that caused this one; null where a person did. */
      causationId: string | null;
    };
    StoryCorrection: {
      occurredAt: string | null;
      productOn: string | null;
      eventId: string;
      voided: boolean;
      reason: string | null;
    };
    /** @description One thing that was recorded of a task; texts opened, null once their key is destroyed. */
    StoryEntry: {
      eventId: string;
      /** @enum {string} */
      type:
        | 'AssignmentCorrected'
        | 'DeadlineSet'
        | 'FactCorrected'
        | 'ReportingDutySet'
        | 'TaskAccepted'
        | 'TaskAssigned'
        | 'TaskConfirmed'
        | 'TaskExtensionAsked'
        | 'TaskExtensionGranted'
        | 'TaskExtensionRefused'
        | 'TaskFileAdded'
        | 'TaskHandedOver'
        | 'TaskPartReported'
        | 'TaskPartsAssigned'
        | 'TaskProgressed'
        | 'TaskReassigned'
        | 'TaskRefused'
        | 'TaskReminded'
        | 'TaskReportedDone'
        | 'TaskReturned'
        | 'TaskReviewed'
        | 'TaskWithdrawn';
      occurredAt: string | null;
      recordedAt: string;
      actor: string;
      /** @description The body acted for. */
      onBehalfOf: string | null;
      data: {
        [key: string]: unknown;
      };
      /** @description Put right since, and how; a voided entry stays in the story. */
      corrected: components['schemas']['StoryCorrection'] | null;
    };
    StoryExtension: {
      extensionId: string;
      askedAt: string | null;
      untilOn: string;
      /** @description Null once its key is destroyed. */
      reason: string | null;
      /** @enum {string} */
      outcome: 'granted' | 'pending' | 'refused';
      grantedUntilOn: string | null;
      refusal: string | null;
    };
    StoryFile: {
      fileId: string;
      name: string | null;
      mediaType: string;
      bytes: number;
    };
    StoryPart: {
      part: string | null;
      done: boolean;
      reports: {
        occurredAt: string | null;
        done: boolean;
        note: string | null;
        fileIds: string[];
      }[];
      authorityId: string;
      /** @enum {string} */
      role: 'coOperator' | 'lead';
      limitOn: string | null;
    };
    /** @description Whom a phrase of an order means, before it is expanded at the date of issue. `lowerCommittees` is 'UBND các xã, phường' (or, with `holder`, 'Chủ tịch UBND các xã, phường'): every people's committee of `level` that then stood below `underId`, directly or through others; `unitTypes` narrows it where the phrase does ('thị xã' but not 'huyện') and is null where it does not. */
    Target:
      | {
          /** @constant */
          kind: 'authority';
          authorityId: string;
        }
      | {
          /** @constant */
          kind: 'group';
          groupId: string;
        }
      | {
          /** @constant */
          kind: 'lowerCommittees';
          underId: string;
          level: components['schemas']['Level'];
          unitTypes: string[] | null;
          holder: boolean;
        }
      | {
          /** @constant */
          kind: 'named';
          name: string;
          underId: string;
          as: components['schemas']['AuthorityKind'];
        }
      | {
          /** @constant */
          kind: 'unresolved';
          name: string;
          underId: string | null;
        };
    /** @description How one body stood against a target at the close of one day. */
    TargetCell: {
      amount: number | null;
      unit: string | null;
      verdict: components['schemas']['Verdict'];
    };
    TargetDays: {
      directiveId: string;
      symbol: string | null;
      /** @description '2020-08-18', the first first: days on which a figure began to hold. */
      days: string[];
      /** @description How many there are in all, those before the ones shown too. */
      count: number;
      items: components['schemas']['TargetDaysItem'][];
    };
    TargetDaysItem: {
      itemId: string;
      label: string;
      target: components['schemas']['TargetParts'];
      lines: components['schemas']['TargetDaysLine'][];
    };
    TargetDaysLine: {
      bodyId: string;
      bodyName: string | null;
      /** @description The units it lies in, from above down: eight districts are called Châu Thành. */
      place: string | null;
      taskId: string;
      /** @description 0: a body that the order itself addresses; 1: one below it, … */
      depth: number;
      /** @description One for each day. */
      cells: components['schemas']['TargetCell'][];
    };
    TargetParts: {
      text: string;
      value: number | null;
      unit: string | null;
      base: string | null;
      /** @enum {string|null} */
      comparison: 'atLeast' | 'atMost' | 'exactly' | 'over' | 'under' | null;
    };
    /** @description The binding tasks make the official table; requests and encouragements are counted apart, and left out where there are none. */
    TaskCounts: {
      request?: components['schemas']['StateCounts'];
      encouragement?: components['schemas']['StateCounts'];
      total: number;
      /** @description States that nothing is in are left out. */
      byState: {
        withdrawn?: number;
        doneInTime?: number;
        doneLate?: number;
        returned?: number;
        overdue?: number;
        notReceived?: number;
        withoutDeadline?: number;
        openInTime?: number;
      };
    };
    TaskList: {
      items: components['schemas']['ListedTask'][];
      /** @description Null on the last page. */
      next: string | null;
    };
    TaskOccurrences: {
      taskId: string;
      duty: components['schemas']['ReportingDuty'];
      occurrences: components['schemas']['ReportOccurrence'][];
      counts: {
        waived: number;
        met: number;
        late: number;
        missed: number;
        pending: number;
      };
    };
    /** @description A task as it stood, with its story: notes, products, files, every deadline, requests for more time, parts inside its body. */
    TaskPage: {
      /** @description Names of the bodies that the story names. */
      names: {
        [key: string]: string;
      };
      /** @description The order that gives it was recalled: it is frozen as it was. */
      recalled: boolean;
      /** @enum {string} */
      status: 'accepted' | 'done' | 'open' | 'progressed' | 'refused' | 'reported' | 'returned' | 'withdrawn';
      itemId: string;
      taskId: string;
      directiveId: string;
      assigneeId: string;
      bodyId: string;
      issuerId: string;
      force: components['schemas']['Force'];
      verb: string | null;
      dueAt: number | null;
      deadlineKind: string | null;
      productOn: number | null;
      reportedAt: number | null;
      lastReportId: string | null;
      /** @description The deadline it had first, ms. */
      firstDueAt: number | null;
      /** @enum {string|null} */
      extension: 'asked' | 'granted' | 'refused' | null;
      leadId: string | null;
      /** @description ms of its assignment. */
      givenAt: number;
      /** @description ms of the last decision about this task alone, after a change. */
      reviewedAt: number | null;
      /** @enum {string} */
      state: 'doneInTime' | 'doneLate' | 'notReceived' | 'openInTime' | 'overdue' | 'returned' | 'withdrawn' | 'withoutDeadline';
      issuerName: string | null;
      /** @description The order that gives it changed, or stands under one that did, and nobody has decided about it since. */
      toBeReviewed: boolean;
      bodyName: string | null;
      directiveSymbol: string | null;
      directiveIssuedOn: string | null;
      itemLabel: string | null;
      itemText: string | null;
      assigneeName: string | null;
      /** @description How the tasks stand that its body gave on because of it; null where there are none. Its own state is not theirs: it is not done because they are. */
      rollUp: components['schemas']['TaskCounts'] | null;
      /** @description Those changes, with their sentences. */
      reviewBecause: components['schemas']['ReviewCause'][];
      entries: components['schemas']['StoryEntry'][];
      /** @description Every deadline that stood, in the order of recording. */
      deadlines: {
        dueAt: string | null;
        rule: components['schemas']['DeadlineRule'];
        trigger: {
          /** @enum {string} */
          kind: 'received' | 'signed';
          on: string;
        } | null;
        calendarVersion: string;
        recordedAt: string;
      }[];
      extensions: components['schemas']['StoryExtension'][];
      parts: components['schemas']['StoryPart'][];
      files: components['schemas']['StoryFile'][];
    };
    /** @enum {string} */
    Told:
      | 'DirectiveAmended'
      | 'DirectiveCorrected'
      | 'DirectiveRecalled'
      | 'DirectiveRepealed'
      | 'DirectiveReplaced'
      | 'DirectiveRestricted'
      | 'DirectiveReviewed'
      | 'DraftDiscarded'
      | 'DraftRevised'
      | 'Drafted'
      | 'IssueRefused'
      | 'IssueRequested'
      | 'Issued'
      | 'LetterTakenIn'
      | 'ReadingAccepted'
      | 'ReadingCorrected'
      | 'RestrictionLifted'
      | 'SignedCopyAdded'
      | 'WarningDismissed'
      | 'WarningRaisedAgain';
    Trace: {
      /** @description From the uppermost orders down to the focus (the node with `place` 'focus' and not `drawnElsewhere`), and all below it. A tree each. */
      roots: components['schemas']['TraceNode'][];
      otherCitations: components['schemas']['OtherCitation'][];
      /** @description What is drawn below the focus, references not counted. */
      below: {
        directives: number;
        drafts: number;
        silent: number;
      };
    };
    TraceNode: {
      /**
       * @description directive: held. draft: being written. silent: a body that owes an answer and of which none is known. ghost: cited, not held at that instant.
       * @enum {string}
       */
      kind: 'directive' | 'draft' | 'ghost' | 'silent';
      /** @enum {string} */
      place: 'above' | 'below' | 'focus';
      /** @description Of a silent body: the draft that was prepared for it and that nobody has touched; null where there is none. */
      directiveId: string | null;
      referenceId: string | null;
      /** @description Null for silent bodies and ghosts. */
      status: components['schemas']['DirectiveStatus'] | null;
      documentType: string | null;
      symbol: string | null;
      issuerId: string | null;
      /** @description As it was called on the day of the directive. */
      issuerName: string | null;
      level: components['schemas']['Level'] | null;
      issuedOn: string | null;
      /**
       * @description Left out: open to everybody.
       * @enum {string}
       */
      access?: 'closed' | 'restricted';
      /** @description Null too where details are left out. */
      subject: string | null;
      /** @description Of the citation by which it hangs under the node above. */
      relation: components['schemas']['Relation'] | null;
      /** @description Null too where details are left out. */
      sentence: string | null;
      /** @description Tasks that this directive gives and (focus and below) all drawn under it; above the focus only its own. Only binding ones, others apart. */
      tasks: components['schemas']['TaskCounts'];
      /** @description Of the tasks of the orders drawn above, those given to this node's body: where the body itself stands. */
      given: components['schemas']['TaskCounts'];
      /** @description The tasks it gives, one by one, in the order of its items; focus and below, where details are not left out. */
      ownTasks?: components['schemas']['TraceTask'][];
      children: components['schemas']['TraceNode'][];
      /** @description Bodies between this one and the one it hangs under that were passed over, from above down. */
      skippedLevels: string[];
      toBeReviewed: boolean;
      /** @description Where it is to be reviewed: the changes above, with their sentences; where details are not left out. */
      reviewBecause?: components['schemas']['ReviewCause'][];
      /**
       * @description No longer in force.
       * @enum {string|null}
       */
      endedAs: 'repealed' | 'replaced' | null;
      /** @description It has several parents (or is part of a circle) and is drawn elsewhere, under its primary one: here stands a reference, without children and tasks. */
      drawnElsewhere: boolean;
      /** @description `down` ended here; there may be more below. */
      cut: boolean;
      /**
       * @description Silent bodies and drafts: how the order they owe an answer to was delivered.
       * @enum {string|null}
       */
      delivery: 'arrived' | 'assigned' | 'done' | 'processing' | 'received' | 'refused' | 'sent' | null;
    };
    TraceTask: {
      taskId: string;
      itemId: string;
      itemLabel: string | null;
      assigneeId: string;
      assigneeName: string | null;
      bodyId: string;
      bodyName: string | null;
      force: components['schemas']['Force'];
      verb: string | null;
      /** @enum {string} */
      state: 'doneInTime' | 'doneLate' | 'notReceived' | 'openInTime' | 'overdue' | 'returned' | 'withdrawn' | 'withoutDeadline';
      /** @description ms. */
      dueAt: number | null;
      productOn: number | null;
    };
    /**
     * @description undecided: parts were reported that do not tell the whole.
     * @enum {string}
     */
    Verdict: 'met' | 'notComparable' | 'notMet' | 'undecided' | 'unknown';
    /** @description A letter in which something waits for a person. */
    WaitingLetter: {
      waiting: components['schemas']['OpenField'][];
      /** @description What the letter has blank or struck and nobody has said to be so. */
      blank: ('date' | 'number')[];
      /** @description What waits can be confirmed without opening it. */
      sure: boolean;
      /** @enum {string} */
      kind: 'directive' | 'draft' | 'ghost';
      /** @description What `trace` takes: the directive's id, or a ghost's reference. */
      id: string;
      directiveId: string | null;
      referenceId: string | null;
      /** @description Null for ghosts. */
      status: components['schemas']['DirectiveStatus'] | null;
      documentType: string | null;
      symbol: string | null;
      issuerId: string | null;
      issuerName: string | null;
      level: components['schemas']['Level'] | null;
      /** @description The province the issuer then belonged to (itself, for a province). */
      provinceName: string | null;
      issuedOn: string | null;
      subject: string | null;
      /** @description restricted: only the bodies named on it and auditors read it, and you are one; closed: and you are not, so its words are kept from you. */
      access: components['schemas']['DocumentAccess'];
    };
    WaitingLetters: {
      /** @description Of all pages. */
      totals: {
        letters: number;
        sure: number;
      };
      items: components['schemas']['WaitingLetter'][];
      /** @description Null on the last page. */
      next: string | null;
    };
    WarningList: {
      items: components['schemas']['ListedWarning'][];
      next: string | null;
    };
    /**
     * @description In what an item is weaker than the one above.
     * @enum {string}
     */
    Weakening: 'deadlineDropped' | 'deadlineLater' | 'forceWeaker' | 'onlyPartly' | 'recurrenceDropped' | 'targetDropped' | 'targetLower';
    /** @description An event behind a value. */
    WhyEvent: {
      stream: string;
      revision: string;
      eventId: string;
      type: string;
      occurredAt: string | null;
      recordedAt: string;
      actor: string;
      onBehalfOf: string | null;
      /** @description The value follows from it; the others were looked at and say nothing against it. */
      decides: boolean;
    };
    Words: {
      vi: string;
      en: string;
    };
    /** @description Number and symbol as written and as understood. '7414/UBND – CT' -> number '7414', notation 'UBND-CT'. Null parts are blank, struck or garbled. */
    WrittenSymbol: {
      number: string | null;
      notation: string | null;
      asWritten: string;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  OtherQueriesController_authorities: {
    parameters: {
      query?: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
        /** @description At most so many */
        limit?: number;
        /** @description The `next` of the page before */
        cursor?: string;
        /** @description Its name, in any case and with or without marks */
        text?: string;
        /** @description Its level */
        level?: 'central' | 'province' | 'district' | 'commune';
        /** @description The body above */
        parentId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FoundAuthorities'] & components['schemas']['Stated'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  AuthorityCommandsController_establish: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EstablishDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfKept'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  AuthorityCommandsController_loadCountry: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LoadCountryDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            revision: string;
            /** @description Bodies that the lists know by that day. */
            bodies: number;
            /** @description Events that were not there yet. */
            added: number;
            after: string;
          };
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  AuthorityCommandsController_name: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        authorityId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NameDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfKept'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  AuthorityCommandsController_place: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        authorityId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PlaceDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfKept'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  AuthorityCommandsController_code: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        authorityId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CodeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfKept'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  AuthorityCommandsController_resolve: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        authorityId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ResolveGhostDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfKept'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  AuthorityCommandsController_succeed: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        authorityId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SucceedDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfKept'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  PoliciesController_groups: {
    parameters: {
      query?: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
        /** @description At most so many */
        limit?: number;
        /** @description The `next` of the page before */
        cursor?: string;
        /** @description Kept by this body */
        ownerId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Groups'] & components['schemas']['Stated'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  AuthorityCommandsController_openGroup: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenGroupDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfGroupKept'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  AuthorityCommandsController_add: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        groupId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MemberDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfGroupKept'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  AuthorityCommandsController_remove: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        groupId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MemberDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfGroupKept'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  AuthorityQueriesController_heirs: {
    parameters: {
      query: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
        /** @description Ids of bodies, a comma between them */
        ids: string[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Heirs'] & components['schemas']['Stated'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  AuthorityQueriesController_page: {
    parameters: {
      query?: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
      };
      header?: never;
      path: {
        authorityId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            asOf: string;
            knownAt: number;
            ordinal: number;
            /** @description Left out where every event was taken in. */
            incomplete?: components['schemas']['Incomplete'];
            names: {
              from: string;
              to: string | null;
              name: string;
              parentId: string | null;
              parentName: string | null;
              dissolved: boolean;
            }[];
            successors: {
              on: string;
              authorityId: string;
              name: string;
              kind: string;
              extent: string | null;
              legalBasis: string;
            }[];
            predecessors: {
              on: string;
              authorityId: string;
              name: string;
              kind: string;
              extent: string | null;
              legalBasis: string;
            }[];
            end: {
              on: string;
              legalBasis: string;
            } | null;
            authorityId: string;
            /** @description At the instant asked for; the first one it ever has where it did not stand yet. */
            name: string;
            kind: string;
            level: string | null;
            dissolved: boolean;
            codes: {
              [key: string]: string;
            };
            /** @description The unit that a people's committee stands for, as it was at that instant. */
            unit: {
              scheme: string;
              level: string;
              code: string;
              type: string;
              name: string;
            } | null;
            /** @description Bodies that answer for it at the instant asked for: successors of successors. Itself where it stands. */
            today: {
              authorityId: string;
              name: string;
            }[];
            /** @description The bodies above it at the instant asked for, nearest first. */
            above: {
              authorityId: string;
              name: string;
            }[];
          };
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  DeskController_desk: {
    parameters: {
      query: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
        /** @description Whose desk */
        authorityId: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Desk'] & components['schemas']['Stated'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  DirectiveQueriesController_list: {
    parameters: {
      query?: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
        /** @description At most so many */
        limit?: number;
        /** @description The `next` of the page before */
        cursor?: string;
        /** @description Words of the subject, or a symbol */
        text?: string;
        /** @description Its symbol */
        symbol?: string;
        /** @description The province it comes from */
        province?: string;
        /** @description Its issuer: an id or a name */
        issuer?: string;
        /** @description The year of issue */
        year?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FoundPage'] & components['schemas']['Stated'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  DirectiveCommandsController_draft: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DraftDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            revision: string;
            directiveId: string;
            after: string;
          };
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  DirectiveCommandsController_revise: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviseDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfRecorded'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  DirectiveCommandsController_discard: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfRecorded'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  DirectiveCommandsController_issue: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['IssueDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            symbol: string;
            /** @description As written: '05'. */
            number: string;
            revision: string;
            directiveId: string;
            after: string;
          };
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  DirectiveCommandsController_recall: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecallDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfRecorded'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  DirectiveCommandsController_amend: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AmendDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfRecorded'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  DirectiveCommandsController_correct: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AmendDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfRecorded'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  DirectiveCommandsController_replace: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EndDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfRecorded'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  DirectiveCommandsController_repeal: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EndDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfRecorded'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  DirectiveCommandsController_review: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviewDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfRecorded'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  DirectiveCommandsController_restrict: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RestrictDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfRecorded'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  DirectiveCommandsController_lift: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfRecorded'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  DirectiveCommandsController_letters: {
    parameters: {
      query?: {
        /** @description When it holds in the world; left out: now */
        occurredAt?: string;
        /** @description The name of the file; also as header X-File-Name (percent-encoded) */
        fileName?: string;
      };
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
        /** @description The name of the file, percent-encoded */
        'X-File-Name'?: string;
      };
      path?: never;
      cookie?: never;
    };
    /** @description The bytes of the file, at most 20 MB */
    requestBody: {
      content: {
        'application/octet-stream': Blob;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfLetterAnswer'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  DirectiveQueriesController_resolve: {
    parameters: {
      query: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
        /** @description A symbol as somebody writes it, or an id */
        symbol: string;
        /** @description The province it comes from */
        province?: string;
        /** @description Its issuer: an id or a name */
        issuer?: string;
        /** @description The year of issue */
        year?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FoundDirective'] & components['schemas']['Stated'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  DirectiveQueriesController_one: {
    parameters: {
      query?: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
      };
      header?: never;
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DirectivePage'] & components['schemas']['Stated'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  DirectiveQueriesController_changeReach: {
    parameters: {
      query?: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
        /** @description When the change would hold; left out: now */
        from?: string;
      };
      header?: never;
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangeReach'] & components['schemas']['Stated'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  DirectiveQueriesController_lineage: {
    parameters: {
      query?: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
        /** @description Levels of orders above; left out: all */
        up?: number;
        /** @description Levels of orders below; left out: all */
        down?: number;
        /** @description List the tasks of each order one by one */
        tasks?: boolean;
      };
      header?: never;
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Trace'] & components['schemas']['Stated'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  DirectiveQueriesController_ancestors: {
    parameters: {
      query?: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
      };
      header?: never;
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            asOf: string;
            knownAt: number;
            ordinal: number;
            /** @description Left out where every event was taken in. */
            incomplete?: components['schemas']['Incomplete'];
            items: components['schemas']['Ancestor'][];
          };
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  EventsController_find: {
    parameters: {
      query?: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
        /** @description At most so many */
        limit?: number;
        /** @description The `next` of the page before */
        cursor?: string;
        /** @description A whole stream */
        stream?: string;
        /** @description Streams of this kind */
        category?: string;
        /** @description Events of this type */
        type?: string;
        /** @description Recorded by this account */
        actor?: string;
        /** @description That came from this outermost command */
        correlationId?: string;
        /** @description Recorded on this day or later */
        from?: string;
        /** @description Recorded on this day or earlier */
        to?: string;
        /** @description older: from the end of the log back (as it is, left out) */
        order?: 'older' | 'newer';
        /** @description Begins behind this ordinal, in its order */
        behind?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            asOf: string;
            knownAt: number;
            ordinal: number;
            /** @description Left out where every event was taken in. */
            incomplete?: components['schemas']['Incomplete'];
            next: string | null;
            names: {
              [key: string]: string;
            };
            items: components['schemas']['EventLine'][];
            indexed: components['schemas']['Indexed'];
          };
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  EventsController_kinds: {
    parameters: {
      query?: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EventKinds'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  EventsController_one: {
    parameters: {
      query?: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
      };
      header?: never;
      path: {
        ordinal: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            effects: components['schemas']['EventLine'][];
            names: {
              [key: string]: string;
            };
            /** @description Canonical JSON (RFC 8785) exactly as it was written. */
            text: {
              data: string;
              metadata: string;
            };
            cause: components['schemas']['EventLine'] | null;
            effectCount: number;
            /** @description Of the same outermost command: its first and its last, so that one can walk it. */
            together: {
              count: number;
              first: number;
              last: number;
            };
            indexed: components['schemas']['Indexed'];
            ordinal: number;
            id: string;
            stream: string;
            revision: number;
            type: string;
            /** @description As it was written, before any upcasting. */
            version: number;
            occurredAt: string | null;
            recordedAt: string;
            actor: string;
            onBehalfOf: string | null;
            commandId: string;
            correlationId: string;
            causationId: string | null;
            asOf: string;
            knownAt: number;
            /** @description Left out where every event was taken in. */
            incomplete?: components['schemas']['Incomplete'];
          };
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  GraphController_graph: {
    parameters: {
      query?: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
        /** @description Levels of orders above that are told; left out: one */
        up?: number;
        /** @description Levels below that are told; left out: one */
        down?: number;
      };
      header?: never;
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Graph'] & components['schemas']['Stated'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  GraphController_overview: {
    parameters: {
      query?: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
        /** @description Levels of orders above that are told; left out: one */
        up?: number;
        /** @description Levels below that are told; left out: one */
        down?: number;
      };
      header?: never;
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PackedGraph'] & components['schemas']['Stated'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  GraphController_activity: {
    parameters: {
      query?: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
      };
      header?: never;
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Activity'] & components['schemas']['Stated'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  GraphController_path: {
    parameters: {
      query: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
        /** @description A directive, or the reference of a document that is only cited */
        from: string;
        /** @description The other one */
        to: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GraphPath'] & components['schemas']['Stated'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  GraphController_link: {
    parameters: {
      query: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
        /** @description The order above: a directive or a reference */
        above: string;
        /** @description The directive below; left out where the body has none */
        below?: string;
        /** @description The body below */
        body?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Link'] & components['schemas']['Stated'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  WrittenDocumentsController_content: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SaidContent'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  WrittenDocumentsController_add: {
    parameters: {
      query: {
        /** @description When it holds in the world; left out: now */
        occurredAt?: string;
        /** @description The name of the file */
        name: string;
        /** @description Its media type */
        mediaType?: string;
      };
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/octet-stream': Blob;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfSignedCopyKept'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  WrittenDocumentsController_copy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        directiveId: string;
        fileId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': Blob;
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  DeliveryCommandsController_receive: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        directiveId: string;
        authorityId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['ReceiveDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfRecorded'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  DeliveryCommandsController_refuse: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        directiveId: string;
        authorityId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RefuseDeliveryDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfRecorded'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  DeliveryCommandsController_waive: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        directiveId: string;
        authorityId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfRecorded'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  DeliveryCommandsController_open: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfRecorded'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  ExchangeController_arrive: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        directiveId: string;
        authorityId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['EvidencedDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfRecorded'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  ExchangeController_assign: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        directiveId: string;
        authorityId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AssignInsideDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfRecorded'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  ExchangeController_process: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        directiveId: string;
        authorityId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['EvidencedDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfRecorded'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  ExchangeController_complete: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        directiveId: string;
        authorityId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['CompleteDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfRecorded'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  ExchangeController_sendAgain: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        directiveId: string;
        authorityId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['Occurring'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfRecorded'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  ExchangeController_remind: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        directiveId: string;
        authorityId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['RemindDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfRecorded'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  ExchangeController_recall: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        directiveId: string;
        authorityId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfRecorded'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  ExchangeController_grant: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        directiveId: string;
        authorityId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['EvidencedDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfRecorded'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  ExchangeController_refuse: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        directiveId: string;
        authorityId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RefuseDeliveryDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfRecorded'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  ExchangeController_correct: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        directiveId: string;
        authorityId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CorrectionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfRecorded'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  DeliveriesController_list: {
    parameters: {
      query?: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
        /** @description At most so many */
        limit?: number;
        /** @description The `next` of the page before */
        cursor?: string;
        /** @description Deliveries of this letter */
        directiveId?: string;
        /** @description Letters to this recipient */
        authorityId?: string;
        /** @description With the bodies below that one */
        below?: boolean;
        /** @description Where the letter is */
        state?: 'sent' | 'arrived' | 'refused' | 'received' | 'assigned' | 'processing' | 'done';
        /** @description Whether an order of its own is owed */
        owes?: 'none' | 'owed' | 'answered' | 'waived';
        /** @description Whether its receipt was acknowledged on the day */
        acknowledged?: 'inTime' | 'late' | 'pending' | 'overdue' | 'refused';
        /** @description Whether it was asked back */
        recall?: 'none' | 'asked' | 'granted' | 'refused';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeliveryList'] & components['schemas']['Stated'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  TaskCommandsController_accept: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        taskId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['EvidencedDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfRecorded'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  TaskCommandsController_refuse: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        taskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RefuseDeliveryDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfRecorded'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  TaskCommandsController_progress: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        taskId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['ProgressDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfRecorded'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  TaskCommandsController_report: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        taskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReportDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfTaskReported'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  TaskCommandsController_confirm: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        taskId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['ConfirmDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfRecorded'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  TaskCommandsController_return: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        taskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReturnDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfRecorded'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  TaskCommandsController_withdraw: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        taskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfRecorded'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  TaskCommandsController_submit: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        taskId: string;
        period: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SubmitReportDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfRecorded'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  TaskCommandsController_waive: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        taskId: string;
        period: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfRecorded'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  TaskLifeController_page: {
    parameters: {
      query?: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
      };
      header?: never;
      path: {
        taskId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskPage'] & components['schemas']['Stated'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  TaskLifeController_ask: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        taskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AskExtensionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfTaskWorked'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  TaskLifeController_grant: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        taskId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['GrantExtensionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfTaskWorked'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  TaskLifeController_refuse: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        taskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RefuseExtensionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfTaskWorked'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  TaskLifeController_parts: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        taskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PartsDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfTaskWorked'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  TaskLifeController_part: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        taskId: string;
        authorityId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['PartReportDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfTaskWorked'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  TaskLifeController_handOver: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        taskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HandOverDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfTaskWorked'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  TaskLifeController_review: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        taskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TaskReviewDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Record<string, never>;
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  TaskLifeController_remind: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        taskId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['RemindDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfRecorded'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  TaskLifeController_correct: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        taskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CorrectionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfRecorded'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  TaskLifeController_addFile: {
    parameters: {
      query: {
        /** @description When it holds in the world; left out: now */
        occurredAt?: string;
        /** @description The name of the file */
        name: string;
        /** @description Its media type */
        mediaType?: string;
      };
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        taskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/octet-stream': Blob;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfTaskFileKept'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  TaskLifeController_file: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        taskId: string;
        fileId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': Blob;
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  CalendarsController_show: {
    parameters: {
      query?: {
        /** @description Only this year */
        year?: number;
        /** @description As every question takes it; the log itself is asked here, so nothing has to be waited for */
        after?: string;
      };
      header?: never;
      path: {
        calendarId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            calendarId: string;
            version: string;
            weeklyDaysOff: number[];
            yearKnown: boolean | null;
            days: components['schemas']['SpecialDay'][];
          };
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  CalendarsController_set: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        calendarId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DaysDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfRecorded'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  OfficialController_table: {
    parameters: {
      query?: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
        /** @description Tasks that this body answers for */
        authorityId?: string;
        /** @description Tasks that this order gives */
        directiveId?: string;
        /** @description With the bodies and orders below */
        below?: boolean;
        /** @description Period: deadlines from this day on; tasks without deadline by the day they were given */
        from?: string;
        /** @description Period: until the end of this day */
        until?: string;
        /** @description One line for all, or one for each */
        by?: 'total' | 'body' | 'level' | 'directive';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OfficialTable'] & components['schemas']['Stated'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  OfficialController_tasks: {
    parameters: {
      query: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
        /** @description Tasks that this body answers for */
        authorityId?: string;
        /** @description Tasks that this order gives */
        directiveId?: string;
        /** @description With the bodies and orders below */
        below?: boolean;
        /** @description Period: deadlines from this day on; tasks without deadline by the day they were given */
        from?: string;
        /** @description Period: until the end of this day */
        until?: string;
        /** @description At most so many */
        limit?: number;
        /** @description The `next` of the page before */
        cursor?: string;
        /** @description Which cell */
        bucket: 'doneInTime' | 'doneLate' | 'openInTime' | 'openOverdue' | 'withoutDeadline' | 'withdrawn' | 'recalled';
        /** @description Left out: the binding ones, as the table counts them */
        force?: 'binding' | 'request' | 'encouragement';
        /** @description Only bodies of this level, as lines of the table by level name them */
        level?: 'central' | 'province' | 'district' | 'commune' | 'unknown';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskList'] & components['schemas']['Stated'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  OfficialController_notUpdating: {
    parameters: {
      query?: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
        /** @description At most so many */
        limit?: number;
        /** @description The `next` of the page before */
        cursor?: string;
        /** @description Only tasks given so many days ago or longer */
        days?: number;
        /** @description Only this body and all below it */
        authorityId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BodiesPageOfNotUpdating'] & components['schemas']['Stated'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  ReportingController_occurrences: {
    parameters: {
      query?: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
      };
      header?: never;
      path: {
        taskId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskOccurrences'] & components['schemas']['Stated'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  ReportingController_duty: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        taskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DutyDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfTaskWorked'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  ReportingController_collect: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        taskId: string;
        period: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CollectDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfReportCollected'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  ReportingController_correct: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        taskId: string;
        period: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReportCorrectionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Record<string, never>;
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  ReportingController_collected: {
    parameters: {
      query: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
        /** @description The order */
        directiveId: string;
        /** @description Its item */
        itemId: string;
        /** @description The period */
        period: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CollectedReport'] & components['schemas']['Stated'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  DelegationsController_list: {
    parameters: {
      query?: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
        /** @description Who is away */
        absentId?: string;
        /** @description Who stands in */
        standInId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Delegation'][];
            asOf: string;
            knownAt: number;
            ordinal: number;
          };
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  DelegationsController_give: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DelegationDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfDelegated'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  DelegationsController_end: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        delegationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EndDelegationDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfRecorded'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  DelegationsController_around: {
    parameters: {
      query?: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
      };
      header?: never;
      path: {
        authorityId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Absence'][];
            asOf: string;
            knownAt: number;
            ordinal: number;
          };
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  OtherQueriesController_tasks: {
    parameters: {
      query?: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
        /** @description At most so many */
        limit?: number;
        /** @description The `next` of the page before */
        cursor?: string;
        /** @description Tasks that this order gives */
        directiveId?: string;
        /** @description Tasks at this body or assignee */
        authorityId?: string;
        /** @description In this state at `asOf` */
        state?: 'withdrawn' | 'doneInTime' | 'doneLate' | 'returned' | 'overdue' | 'notReceived' | 'withoutDeadline' | 'openInTime';
        /** @description With the bodies below that one */
        below?: boolean;
        /** @description Tasks that orders of this body give */
        issuerId?: string;
        /** @description What is on record of it: 'reported' waits for its giver's word */
        status?: 'open' | 'accepted' | 'progressed' | 'reported' | 'done' | 'returned' | 'refused' | 'withdrawn';
        /** @description What became of the last request for more time */
        extension?: 'asked' | 'granted' | 'refused';
        /** @description Due on this day or later */
        dueFrom?: string;
        /** @description Due on this day or earlier */
        dueTo?: string;
        /** @description Binding ones that their body has not finished, or never said a word about */
        pending?: 'unfinished' | 'untouched';
        /** @description With `pending`: given so many days ago or longer */
        givenDaysAgo?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskList'] & components['schemas']['Stated'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  OtherQueriesController_history: {
    parameters: {
      query?: {
        /** @description With its sealed words readable */
        opened?: boolean;
        /** @description In which order */
        direction?: 'forwards' | 'backwards';
        /** @description At most so many */
        limit?: number;
        /** @description First revision shown */
        from?: number;
        /** @description What holds by then; a day means its close */
        asOf?: string;
        /** @description What was recorded by then */
        knownAt?: string;
        /** @description The `after` of a command's answer; a history is always up to date */
        after?: string;
      };
      header?: never;
      path: {
        stream: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            asOf: string;
            knownAt: number;
            ordinal: number;
            /** @description Left out where every event was taken in. */
            incomplete?: components['schemas']['Incomplete'];
            stream: string;
            items: components['schemas']['StoredEvent'][];
            next: string | null;
          };
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  KeysController_ofDirective: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DestroyKeysDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfKeysDestroyed'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  KeysController_ofTask: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        taskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DestroyKeysDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfKeysDestroyed'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  KeysController_ofAccount: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        accountId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DestroyKeysDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfKeysDestroyed'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  LettersController_refused: {
    parameters: {
      query?: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RefusedLetters'] & components['schemas']['Stated'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  LettersController_accuracy: {
    parameters: {
      query?: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accuracy'] & components['schemas']['Stated'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  LettersController_outdated: {
    parameters: {
      query?: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
        /** @description At most so many */
        limit?: number;
        /** @description The `next` of the page before */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: (components['schemas']['LetterReread'] | components['schemas']['RefusedReading'])[];
            next: string | null;
            /** @description Of all pages. */
            total: number;
            asOf: string;
            knownAt: number;
            ordinal: number;
            /** @description Left out where every event was taken in. */
            incomplete?: components['schemas']['Incomplete'];
          };
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  LettersController_reread: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LetterReread'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  LetterCommandsController_reread: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['RereadDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfRereadAnswer'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  LettersController_scans: {
    parameters: {
      query?: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['SameLetters'][];
            asOf: string;
            knownAt: number;
            ordinal: number;
            /** @description Left out where every event was taken in. */
            incomplete?: components['schemas']['Incomplete'];
          };
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  LettersController_decisions: {
    parameters: {
      query?: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
        /** @description Only those of this letter */
        directiveId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['ListedJoin'][];
            asOf: string;
            knownAt: number;
            ordinal: number;
            /** @description Left out where every event was taken in. */
            incomplete?: components['schemas']['Incomplete'];
          };
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  LetterPagesController_waiting: {
    parameters: {
      query?: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
        /** @description At most so many */
        limit?: number;
        /** @description The `next` of the page before */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WaitingLetters'] & components['schemas']['Stated'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  LetterPagesController_letter: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LetterAsCame'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  LetterPagesController_file: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': Blob;
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': Blob;
          'application/msword': Blob;
          'text/html': Blob;
          'text/markdown': Blob;
          'text/plain': Blob;
          'image/png': Blob;
          'image/jpeg': Blob;
          'image/tiff': Blob;
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  LetterPagesController_reading: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LetterReading'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  LetterPagesController_history: {
    parameters: {
      query?: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
      };
      header?: never;
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DirectiveHistory'] & components['schemas']['Stated'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  LetterCommandsController_join: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ScansDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfJoinAnswer'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  LetterCommandsController_keepApart: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ScansDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfJoinAnswer'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  LetterCommandsController_undo: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        joinId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfJoinAnswer'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  ReadingsController_confirm: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['ConfirmReadingDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfReadingAnswer'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  ReadingsController_takeBack: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TakeBackConfirmationDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfReadingAnswer'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  ReadingsController_correct: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CorrectReadingDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfReadingAnswer'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  SearchController_search: {
    parameters: {
      query: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
        /** @description At most so many */
        limit?: number;
        /** @description The `next` of the page before */
        cursor?: string;
        /** @description Words, or their beginnings, with or without marks */
        text: string;
        /** @description Only letters of this body and of those below it: an id or a name */
        place?: string;
        /** @description Only this type of document */
        type?: string;
        /** @description Issued on this day or later */
        from?: string;
        /** @description Issued on this day or earlier */
        to?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SearchResult'] & components['schemas']['Stated'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  StatisticsController_relay: {
    parameters: {
      query: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
        /** @description answer: days to the order of the recipient; receipt: days to its registration */
        measure: 'answer' | 'receipt';
        /** @description Only this order and those below it */
        directiveId?: string;
        /** @description Only orders of this day or later */
        from?: string;
        /** @description Only orders of this day or earlier */
        to?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RelayLatency'] & components['schemas']['Stated'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  StatisticsController_relays: {
    parameters: {
      query: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
        /** @description answer: days to the order of the recipient; receipt: days to its registration */
        measure: 'answer' | 'receipt';
        /** @description Only this order and those below it */
        directiveId?: string;
        /** @description Only orders of this day or later */
        from?: string;
        /** @description Only orders of this day or earlier */
        to?: string;
        /** @description At most so many */
        limit?: number;
        /** @description The `next` of the page before */
        cursor?: string;
        /** @description Level of who gives; none: a body without one */
        above?: 'central' | 'province' | 'district' | 'commune' | 'none';
        /** @description Level of who receives */
        below?: 'central' | 'province' | 'district' | 'commune' | 'none';
        /** @description Took so many days or more */
        minDays?: number;
        /** @description Took so many days or less */
        maxDays?: number;
        /** @description Those still waited for */
        waiting?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PageOfListedRelay'] & components['schemas']['Stated'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  StatisticsController_silent: {
    parameters: {
      query?: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
        /** @description At most so many */
        limit?: number;
        /** @description The `next` of the page before */
        cursor?: string;
        /** @description Only orders sent so many days ago or longer */
        days?: number;
        /** @description Only this body and all below it */
        authorityId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BodiesPageOfSilentBody'] & components['schemas']['Stated'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  StatisticsController_targetDays: {
    parameters: {
      query?: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
        /** @description At most so many of the last days on which a figure changed */
        most?: number;
        /** @description What each of them stands for: a day, or the last such day of a week or a month; left out: day */
        step?: 'day' | 'week' | 'month';
      };
      header?: never;
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TargetDays'] & components['schemas']['Stated'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  StatisticsController_steps: {
    parameters: {
      query?: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
        /** @description Steps after this ordinal */
        behind?: number;
        /** @description At most so many */
        limit?: number;
        /** @description Instead: the page of `limit` steps, from 0 */
        page?: number;
        /** @description Instead: the page on which the step of this ordinal stands */
        around?: number;
      };
      header?: never;
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReplaySteps'] & components['schemas']['Stated'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  TablesController_make: {
    parameters: {
      query: {
        /** @description As which kind of file */
        format: 'xlsx' | 'csv';
      };
      header?: never;
      path: {
        name: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TableDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': Blob;
          'text/csv; charset=utf-8': Blob;
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  ExportsController_announce: {
    parameters: {
      query: {
        /** @description As which kind of file */
        format: 'csv' | 'json' | 'dot' | 'graphml' | 'gexf' | 'svg' | 'png';
      };
      header?: never;
      path: {
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            name: string;
            format: string;
          };
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  PoliciesController_numbering: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        authorityId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Numbering'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  RegisterCommandsController_numbering: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        authorityId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NumberingDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfRecorded'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  RegisterCommandsController_dismiss: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DismissDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfRecorded'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  RegisterCommandsController_raise: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DismissDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfRecorded'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  HandOversController_list: {
    parameters: {
      query?: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
        /** @description At most so many */
        limit?: number;
        /** @description The `next` of the page before */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HandOvers'] & components['schemas']['Stated'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  HandOversController_handOver: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HandOversDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfHandedOver'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  TaskSheetsController_bringIn: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/octet-stream': Blob;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfTasksBroughtIn'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  PoliciesController_reminders: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        authorityId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingReminders'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  RemindersController_set: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        authorityId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PolicyDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfRecorded'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  RemindersController_list: {
    parameters: {
      query?: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
        /** @description At most so many */
        limit?: number;
        /** @description The `next` of the page before */
        cursor?: string;
        /** @description Only those that a channel gave up */
        gaveUp?: boolean;
        /** @description Told to this body */
        authorityId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: {
              emailNext: string | null;
              webhookNext: string | null;
              raisedAt: string;
              reminderId: string;
              authorityId: string;
              days: number;
              /** @enum {string} */
              about: 'byHand' | 'given' | 'ours';
              email: components['schemas']['SendingState'];
              webhook: components['schemas']['SendingState'];
              error: string | null;
              /** @description Of one by hand: who gave it, and in which words. */
              by: {
                /** @description Null where nothing was said, or its key is destroyed. */
                words: string | null;
                byId: string;
                byName: string | null;
              } | null;
              /** @description Null where the task is not known at that instant, and where the reminder is of a letter. */
              task: components['schemas']['ListedTask'] | null;
              /** @description The letter that is asked about, where no task is meant. */
              letter: components['schemas']['RemindedLetter'] | null;
            }[];
            /** @description Null on the last page. */
            next: string | null;
            asOf: string;
            knownAt: number;
            ordinal: number;
            /** @description Left out where every event was taken in. */
            incomplete?: components['schemas']['Incomplete'];
          };
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  RemindersController_retry: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        reminderId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfRecorded'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  RemindersController_feed: {
    parameters: {
      query?: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
        /** @description With the bodies below */
        below?: boolean;
        /** @description Of the address to subscribe to; in place of signing in */
        token?: string;
      };
      header?: never;
      path: {
        authorityId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/calendar': string;
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  TargetsController_targets: {
    parameters: {
      query?: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
      };
      header?: never;
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: {
              lines: components['schemas']['ShownLine'][];
              itemId: string;
              label: string;
              target: components['schemas']['TargetParts'];
              amount: number | null;
              verdict: components['schemas']['Verdict'];
              /** @enum {string|null} */
              reason: 'base-differs' | 'figures-differ' | 'no-figure' | 'shares-apart' | 'target-unread' | 'unit-differs' | null;
            }[];
            directiveId: string;
            symbol: string | null;
            asOf: string;
            knownAt: number;
            ordinal: number;
            /** @description Left out where every event was taken in. */
            incomplete?: components['schemas']['Incomplete'];
          };
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  RegistersController_book: {
    parameters: {
      query: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
        /** @description At most so many */
        limit?: number;
        /** @description The `next` of the page before */
        cursor?: string;
        /** @description Whose book */
        authorityId: string;
        /** @description Its year */
        year: number;
        /** @description Only lines in which these words stand, with or without marks */
        text?: string;
        /** @description Only documents of this day or later (in the two books of arrivals: arrived then) */
        from?: string;
        /** @description Only documents of this day or earlier */
        to?: string;
        /** @description json (page by page), or the whole book as xlsx, csv or a page to print */
        format?: 'json' | 'xlsx' | 'csv' | 'html';
      };
      header?: never;
      path: {
        book: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegisterBook'] & components['schemas']['Stated'];
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': Blob;
          'text/csv; charset=utf-8': Blob;
          'text/html; charset=utf-8': Blob;
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  RegistersController_warnings: {
    parameters: {
      query?: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
        /** @description At most so many */
        limit?: number;
        /** @description The `next` of the page before */
        cursor?: string;
        /** @description Of documents of this body */
        authorityId?: string;
        /** @description Of this kind */
        kind?: 'reused' | 'outOfOrder' | 'beforeParent' | 'blank';
        /** @description With those that were dismissed */
        dismissed?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WarningList'] & components['schemas']['Stated'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  PoliciesController_group: {
    parameters: {
      query?: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
      };
      header?: never;
      path: {
        groupId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            asOf: string;
            knownAt: number;
            ordinal: number;
            /** @description Left out where every event was taken in. */
            incomplete?: components['schemas']['Incomplete'];
            bodies: {
              since: string;
              authorityId: string;
              name: string;
              /** @description It has ended: its successors are not members by themselves. */
              dissolved: boolean;
            }[];
            groupId: string;
            name: string;
            /** @description The body that keeps the list. */
            ownerId: string;
            ownerName: string;
            /** @description How many bodies are in it at the instant asked for. */
            members: number;
          };
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  PoliciesController_backup: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            lastBackup: components['schemas']['LastBackup'] | null;
          };
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  CoverageController_coverage: {
    parameters: {
      query?: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
        /** @description Only bodies that have answered by an order of their own */
        answered?: boolean;
        /** @description At most so many bodies */
        limit?: number;
        /** @description The `next` of the page before */
        cursor?: string;
      };
      header?: never;
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Coverage'] & components['schemas']['Stated'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  CoverageController_decide: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        directiveId: string;
        authorityId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideCarriageDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfRecorded'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  GroundsController_mandate: {
    parameters: {
      query?: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
      };
      header?: never;
      path: {
        taskId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MandateChain'] & components['schemas']['Stated'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  GroundsController_why: {
    parameters: {
      query?: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
      };
      header?: never;
      path: {
        /** @description The task */
        taskId: string;
        /** @description The value asked about */
        of: 'due' | 'state' | 'rollup';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | {
                taskId: string;
                directiveSymbol: string | null;
                itemLabel: string | null;
                assigneeName: string | null;
                /** @constant */
                of: 'due';
                dueAt: string | null;
                rule: components['schemas']['DeadlineRule'] | null;
                trigger: {
                  /** @enum {string} */
                  kind: 'received' | 'signed';
                  on: string;
                } | null;
                calendarVersion: string | null;
                calendar: components['schemas']['CountedDay'][];
                events: components['schemas']['WhyEvent'][];
                asOf: string;
                knownAt: number;
                ordinal: number;
                /** @description Left out where every event was taken in. */
                incomplete?: components['schemas']['Incomplete'];
              }
            | {
                taskId: string;
                directiveSymbol: string | null;
                itemLabel: string | null;
                assigneeName: string | null;
                /** @constant */
                of: 'state';
                /** @enum {string} */
                state: 'doneInTime' | 'doneLate' | 'notReceived' | 'openInTime' | 'overdue' | 'returned' | 'withdrawn' | 'withoutDeadline';
                dueAt: number | null;
                rule: components['schemas']['Words'];
                events: components['schemas']['WhyEvent'][];
                asOf: string;
                knownAt: number;
                ordinal: number;
                /** @description Left out where every event was taken in. */
                incomplete?: components['schemas']['Incomplete'];
              }
            | {
                taskId: string;
                directiveSymbol: string | null;
                itemLabel: string | null;
                assigneeName: string | null;
                /** @constant */
                of: 'rollup';
                /**
                 * @description Its own, which no child changes.
                 * @enum {string}
                 */
                state: 'doneInTime' | 'doneLate' | 'notReceived' | 'openInTime' | 'overdue' | 'returned' | 'withdrawn' | 'withoutDeadline';
                rollUp: components['schemas']['TaskCounts'];
                children: components['schemas']['ListedChild'][];
                asOf: string;
                knownAt: number;
                ordinal: number;
                /** @description Left out where every event was taken in. */
                incomplete?: components['schemas']['Incomplete'];
              };
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  LiveController_live: {
    parameters: {
      query?: never;
      header?: {
        /** @description The last event that was seen, as a browser sends it when it comes back */
        'last-event-id'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': components['schemas']['LiveMessage'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  NotesController_list: {
    parameters: {
      query?: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
        /** @description Notes on this document */
        directiveId?: string;
        /** @description Notes on this task; left out both: all of one’s own */
        taskId?: string;
        /** @description Words of the note, with or without marks */
        text?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['ListedNote'][];
            asOf: string;
            knownAt: number;
            ordinal: number;
            /** @description Left out where every event was taken in. */
            incomplete?: components['schemas']['Incomplete'];
          };
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  NotesController_write: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoteDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfNoteKept'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  NotesController_versions: {
    parameters: {
      query?: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
      };
      header?: never;
      path: {
        noteId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['NoteVersion'][];
          };
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  NotesController_correct: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        noteId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoteCorrectionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfNoteKept'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  NotesController_withdraw: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        noteId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['Occurring'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfNoteKept'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  FollowingController_list: {
    parameters: {
      query?: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['FollowedThing'][];
            news: number;
            asOf: string;
            knownAt: number;
            ordinal: number;
            /** @description Left out where every event was taken in. */
            incomplete?: components['schemas']['Incomplete'];
          };
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  FollowingController_follow: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['FollowDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfFollowingKept'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  FollowingController_one: {
    parameters: {
      query?: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
      };
      header?: never;
      path: {
        followId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FollowedChanges'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  FollowingController_seen: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        followId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SeenDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfFollowingKept'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  FollowingController_end: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        followId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['Occurring'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfFollowingKept'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  HealthController_live: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            status: string;
          };
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  HealthController_ready: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            status: string;
            readModels: {
              /** @enum {string} */
              state: 'catching-up' | 'live' | 'not-ready';
              ordinal: number;
              behind: number;
              incomplete: number;
              error?: string;
            };
            role: components['schemas']['ProcessingRole'] | null;
            processes: components['schemas']['ProcessState'][];
            reminders: components['schemas']['ReminderCounts'] | null;
          };
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  HealthController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['ProcessState'][];
            ordinal: number;
          };
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  HealthController_deadLetters: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: {
              stream: string;
              revision: string;
              eventId: string;
              reaction: string;
              eventType: string;
              details: unknown;
              /** @description Of the last refusal, UTC. */
              refusedAt: string;
              refusals: number;
              code: string;
              said: {
                vi: string;
                en: string;
              } | null;
            }[];
          };
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  HealthController_retry: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        name: string;
        eventId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            retried: string;
          };
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  HealthController_readModelsState: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReadModelsState'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  HealthController_incomplete: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: {
              said: {
                vi: string;
                en: string;
              } | null;
              /** @description The stream of the event: 'task-…'. */
              stream: string;
              /** @description The projection or process. */
              by: string;
              error: string;
            }[];
          };
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  HealthController_retryIncomplete: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            incomplete: number;
          };
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  HealthController_rebuild: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReadModelsState'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  MetricsController_read: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/plain': string;
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  SessionController_who: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionView'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  SessionController_begin: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignInDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionView'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  SessionController_end: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionView'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  SessionController_endAll: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionView'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  SessionController_password: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangePasswordDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionView'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  SessionController_link: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LinkDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionView'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  SessionController_acting: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ActingDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionView'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  SessionController_profile: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProfileDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Record<string, never>;
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  SetupController_begin: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetupDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionView'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  AccountsController_list: {
    parameters: {
      query?: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
        /** @description At most so many */
        limit?: number;
        /** @description The `next` of the page before */
        cursor?: string;
        /** @description Of the name of the person, or of the sign-in name */
        text?: string;
        /** @description State */
        status?: 'open' | 'locked' | 'left';
        /** @description Who hold this role */
        role?: 'analyst' | 'auditor' | 'administrator' | 'systemAdministrator';
        /** @description At this body */
        authorityId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountList'] & components['schemas']['Stated'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  AccountsController_open: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewAccountDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfAccountsOpened'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  AccountsController_one: {
    parameters: {
      query?: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
      };
      header?: never;
      path: {
        accountId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListedAccount'] & components['schemas']['Stated'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  AccountsController_openMany: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/octet-stream': Blob;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfAccountsOpened'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  AccountsController_profile: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        accountId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProfileDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfAccountKept'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  AccountsController_subject: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        accountId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SubjectDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @constant */
            linked: true;
          };
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  AccountsController_grant: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        accountId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GrantDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfAccountKept'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  AccountsController_endRole: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        accountId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EndRoleDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfAccountKept'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  AccountsController_reset: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        accountId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfAccountKept'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  AccountsController_lock: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        accountId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonedDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfAccountKept'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  AccountsController_unlock: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        accountId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonedDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfAccountKept'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  AccountsController_leave: {
    parameters: {
      query?: never;
      header?: {
        /** @description 8 to 200 visible characters; the same key is the same command */
        'Idempotency-Key'?: string;
        /** @description Id of the body acted for */
        'X-On-Behalf-Of'?: string;
      };
      path: {
        accountId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonedDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredOfAccountKept'];
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  AccountNamesController_names: {
    parameters: {
      query: {
        /** @description As of when in the world; a day means its close. Left out: now. */
        asOf?: string;
        /** @description As known when: an ordinal, or the time until which things were recorded. Left out: all that is known. */
        knownAt?: string;
        /** @description The `after` of a command's answer: this answer then holds what it wrote. */
        after?: string;
        /** @description Ids of accounts as events name them, a comma between them */
        ids: string[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['AccountName'][];
          };
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  OidcController_about: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            isOffered: boolean;
            name: string | null;
          };
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  OidcController_start: {
    parameters: {
      query?: {
        /** @description The page to come back to */
        returnTo?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  OidcController_callback: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
  CalendarAddressController_make: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        authorityId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            url: string;
          };
        };
      };
      /** @description A problem (RFC 9457): what is wrong, in Vietnamese and English, and what to do */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemBody'];
        };
      };
    };
  };
}
