import { placesOf } from './placesOf';
import { makeClaim, makePlace } from './__testUtils__/makeProfile';

describe('placesOf', () => {
  it('names a place once, however many claims stand there', () => {
    const together = { field: 'requires', raw: 'tokens, limits' };
    expect(
      placesOf([
        makeClaim('tokens', 'required', together),
        makeClaim('limits', 'required', together),
        makeClaim('small', 'preferred', { field: 'prefers' }),
      ]),
    ).toEqual([
      makePlace(together),
      makePlace({ field: 'prefers', raw: 'small' }),
    ]);
  });
});
