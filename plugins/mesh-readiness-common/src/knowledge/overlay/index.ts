export * from './applyOverlay';
export * from './Overlay';
export * from './OverlayProblem';
export * from './parseOverlay';
