/** A way to write templates, and what makes plain YAML of it. */
interface TemplateSyntax {
  pattern: RegExp;
  found: string;
  expected: string;
}

const SYNTAXES: readonly TemplateSyntax[] = [
  {
    pattern: /\$\{\{/,
    found: 'a template with ${{ }}',
    expected: 'YAML as the software template or the workflow writes it',
  },
  {
    pattern: /\{%/,
    found: 'a template with {% %}',
    expected: 'YAML as the template engine writes it',
  },
  {
    pattern: /\{\{/,
    found: 'a template with {{ }}',
    expected: 'plain YAML, such as "helm template" writes it',
  },
];

/** Tells a template by its marks; `undefined` where a text holds none. */
export function templateIn(
  text: string,
): Pick<TemplateSyntax, 'found' | 'expected'> | undefined {
  const syntax = SYNTAXES.find(({ pattern }) => pattern.test(text));
  return syntax && { found: syntax.found, expected: syntax.expected };
}
