export * from './ColumnMenu';
export * from './CsvButton';
export * from './FreshnessLine';
export * from './ProblemAlert';
export * from './TextFilter';
