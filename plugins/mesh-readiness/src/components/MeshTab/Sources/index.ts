export * from './SourceReports';
export * from './Sources';
