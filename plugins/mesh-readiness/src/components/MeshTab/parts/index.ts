export * from './CopyButton';
export * from './LevelSign';
export * from './Place';
export * from './RuleLink';
export * from './Section';
export * from './Snippet';
export * from './SourceList';
