import {
  formatCpu,
  formatMemory,
  type ResourceEstimate,
} from 'backstage-plugin-mesh-readiness-common';
import { basisWords } from '../../../format';
import { useMessages } from '../../../hooks';
import styles from './MeshCards.module.css';

/** CPU and memory of a mesh, and whether these are requested, measured, computed or quoted. */
export const Estimate = (props: { estimate: ResourceEstimate }) => {
  const t = useMessages();
  const { estimate } = props;
  return (
    <span className={styles.figures}>
      <span>{formatCpu(estimate.cpuMillicores)}</span>
      <span>{formatMemory(estimate.memoryMebibytes)} *</span>
      <span>{basisWords(estimate, t)}</span>
    </span>
  );
};
