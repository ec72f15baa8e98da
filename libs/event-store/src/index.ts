export * from './event-store';
export * from './deciding/decider-streams';
export * from './processing/reaction';
export * from './projecting/timeline-projection';
export * from './tokens';
