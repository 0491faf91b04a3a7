/** A label of pods. */
export interface Label {
  key: string;
  value: string;
}

const PREFIX =
  /^(?=.{1,253}$)[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const NAME = /^[a-z0-9]([-a-z0-9_.]{0,61}[a-z0-9])?$/i;

const isKey = (text: string): boolean => {
  const parts = text.split('/');
  return (
    NAME.test(parts[parts.length - 1]) &&
    (parts.length === 1 || (parts.length === 2 && PREFIX.test(parts[0])))
  );
};

/** Longer than any selector that a person writes. */
const LONGEST = 1000;

const readLabel = (text: string): Label | undefined => {
  const equals = text.indexOf('=');
  if (equals < 0) {
    return undefined;
  }
  const key = text.slice(0, equals).trim();
  const value = text.slice(equals + (text[equals + 1] === '=' ? 2 : 1)).trim();
  return isKey(key) && (value === '' || NAME.test(value))
    ? { key, value }
    : undefined;
};

/** The labels of a selector such as `app=orders,tier=api`; `undefined` where it is none or asks for more than equality. */
export function readSelector(text: string): Label[] | undefined {
  if (text.length > LONGEST) {
    return undefined;
  }
  const labels = text.split(',').map(readLabel);
  const keys = new Set(labels.map(label => label?.key));
  return labels.every(label => label !== undefined) &&
    keys.size === labels.length
    ? labels
    : undefined;
}
