/** A condition on one label, as Kubernetes writes it in `matchExpressions`. */
export interface LabelExpression {
  key: string;
  operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist' | 'Gt' | 'Lt';
  values: string[];
}

/** A selector that was written as one text, in the form that objects write it in. */
export interface ParsedSelector {
  matchExpressions: LabelExpression[];
}

const NAME = String.raw`[^\s,()!=<>]+`;

/** One condition and what ends it; the forms are those that `kubectl get --selector` takes. */
const CONDITION = new RegExp(
  [
    String.raw`\s*(?:`,
    String.raw`!\s*(?<absent>${NAME})`,
    String.raw`|(?<setKey>${NAME})\s+(?<setOperator>in|notin)\s*\((?<values>[^()]*)\)`,
    String.raw`|(?<key>${NAME})\s*(?<operator>==|!=|=|>|<)\s*(?<value>(?:${NAME})?)`,
    String.raw`|(?<present>${NAME})`,
    String.raw`)\s*(?:,|$)`,
  ].join(''),
  'y',
);

const OPERATORS: Record<string, LabelExpression['operator']> = {
  '=': 'In',
  '==': 'In',
  '!=': 'NotIn',
  in: 'In',
  notin: 'NotIn',
  '>': 'Gt',
  '<': 'Lt',
};

/**
 * Reads a selector such as `app=orders,tier in (api, worker),!canary`; `undefined` for a text that Kubernetes would not take,
 * and for one that selects everything because it is empty.
 */
export function parseLabelSelector(text: string): ParsedSelector | undefined {
  const matchExpressions: LabelExpression[] = [];
  const condition = new RegExp(CONDITION);
  const trimmed = text.trim();
  while (condition.lastIndex < trimmed.length) {
    const groups = condition.exec(trimmed)?.groups;
    if (!groups) {
      return undefined;
    }
    matchExpressions.push(expressionOf(groups));
  }
  return matchExpressions.length > 0 && !trimmed.endsWith(',')
    ? { matchExpressions }
    : undefined;
}

function expressionOf(
  groups: Record<string, string | undefined>,
): LabelExpression {
  const { absent, present, setKey, setOperator, values, key, operator, value } =
    groups;
  if (setKey !== undefined) {
    return {
      key: setKey,
      operator: OPERATORS[setOperator!],
      values: values!.split(',').map(each => each.trim()),
    };
  }
  if (key !== undefined) {
    return { key, operator: OPERATORS[operator!], values: [value ?? ''] };
  }
  return absent !== undefined
    ? { key: absent, operator: 'DoesNotExist', values: [] }
    : { key: present!, operator: 'Exists', values: [] };
}
