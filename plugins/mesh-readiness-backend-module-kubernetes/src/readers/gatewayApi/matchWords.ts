import { asList, asRecord, asText, asTexts } from '../../objects/fields';

/** What the requests of one rule have to be like, in a few words for each condition; empty where it takes all requests. */
export function matchWords(rule: unknown): string[] {
  const alternatives = asList(asRecord(rule).matches).map(match =>
    wordsOf(asRecord(match)),
  );
  const takesAll = alternatives.some(words => words.length === 0);
  return takesAll ? [] : alternatives.map(words => words.join(' and '));
}

function wordsOf({
  path,
  method,
  headers,
  queryParams,
}: Record<string, unknown>): string[] {
  return [
    ...methodWords(method),
    ...pathWords(asRecord(path)),
    ...namesIn(headers).map(name => `header ${name}`),
    ...namesIn(queryParams).map(name => `parameter ${name}`),
  ];
}

/** The method of HTTP is a word, and that of gRPC a service and a method of it. */
function methodWords(method: unknown): string[] {
  const word = asText(method);
  if (word !== undefined) {
    return [word];
  }
  const { service, method: name } = asRecord(method);
  const parts = [asText(service), asText(name)].filter(
    part => part !== undefined,
  );
  return parts.length > 0 ? [`method ${parts.join('/')}`] : [];
}

/** Every path begins with `/`, so that asks for nothing. */
function pathWords({ type, value }: Record<string, unknown>): string[] {
  const text = asText(value);
  const prefix = type === undefined || type === 'PathPrefix';
  return text === undefined || (prefix && text === '/') ? [] : [`path ${text}`];
}

function namesIn(conditions: unknown): string[] {
  return asTexts(conditions, 'name');
}
