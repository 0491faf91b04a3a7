import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import { NotAllowedError } from '@backstage/errors';
import { formatProblem } from './LocatedProblem';
import { loadOverlay, type OverlayPlace } from './loadOverlay';

const TEXT = `
id: acme
title: What holds at Acme
by: Platform team
date: '2026-11-01'
`;
const ADDRESS = 'https://git.example/acme.yaml';

describe('loadOverlay', () => {
  const folder = createMockDirectory({
    content: { 'acme.yaml': TEXT, 'large.yaml': 'x'.repeat(1024 * 1024 + 1) },
  });
  const load = (place: OverlayPlace, readUrl = jest.fn()) =>
    loadOverlay(place, { urlReader: mockServices.urlReader.mock({ readUrl }) });
  const said = async (place: OverlayPlace, readUrl = jest.fn()) =>
    (await load(place, readUrl)).problems.map(formatProblem);

  it('reads a file', async () => {
    const { file, located } = await load({
      file: folder.resolve('acme.yaml'),
    });
    expect(file).toBe(folder.resolve('acme.yaml'));
    expect(located?.record.id).toBe('acme');
  });

  it('takes a path relative to the working directory', async () => {
    expect(await said({ file: './acme.yaml' })).toEqual([
      expect.stringContaining(
        `expected a file that can be read at ${process.cwd()}/acme.yaml`,
      ),
    ]);
  });

  it('refuses a file that is not there, and one that is too large', async () => {
    const missing = folder.resolve('acne.yaml');
    expect(await said({ file: missing })).toEqual([
      `${missing}: found ENOENT: no such file or directory, stat '${missing}', expected a file that can be read at ${missing}`,
    ]);
    const large = folder.resolve('large.yaml');
    expect(await said({ file: large })).toEqual([
      `${large}: found 1048577 bytes, expected at most 1048576`,
    ]);
  });

  it('reads a URL through the reader of the backend', async () => {
    const readUrl = jest.fn(async () => ({
      buffer: async () => Buffer.from(TEXT),
    }));
    const { file, located } = await load({ url: ADDRESS }, readUrl);
    expect(file).toBe(ADDRESS);
    expect(located?.record.id).toBe('acme');
    expect(readUrl).toHaveBeenCalledWith(ADDRESS, {
      signal: expect.any(AbortSignal),
    });
  });

  it('refuses a URL that cannot be read', async () => {
    const readUrl = jest.fn(async () => {
      throw new NotAllowedError(`Reading from '${ADDRESS}' is not allowed`);
    });
    expect(await said({ url: ADDRESS }, readUrl)).toEqual([
      `${ADDRESS}: found Reading from '${ADDRESS}' is not allowed, expected an address that the backend can and may read, as backend.reading.allow and integrations say`,
    ]);
  });

  it('keeps to itself what an address says besides the place', async () => {
    const secret = 'https://ada:pass@git.example/acme.yaml?token=secret';
    const readUrl = jest.fn(async () => {
      throw new NotAllowedError(`Reading from '${secret}' is not allowed`);
    });
    const [message] = await said({ url: secret }, readUrl);
    expect(message).toContain(
      `${ADDRESS}: found Reading from '${ADDRESS}' is not allowed`,
    );
    expect(message).not.toMatch(/pass|secret/);
    expect(readUrl).toHaveBeenCalledWith(secret, expect.anything());
  });

  it('gives up on an address that never comes to an end', async () => {
    const readUrl = jest.fn(async () => ({
      buffer: () => new Promise<Buffer>(() => {}),
    }));
    const { problems } = await loadOverlay(
      { url: ADDRESS },
      {
        urlReader: mockServices.urlReader.mock({ readUrl }),
        patienceMilliseconds: 10,
      },
    );
    expect(problems).toMatchObject([
      { file: ADDRESS, found: expect.stringContaining('timeout') },
    ]);
  });
});
