export * from './CorrectionsView';
