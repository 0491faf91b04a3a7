import type {
  LoggerService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';
import { ScmIntegrations } from '@backstage/integration';
import { findRenderer } from './kustomize/findRenderer';
import { LocalFolders } from './LocalFolders';
import { LocalTreeReader } from './LocalTreeReader';
import { type ManifestsSource, manifestsSource } from './manifestsSource';
import { readManifestsConfig } from './readManifestsConfig';
import type { TreeReader } from './TreeReader';

/** Makes the source of manifests as it is set up; `undefined` unless it is wanted. */
export async function createManifestsSource({
  config,
  urlReader,
  logger,
  path,
}: {
  config: Config;
  urlReader: UrlReaderService;
  logger: LoggerService;
  /** Where programs are looked for; absent: where the portal finds its own. */
  path?: string;
}): Promise<ManifestsSource | undefined> {
  const settings = readManifestsConfig(config);
  if (!settings) {
    return undefined;
  }
  const renderer = settings.kustomize ? await findRenderer(path) : undefined;
  logger.info(
    renderer
      ? `Manifests are read, and folders of kustomize are rendered by ${renderer.name}`
      : 'Manifests are read, and folders of kustomize as their files stand, because neither kustomize nor kubectl was found, or meshReadiness.kubernetes.manifests.kustomize is false',
  );
  return manifestsSource({
    settings,
    reader: byProtocol(urlReader, new LocalTreeReader()),
    integrations: ScmIntegrations.fromConfig(config),
    localFolders: new LocalFolders(config),
    logger,
    renderer,
  });
}

/** Which folders of this machine may be read was decided where their addresses were made. */
function byProtocol(remote: TreeReader, local: TreeReader): TreeReader {
  return {
    readTree: (url, options) =>
      (url.startsWith('file:') ? local : remote).readTree(url, options),
  };
}
