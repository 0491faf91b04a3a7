import type { Edition, ResourceEstimate, ResourcePart } from '../types';
import { indexEdition } from './indexEdition';
import { remember } from './remember';
import { MOST_SIZES, sizeKey } from './sizeKey';

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);

const plain = (value: number) => String(Math.round(value * 1000) / 1000);

const formulaOf = (
  parts: ResourcePart[],
  amountOf: (part: ResourcePart) => number,
  unit: string,
): string => {
  const terms = parts.map(part => {
    const amount = `${plain(amountOf(part))}${unit}`;
    return part.per === 'cluster'
      ? amount
      : `${part.count} ${part.per}${part.count === 1 ? '' : 's'} × ${amount}`;
  });
  const total = sum(parts.map(part => part.count * amountOf(part)));
  return `${terms.join(' + ')} = ${plain(total)}${unit}`;
};

const requireCount = (name: string, count: number) => {
  if (!Number.isFinite(count) || count < 0) {
    throw new RangeError(
      `The number of ${name} is ${count}, expected a number from 0 on; correct the number of ${name}.`,
    );
  }
};

const build = (
  edition: Edition,
  size: { pods: number; nodes: number },
): ResourceEstimate[] => {
  const counts = { pod: size.pods, node: size.nodes, cluster: 1 };
  const known = edition.meshes.filter(mesh => mesh.resources.units.length > 0);
  const estimates = known.map(mesh => {
    const parts = mesh.resources.units.map(unit => ({
      ...unit,
      count: counts[unit.per],
    }));
    return {
      mesh: mesh.id,
      pods: size.pods,
      nodes: size.nodes,
      cpuMillicores: sum(parts.map(part => part.count * part.cpuMillicores)),
      memoryMebibytes: sum(
        parts.map(part => part.count * part.memoryMebibytes),
      ),
      parts,
      formula: {
        cpu: formulaOf(parts, part => part.cpuMillicores, 'm'),
        memory: formulaOf(parts, part => part.memoryMebibytes, 'Mi'),
      },
    };
  });
  const baseline = estimates.find(
    estimate => estimate.mesh === edition.guidance.resources.baseline,
  );
  return estimates
    .map(estimate =>
      baseline && baseline.cpuMillicores > 0 && baseline.memoryMebibytes > 0
        ? {
            ...estimate,
            saving: {
              cpu: 1 - estimate.cpuMillicores / baseline.cpuMillicores,
              memory: 1 - estimate.memoryMebibytes / baseline.memoryMebibytes,
            },
          }
        : estimate,
    )
    .sort(
      (a, b) =>
        a.cpuMillicores - b.cpuMillicores ||
        a.memoryMebibytes - b.memoryMebibytes,
    )
    .map((estimate, position) =>
      Object.freeze({ ...estimate, rank: position + 1 }),
    );
};

/**
 * CPU and memory of every mesh of an edition for a number of pods and nodes, least CPU first.
 * A mesh whose parts the edition does not know is left out, because it is not known to take nothing.
 * Throws a `RangeError` when a number is negative or not finite.
 */
export function estimateResources(
  edition: Edition,
  size: { pods: number; nodes: number },
): ResourceEstimate[] {
  requireCount('pods', size.pods);
  requireCount('nodes', size.nodes);
  const { estimates } = indexEdition(edition);
  return [
    ...remember(estimates, sizeKey(size), MOST_SIZES, () =>
      build(edition, size),
    ),
  ];
}
