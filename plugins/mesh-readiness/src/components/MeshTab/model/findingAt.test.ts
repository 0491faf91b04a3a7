import { oldReleaseCase } from '../__testUtils__/newerServices';
import { findingAt } from './findingAt';

const ambient = oldReleaseCase.evaluations.find(
  ({ mesh }) => mesh === 'istio-ambient',
)!;

it.each([
  ['security.mtls', 'MR0101'],
  ['MR0601', 'MR0601'],
  ['MR0101', undefined],
  ['MR0602', undefined],
])('finds at %s the finding %p', (subject, code) => {
  expect(findingAt(ambient, subject)?.code).toBe(code);
});
