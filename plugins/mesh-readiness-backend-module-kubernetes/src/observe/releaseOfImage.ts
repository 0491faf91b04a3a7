import type { Distribution } from 'backstage-plugin-mesh-readiness-common';

/** What the tag of an image says about the release of a mesh. */
export interface ImageRelease {
  /** `1.29.1`; absent where the tag tells none. */
  release?: string;
  /** Absent where the image does not tell. */
  distribution?: Distribution;
}

/** The release that an image of a mesh is of, such as `istio/proxyv2:1.29.1-distroless`. */
export function releaseOfImage(image: string): ImageRelease {
  const [named] = image.split('@');
  const path = named.slice(named.lastIndexOf('/') + 1);
  const tag = path.includes(':') ? path.slice(path.indexOf(':') + 1) : '';
  return releaseOfTag(tag);
}

/** The release that a tag or label such as `v1.19.4`, `1.29.1-distroless` or `enterprise-2.19.1` tells. */
function releaseOfTag(tag: string): ImageRelease {
  const release =
    /^(?:v|stable-|enterprise-)?(?<number>\d+\.\d+(?:\.\d+)?)(?![\d.])/.exec(
      tag,
    )?.groups?.number ?? /^edge-\d+\.\d+\.\d+$/.exec(tag)?.[0];
  return {
    ...(release !== undefined && { release }),
    ...(tag.startsWith('enterprise-') && {
      distribution: 'enterprise' as const,
    }),
  };
}
