import fc from 'fast-check';
import type { Claims } from 'backstage-plugin-mesh-readiness-common';
import { makeStored, READ_AT } from './__testUtils__/makeStored';
import { packClaims, unpackClaims } from './packClaims';

const { claims } = makeStored();

it('leaves out the time that equals the one of the row', () => {
  const packed = packClaims(claims, READ_AT);
  expect(packed).not.toContain(READ_AT);
  expect(unpackClaims(packed, READ_AT)).toEqual(claims);
});

it('keeps a time that is another', () => {
  const later = '2026-11-23T09:00:00.000Z';
  expect(unpackClaims(packClaims(claims, later), later)).toEqual(claims);
});

it('gives back whatever texts were read', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '"readAt":0',
      `"readAt":"${READ_AT}"`,
      '$&',
      '\\"',
      '\ud800',
    ),
  );
  fc.assert(
    fc.property(text, text, fc.boolean(), (raw, readAt, isSame) => {
      const [requirement] = claims.requirements;
      const written: Claims = {
        ...claims,
        requirements: [
          {
            ...requirement,
            provenance: {
              ...requirement.provenance,
              raw,
              readAt: isSame ? readAt : READ_AT,
            },
          },
        ],
      };
      expect(unpackClaims(packClaims(written, readAt), readAt)).toEqual(
        written,
      );
    }),
  );
});
