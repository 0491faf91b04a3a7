export * from './DoubtSign';
export * from './DoubtSigns';
export * from './MaturityTag';
export * from './Sign';
export * from './SupportSign';
export * from './VerdictSign';
