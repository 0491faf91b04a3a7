import path from 'node:path';
import ts from 'typescript';
import type { KubernetesObject } from './KubernetesObject';

/** Packages that carry the types of objects, by API group; the core groups are in the one that is left. */
const PACKAGES: [group: RegExp, name: string][] = [
  [/\.istio\.io$/, '@kubernetes-models/istio'],
  [/^cilium\.io$/, '@kubernetes-models/cilium'],
  [/^gateway\.networking\.k8s\.io$/, '@kubernetes-models/gateway-api'],
  [/^([a-z]*|networking\.k8s\.io)$/, 'kubernetes-models'],
];

const FILE = path.join(__dirname, 'objects.ts');

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
};

const moduleOf = ({ apiVersion, kind }: KubernetesObject) => {
  const group = apiVersion.includes('/') ? apiVersion.split('/')[0] : '';
  const name = PACKAGES.find(([pattern]) => pattern.test(group))?.[1];
  return name && `${name}/${apiVersion}/${kind}`;
};

const program = (text: string) => {
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile, fileExists } = host;
  host.fileExists = file => file === FILE || fileExists(file);
  host.getSourceFile = (file, ...rest) =>
    file === FILE
      ? ts.createSourceFile(file, text, ts.ScriptTarget.ES2022)
      : getSourceFile.call(host, file, ...rest);
  return ts.createProgram([FILE], OPTIONS, host);
};

/**
 * What is wrong with objects by the types that npm packages carry, one list for each; `undefined` where none carries its kind.
 * A field that the type does not have is wrong too, because each object is checked as a literal. All in one go, as that is what takes long.
 */
export function checkTypes(
  objects: KubernetesObject[],
): (string[] | undefined)[] {
  const known = objects.map(object => {
    const name = moduleOf(object);
    return name !== undefined &&
      ts.resolveModuleName(name, FILE, OPTIONS, ts.sys).resolvedModule
      ? name
      : undefined;
  });
  const lines = objects.map((object, index) =>
    known[index]
      ? `const object${index}: import('${known[index]}').I${
          object.kind
        } = ${JSON.stringify(object)};`
      : '',
  );
  const wrong = objects.map((): string[] => []);
  const checked = program(`${lines.join('\n')}\nexport {};\n`);
  const source = checked.getSourceFile(FILE)!;
  for (const { start = 0, messageText } of [
    ...checked.getSyntacticDiagnostics(source),
    ...checked.getSemanticDiagnostics(source),
  ]) {
    const { line } = source.getLineAndCharacterOfPosition(start);
    wrong[line].push(ts.flattenDiagnosticMessageText(messageText, ' '));
  }
  return wrong.map((problems, index) => (known[index] ? problems : undefined));
}
