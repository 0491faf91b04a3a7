export * from './FreshnessProblem';
export * from './RefreshBar';
export * from './RefreshNoticeAlert';
export * from './RefreshProgressBar';
