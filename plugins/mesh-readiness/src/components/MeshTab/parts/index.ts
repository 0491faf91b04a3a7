export * from './CopyButton';
export * from './FactRow';
export * from './LevelTag';
export * from './Place';
export * from './RuleLink';
export * from './Section';
export * from './Snippet';
export * from './SourceList';
