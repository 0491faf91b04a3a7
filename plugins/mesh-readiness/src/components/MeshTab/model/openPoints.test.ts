import {
  needs,
  openCase,
  assessClaims,
  workedCase,
} from '../__testUtils__/services';
import { t } from '../__testUtils__/t';
import { openPoints } from './openPoints';

describe('openPoints', () => {
  it('is empty when all is known', () => {
    expect(openPoints(workedCase, t)).toEqual([]);
  });

  it('leaves the questions of an open recommendation to the headline', () => {
    expect(openPoints(openCase, t)).toEqual([]);
  });

  it('asks for needs that could not be found out', () => {
    const assessment = assessClaims({
      requirements: [needs('mtls'), needs('jwt', 'api', 'unknown')],
    });
    expect(
      assessment.status === 'assessed' && openPoints(assessment, t),
    ).toEqual(['does it need “Check end-user tokens”?']);
  });
});
