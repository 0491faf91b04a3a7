import { allEditions } from '../knowledge/__testUtils__/allEditions';
import { NO_RULE } from './noRule';

describe('NO_RULE', () => {
  it('is the code of no rule', () => {
    expect(
      allEditions
        .flatMap(edition => edition.rules)
        .filter(({ code }) => code === NO_RULE),
    ).toEqual([]);
  });
});
