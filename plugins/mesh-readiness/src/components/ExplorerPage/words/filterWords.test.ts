import { t } from '../../MeshTab/__testUtils__/t';
import { edition } from '../__testUtils__/services';
import { filterWords } from './filterWords';

describe('filterWords', () => {
  it.each<[Parameters<typeof filterWords>[0], string, string]>([
    ['allOf', 'security.jwt-authentication', 'Check end-user tokens'],
    ['noneOf', 'gone.feature', 'gone.feature'],
    ['verdict', 'linkerd:needs-work', 'Linkerd, Needs work'],
    ['verdict', '<b>x</b>', '<b>x</b>'],
    ['finding', 'MR0102', 'MR0102 End-user tokens checked by the mesh'],
    [
      'blockedBy',
      'linkerd:MR0102',
      'MR0102 End-user tokens checked by the mesh, on Linkerd',
    ],
    ['recommended', 'all-blocked', 'No mesh fits'],
    ['recommended', 'cilium', 'Cilium'],
    ['recommended', '', 'No recommendation'],
    ['enrolled', 'none', 'In no mesh'],
    ['enrolled', '', 'Not known'],
    ['notEnrolled', 'linkerd', 'Linkerd'],
    ['status', 'failed', 'Could not be assessed'],
    ['cluster', '', 'None'],
    ['text', 'ord', '“ord”'],
  ])('says of %s "%s": %s', (key, value, text) => {
    expect(filterWords(key, value, edition, t)).toEqual({ text });
  });

  it('leaves the name of an entity to the portal', () => {
    expect(filterWords('owner', 'group:default/a', edition, t)).toEqual({
      entityRef: 'group:default/a',
    });
  });
});
