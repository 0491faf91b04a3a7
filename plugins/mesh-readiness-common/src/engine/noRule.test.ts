import { builtInEditions } from '../knowledge/builtInEditions';
import { NO_RULE } from './noRule';

describe('NO_RULE', () => {
  it('is the code of no rule', () => {
    expect(
      builtInEditions
        .flatMap(edition => edition.rules)
        .filter(({ code }) => code === NO_RULE),
    ).toEqual([]);
  });
});
