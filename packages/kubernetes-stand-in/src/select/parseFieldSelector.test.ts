import { pod } from '../__testUtils__/objects';
import { knownKinds } from '../kinds/knownKinds';
import { parseFieldSelector } from './parseFieldSelector';

const kindNamed = (id: string) => knownKinds.find(kind => kind.id === id)!;

describe('parseFieldSelector', () => {
  it.each<[string, boolean]>([
    ['', true],
    ['metadata.name=web', true],
    ['metadata.name=web,metadata.namespace!=shop', false],
    ['status.phase==Running', true],
    ['spec.nodeName=node-1', false],
  ])('finds that %p selects: %p', (selector, expected) => {
    expect(parseFieldSelector(selector, kindNamed('Pod'))(pod('web'))).toBe(
      expected,
    );
  });

  it('refuses a field that a kind cannot be selected by', () => {
    expect(() =>
      parseFieldSelector('status.phase=Running', kindNamed('Service')),
    ).toThrow(
      "field label not supported: 'status.phase=Running', expected one of metadata.name, metadata.namespace",
    );
  });
});
