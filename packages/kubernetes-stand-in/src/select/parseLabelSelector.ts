import { InputError } from '@backstage/errors';

/** Whether labels are selected. */
export type LabelTest = (labels: Readonly<Record<string, string>>) => boolean;

const REQUIREMENT =
  /^(?:(?<absent>!)\s*(?<absentKey>[\w./-]+)|(?<key>[\w./-]+)\s*(?:(?<sign>==|=|!=)\s*(?<value>[\w.-]*)|\s(?<word>in|notin)\s*\((?<values>[^)]*)\))?)$/;

/** Reads a selector as it stands in a request: `app=web,tier in (front, back),!canary`. */
export function parseLabelSelector(text: string): LabelTest {
  const requirements = text
    .split(/,(?![^(]*\))/)
    .map(part => part.trim())
    .filter(part => part !== '')
    .map(parseRequirement);
  return labels => requirements.every(test => test(labels));
}

function parseRequirement(text: string): LabelTest {
  const groups = REQUIREMENT.exec(text)?.groups;
  if (!groups) {
    throw new InputError(
      `unable to parse requirement '${text}', expected for example 'app=web', 'app in (web, api)' or '!canary'`,
    );
  }
  const { absent, absentKey, key, sign, value, word, values } = groups;
  if (absent) {
    return labels => labels[absentKey] === undefined;
  }
  if (sign) {
    return sign === '!='
      ? labels => labels[key] !== value
      : labels => labels[key] === value;
  }
  if (word) {
    const list = values.split(',').map(one => one.trim());
    return word === 'in'
      ? labels => list.includes(labels[key])
      : labels => !list.includes(labels[key]);
  }
  return labels => labels[key] !== undefined;
}
