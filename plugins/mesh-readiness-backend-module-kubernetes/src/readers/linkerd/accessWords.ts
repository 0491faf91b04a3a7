import { asList, asRecord, asText, asTexts } from '../../objects/fields';

/** Whom a ServerAuthorization lets in, in a few words. */
export function clientWords(client: unknown): string[] {
  const { unauthenticated, meshTLS, networks } = asRecord(client);
  const { unauthenticatedTLS, identities, serviceAccounts } = asRecord(meshTLS);
  return [
    ...(unauthenticated === true ? ['everybody'] : []),
    ...(unauthenticatedTLS === true ? ['everybody with TLS'] : []),
    ...asTexts(identities),
    ...asList(serviceAccounts).flatMap(account => {
      const { name, namespace } = asRecord(account);
      const place = asText(namespace) === undefined ? '' : `${namespace}/`;
      return asText(name) === undefined
        ? []
        : [`ServiceAccount ${place}${name}`];
    }),
    ...asTexts(networks, 'cidr'),
  ];
}

/** Whether only callers in the mesh are let in, whoever they are: that is mutual TLS for everybody, and no list of callers. */
export function letsInAllOfMesh(client: unknown): boolean {
  const { unauthenticated, meshTLS } = asRecord(client);
  return (
    unauthenticated !== true &&
    asList(asRecord(meshTLS).identities).includes('*')
  );
}
