export * from './domain';
export { ActingBodies } from './acting/acting-bodies';
export * from './country/country-data';
export * from './country/establish-country';
export * from './directory/memory-authority-directory';
export * from './directory/sql-authority-directory';
export * from './projections/authorities.projection';
export * from './projections/delegations.projection';
export * from './projections/groups.projection';
