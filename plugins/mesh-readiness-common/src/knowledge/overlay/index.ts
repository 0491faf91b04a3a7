export * from './applyOverlay';
export * from './Looks';
export * from './Overlay';
export * from './OverlayProblem';
export * from './parseOverlay';
