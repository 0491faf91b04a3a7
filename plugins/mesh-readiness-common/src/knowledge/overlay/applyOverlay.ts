import type { Edition } from '../../types';
import type { Located } from '../EditionRecords';
import { checkNew } from './checkNew';
import { checkReferences } from './checkReferences';
import { lintOverlay } from './lintOverlay';
import { allLooks, type Looks } from './Looks';
import { mergeOverlay } from './mergeOverlay';
import type { Overlay } from './Overlay';
import type { OverlayProblem } from './OverlayProblem';

/** An edition under an overlay, or why the overlay does not fit it. */
export interface AppliedOverlay {
  /** Absent when the overlay names what does not exist. */
  edition?: Edition;
  problems: OverlayProblem[];
}

/** Lays an overlay over an edition, and looks at what comes of it with the lints of an edition. */
export function applyOverlay(
  edition: Edition,
  overlay: Located<Overlay>,
  looks: Looks = allLooks(),
): AppliedOverlay {
  const problems = [
    ...checkNew(edition, overlay),
    ...checkReferences(edition, overlay),
  ];
  if (problems.length > 0) {
    return { problems };
  }
  const merged = mergeOverlay(edition, overlay.record);
  return {
    edition: merged,
    problems: lintOverlay(edition, overlay, merged, looks),
  };
}
