import { asList, asRecord, asText } from '../../objects/fields';

/** Whether a JSON Web Key Set, as a text, holds a key of an HS algorithm: a secret that issuer and checker share. */
export function signsWithSecret(keySet: unknown): boolean {
  return asList(asRecord(parsed(asText(keySet))).keys).some(key => {
    const { kty, alg } = asRecord(key);
    return kty === 'oct' || (typeof alg === 'string' && alg.startsWith('HS'));
  });
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return undefined;
  }
}
