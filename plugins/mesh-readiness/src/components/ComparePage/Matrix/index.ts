export * from './MatrixSection';
