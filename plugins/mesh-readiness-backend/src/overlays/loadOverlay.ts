import { once } from 'node:events';
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
  {
    urlReader,
    patienceMilliseconds = PATIENCE,
  }: { urlReader: UrlReaderService; patienceMilliseconds?: number },
): Promise<OverlayFile> {
  return 'file' in place
    ? loadFile(place.file)
    : loadUrl(place.url, urlReader, AbortSignal.timeout(patienceMilliseconds));
}

async function loadUrl(
  url: string,
  urlReader: UrlReaderService,
  signal: AbortSignal,
): Promise<OverlayFile> {
  const file = withoutSecrets(url);
  const read = async () => {
    const response = await urlReader.readUrl(url, { signal });
    return response.buffer();
  };
  const giveUp = async (): Promise<never> => {
    await once(signal, 'abort');
    throw signal.reason;
  };
  try {
    // Not every reader heeds the signal, and none while it takes in what is sent.
    const buffer = await Promise.race([read(), giveUp()]);
    return readOverlay(file, buffer.toString('utf8'));
  } catch (cause) {
    return withoutOverlay(
      file,
      toError(cause).message.replaceAll(url, file),
      'an address that the backend can and may read, as backend.reading.allow and integrations say',
    );
  }
}

/** The address as it may be told to everybody who reads a log. */
function withoutSecrets(address: string): string {
  if (!URL.canParse(address)) {
    return address;
  }
  const url = new URL(address);
  url.username = '';
  url.password = '';
  url.search = '';
  url.hash = '';
  return url.href;
}
