export * from './knowledge';
export * from './profile';
export * from './assessment';
export * from './comparison';
export * from './placeholders';
export * from './services';
