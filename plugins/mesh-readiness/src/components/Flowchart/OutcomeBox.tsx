import type { Mesh } from 'backstage-plugin-mesh-readiness-common';
import { nameMeshes } from '../../format';
import type { FlowchartNode } from './buildFlowchart';
import styles from './Flowchart.module.css';

/** The meshes that a path leads to, and why where there is room to say so. */
export const OutcomeBox = (props: {
  node: Extract<FlowchartNode, { kind: 'outcome' }>;
  meshes: Mesh[];
  withReason: boolean;
}) => (
  <>
    <span className={styles.text}>
      {nameMeshes(props.node.meshes, props.meshes)}
    </span>
    {props.withReason && (
      <span className={styles.reason}>{props.node.because}</span>
    )}
  </>
);
