import { z } from 'zod';
import { parseFile } from './parseFile';
import { codesSchema } from './schema';

describe('parseFile', () => {
  it('gives the record with its file', () => {
    expect(
      parseFile(
        {
          path: 'codes.yaml',
          data: [
            { code: 'MR0001', problem: 'source-failed' },
            { code: 'MR0101', feature: 'security.mtls' },
          ],
        },
        codesSchema,
      ),
    ).toEqual({
      located: {
        file: 'codes.yaml',
        record: [
          { code: 'MR0001', problem: 'source-failed' },
          { code: 'MR0101', feature: 'security.mtls' },
        ],
      },
      problems: [],
    });
  });

  it('says what is missing', () => {
    expect(
      parseFile({ path: 'a.yaml', data: {} }, z.object({ id: z.string() })),
    ).toEqual({
      problems: [
        {
          lint: 'schema',
          file: 'a.yaml',
          at: 'id',
          found: 'nothing',
          expected: 'Invalid input: expected string, received undefined',
        },
      ],
    });
  });

  it('cuts what it found short when it is long', () => {
    const { problems } = parseFile(
      { path: 'a.yaml', data: 'long '.repeat(50) },
      z.number(),
    );
    expect(problems[0].found).toHaveLength(80);
    expect(problems[0].found).toMatch(/^"long long .*\.\.\.$/);
  });
});
