import type { UrlReaderService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { durationToMilliseconds } from '@backstage/types';
import { loadFile } from './loadFile';
import type { OverlayFile } from './OverlayFile';
import { readOverlay } from './readOverlay';
import { withoutOverlay } from './withoutOverlay';

/** Where an overlay is kept. */
export type OverlayPlace = { file: string } | { url: string };

const PATIENCE = durationToMilliseconds({ seconds: 30 });

/** Reads an overlay from a file, relative to the working directory, or from a URL that the backend may read. */
export async function loadOverlay(
  place: OverlayPlace,
  { urlReader }: { urlReader: UrlReaderService },
): Promise<OverlayFile> {
  return 'file' in place ? loadFile(place.file) : loadUrl(place.url, urlReader);
}

async function loadUrl(
  url: string,
  urlReader: UrlReaderService,
): Promise<OverlayFile> {
  try {
    const response = await urlReader.readUrl(url, {
      signal: AbortSignal.timeout(PATIENCE),
    });
    return readOverlay(url, (await response.buffer()).toString('utf8'));
  } catch (cause) {
    return withoutOverlay(
      url,
      toError(cause).message,
      'an address that the backend can and may read, as backend.reading.allow and integrations say',
    );
  }
}
