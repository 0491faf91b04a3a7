import { asList, asNumber, asRecord, asText } from './fields';

/** Labels of a pod, Namespace or Service. */
export type Labels = Readonly<Record<string, string>>;

/** Whether labels have all that a map of labels asks for, as `spec.selector` of a Service does; an empty or missing map selects nothing. */
export function matchesMap(selector: unknown, labels: Labels): boolean {
  const wanted = Object.entries(asRecord(selector));
  return wanted.length > 0 && hasAll(wanted, labels);
}

/**
 * Whether labels match a selector of `matchLabels` and `matchExpressions`; an empty one matches everything, and a missing one is
 * for the caller to judge. An operator that does not exist matches nothing.
 */
export function matchesSelector(selector: unknown, labels: Labels): boolean {
  const { matchLabels, matchExpressions } = asRecord(selector);
  return (
    hasAll(Object.entries(asRecord(matchLabels)), labels) &&
    asList(matchExpressions).every(expression =>
      matchesExpression(asRecord(expression), labels),
    )
  );
}

function hasAll(
  wanted: readonly (readonly [string, unknown])[],
  labels: Labels,
): boolean {
  return wanted.every(
    ([key, value]) => Object.hasOwn(labels, key) && labels[key] === value,
  );
}

function matchesExpression(
  { key, operator, values }: Record<string, unknown>,
  labels: Labels,
): boolean {
  const name = asText(key);
  if (name === undefined) {
    return false;
  }
  const value = Object.hasOwn(labels, name) ? labels[name] : undefined;
  switch (operator) {
    case 'In':
      return value !== undefined && asList(values).includes(value);
    case 'NotIn':
      return value === undefined || !asList(values).includes(value);
    case 'Exists':
      return value !== undefined;
    case 'DoesNotExist':
      return value === undefined;
    case 'Gt':
      return compare(value, values) > 0;
    case 'Lt':
      return compare(value, values) < 0;
    default:
      return false;
  }
}

/** How a label that is a number stands to the one that is asked for; 0 where one of them is none. */
function compare(value: string | undefined, values: unknown): number {
  const number = asNumber(value);
  const other = asNumber(asList(values)[0]);
  return number === undefined || other === undefined ? 0 : number - other;
}
