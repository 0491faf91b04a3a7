import { builtInEditions } from 'backstage-plugin-mesh-readiness-common';
import { outcomesOf } from './outcomesOf';

const edition = builtInEditions.find(({ id }) => id === '2024-12')!;
const ruleOf = (code: string) =>
  edition.rules.find(rule => rule.code === code)!;
const situationsOf = (code: string) =>
  outcomesOf(ruleOf(code), edition).map(({ support, meshes, level }) => [
    support,
    meshes,
    level,
  ]);

describe('outcomesOf', () => {
  it('lists support levels from best to unknown, exceptions behind what they replace', () => {
    expect(situationsOf('MR0102')).toEqual([
      ['full', undefined, 'ok'],
      ['full', ['istio-ambient'], 'warning'],
      ['basic', undefined, 'info'],
      ['partial', undefined, 'warning'],
      ['external', undefined, 'warning'],
      ['none', undefined, 'error'],
      ['unknown', undefined, 'unknown'],
    ]);
  });

  it('has one situation for a rule about a profile', () => {
    expect(situationsOf('MR0001')).toEqual([[undefined, undefined, 'unknown']]);
  });

  it('asks an exception for what its mesh has to deploy', () => {
    const waypoint = edition.meshes
      .find(({ id }) => id === 'istio-ambient')!
      .components.find(({ id }) => id === 'waypoint')!;
    expect(
      outcomesOf(ruleOf('MR0102'), edition).find(({ meshes }) => meshes)!
        .remediations,
    ).toContainEqual(waypoint.task);
  });
});
