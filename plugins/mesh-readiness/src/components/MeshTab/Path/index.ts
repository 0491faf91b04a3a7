export * from './HowWeGotHere';
