import type {
  OverlayProblem,
  ParsedOverlay,
} from 'backstage-plugin-mesh-readiness-common';
import type { LocatedProblem } from './LocatedProblem';

/** A file that holds an overlay, or what keeps it from holding one. */
export interface OverlayFile {
  /** As it is named where it is asked for. */
  file: string;
  /** Absent when anything is wrong. */
  located?: ParsedOverlay['located'];
  problems: LocatedProblem[];
  /** Finds the line of what is wrong with the overlay. */
  locate(problem: OverlayProblem): LocatedProblem;
}
