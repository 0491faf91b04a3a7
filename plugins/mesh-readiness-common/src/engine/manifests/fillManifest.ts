import type { Manifest, ManifestTemplate } from '../../types';
import type { ManifestValues } from './manifestValues';
import type { Label } from './readSelector';
import { writeScalar } from './writeScalar';

/** Names that nobody has, so that applying them unseen fails instead of doing something elsewhere. */
const STAND_IN = { service: 'your-service', namespace: 'your-namespace' };

/** Where the labels of the pods go, one on each line. */
const SELECTOR_LINE = /^( *)\$\{selector\}$/;

/** Dashes and a key, a scalar, and what a person has to fill in. */
const LINE =
  /^((?: |- )*(?:[\w./-]+:(?: (?!#)|(?= #)))?)(.*?)(?: # Fill in: (.+))?$/;

const NAMES = /\$\{(service|namespace)\}/g;

interface Filled {
  lines: string[];
  fillIn?: string;
}

const write = (content: string, fillIn: string[]): Filled =>
  fillIn.length === 0
    ? { lines: [content] }
    : {
        lines: [`${content} # Fill in: ${fillIn.join(', and ')}`],
        fillIn: fillIn.join(', and '),
      };

/**
 * The objects of a template, filled in for one service.
 *
 * @remarks
 * Each name is written so that it stays what it is, one text: whatever a person wrote cannot break out of its place.
 * Where a name is not known, one that is valid stands in for it and the line says what to fill in.
 */
export function fillManifest(
  template: ManifestTemplate,
  values: ManifestValues,
): Manifest {
  const names = {
    service: values.service ?? STAND_IN.service,
    namespace: values.namespace ?? STAND_IN.namespace,
  };
  const whose = values.service ? writeScalar(values.service) : 'the service';
  const missing = {
    service: 'the name of the Service',
    namespace: `the namespace of ${whose}`,
    selector: `the labels of the pods of ${whose}`,
  };

  const fillSelector = (indentation: string): Filled => {
    const labels: Label[] = values.selector ?? [
      { key: 'app', value: names.service },
    ];
    const lines = labels.map(
      ({ key, value }) =>
        `${indentation}${writeScalar(key)}: ${writeScalar(value)}`,
    );
    return values.selector ? { lines } : write(lines[0], [missing.selector]);
  };

  const fillLine = (line: string): Filled => {
    const selector = SELECTOR_LINE.exec(line);
    if (selector) {
      return fillSelector(selector[1]);
    }
    const [, lead, scalar, fillIn] = LINE.exec(line)!;
    const named = [...scalar.matchAll(NAMES)].map(
      ([, name]) => name as keyof typeof names,
    );
    const content =
      named.length === 0
        ? lead + scalar
        : lead +
          writeScalar(
            scalar.replace(NAMES, (_, name: keyof typeof names) => names[name]),
          );
    return write(content, [
      ...(fillIn ? [fillIn.replaceAll('${service}', () => whose)] : []),
      ...[...new Set(named)]
        .filter(name => values[name] === undefined)
        .map(name => missing[name]),
    ]);
  };

  const filled = template.template.trimEnd().split('\n').map(fillLine);
  return {
    id: template.id,
    title: template.title,
    description: template.description,
    yaml: `${filled.flatMap(({ lines }) => lines).join('\n')}\n`,
    fillIn: [
      ...new Set(
        filled.map(({ fillIn }) => fillIn).filter(text => text !== undefined),
      ),
    ],
    sources: template.sources,
  };
}
