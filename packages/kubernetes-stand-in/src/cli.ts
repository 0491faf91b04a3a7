import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { makeClusterObjects } from './generate/makeClusterObjects';
import { kubeconfigOf } from './kubeconfigOf';
import { readObjects } from './readObjects';
import { startStandIn } from './startStandIn';

// Nodes and control planes, which there are also around few workloads.
const AROUND = 100;
const USAGE = `Answers as a Kubernetes API does, over objects in memory, until it is ended with Ctrl-C.

  --objects <folder>     reads the objects from the YAML files in a folder and its folders
  --workloads <number>   makes so many workloads up, with about six objects for each of them
  --port <number>        listens there; on any free port when left out
  --kubeconfig <file>    writes what kubectl needs: kubectl --kubeconfig <file> get pods -A
  --forbid <kind>        refuses a kind, such as EnvoyFilter.networking.istio.io; may be given several times
`;

/** Runs the command line; answers once the stand-in listens. */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      objects: { type: 'string' },
      workloads: { type: 'string' },
      port: { type: 'string' },
      kubeconfig: { type: 'string' },
      forbid: { type: 'string', multiple: true },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return;
  }
  const { objects, skipped } = values.objects
    ? await readObjects(values.objects)
    : { objects: [], skipped: [] };
  for (const { file, line, reason } of skipped) {
    process.stderr.write(`${file}:${line}: left out, ${reason}\n`);
  }
  const workloads = Number(values.workloads ?? 0);
  const all = [
    ...objects,
    ...(workloads > 0
      ? makeClusterObjects({ workloads, objects: 6 * workloads + AROUND })
      : []),
  ];
  const standIn = await startStandIn({
    objects: all,
    ...(values.port && { port: Number(values.port) }),
    ...(values.forbid && { forbidden: values.forbid }),
  });
  if (values.kubeconfig) {
    await writeFile(values.kubeconfig, kubeconfigOf(standIn), { mode: 0o600 });
  }
  process.stdout.write(
    `A stand-in for a Kubernetes API listens on ${standIn.url} with ${all.length} objects.\n`,
  );
}
