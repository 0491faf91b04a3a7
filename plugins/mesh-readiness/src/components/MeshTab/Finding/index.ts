export * from './FindingDrawer';
