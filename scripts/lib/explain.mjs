const REASONS = [
  {
    pattern: /ENOSPC|no space left on device|EDQUOT/i,
    sentence:
      'The disk is full. About 3 GB are needed for everything; free some space and run the same command again.',
  },
  {
    pattern: /EROFS|EACCES|EPERM|permission denied/i,
    sentence:
      'A file or folder could not be written. Make sure that this folder and your home folder belong to you, and run the same command again.',
  },
  {
    pattern:
      /UNABLE_TO_GET_ISSUER_CERT|SELF_SIGNED_CERT|UNABLE_TO_VERIFY|CERT_HAS_EXPIRED|self[- ]signed certificate/i,
    sentence:
      'The certificate of the package registry is not trusted. Behind a proxy that replaces certificates, set NODE_EXTRA_CA_CERTS to its certificate file and run the same command again.',
  },
  {
    pattern: /EAI_AGAIN|ENOTFOUND|EAI_NODATA/,
    sentence:
      'The name of the package registry could not be resolved: this machine has no network, or no DNS. Check the connection (behind a proxy, set HTTPS_PROXY) and run the same command again.',
  },
  {
    pattern:
      /ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|socket hang up|Timeout awaiting/i,
    sentence:
      'The package registry did not answer. Check the network connection (behind a proxy, set HTTPS_PROXY) and run the same command again.',
  },
  {
    pattern: /E401|E403|E407|Response code: 40[137]|authentication required/i,
    sentence:
      'The package registry refused the request. Check the credentials in your .npmrc or .yarnrc.yml, or use another registry, and run the same command again.',
  },
  {
    pattern: /YN0028|lockfile would have been modified/i,
    sentence:
      'yarn.lock does not fit the package.json files. Who changed a dependency runs `yarn install` and commits yarn.lock.',
  },
  {
    pattern: /E404|ETARGET|YN0035|YN0082|No candidates found/,
    sentence:
      'The package registry in use lacks a package or a version that is needed. Check which registry npm and Yarn use (`npm config get registry`).',
  },
];

/** True for a line of a stack trace, which says nothing to who runs a program. */
export const isStackTrace = line =>
  /^(npm error|➤ YN\d+: │)?\s+at .+/.test(line);

/**
 * Says why a program failed, as far as its output tells, and what to try. When the reason is not known, the end of the
 * output is part of it.
 */
export function explain(output) {
  const known = REASONS.find(({ pattern }) => pattern.test(output));
  return known
    ? known.sentence
    : [
        'It said last:',
        ...output
          .trim()
          .split('\n')
          .filter(line => !isStackTrace(line))
          .slice(-10)
          .map(line => `  ${line}`),
        'When that does not help, delete the folders .toolchain and node_modules and run the same command again.',
      ].join('\n');
}
