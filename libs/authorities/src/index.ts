export * from './domain';
export * from './country/country-data';
export * from './country/establish-country';
export * from './directory/memory-authority-directory';
export * from './directory/sql-authority-directory';
export * from './projections/authorities.projection';
export * from './projections/groups.projection';
