export * from './OpinionTag';
