import { toError } from '@backstage/errors';
import { builtInEditions } from 'backstage-plugin-mesh-readiness-common';
import { Command, CommanderError } from 'commander';
import { dryRun } from './dryRun';
import { lintOverlays } from './lintOverlays';
import { processTerminal, type Terminal } from './Terminal';

const EDITIONS = builtInEditions.map(({ id }) => id).join(', ');

const collect = (value: string, values: string[]) => [...values, value];

/** The command line: runs what the arguments say and gives back the exit code. */
export async function main(
  argv: readonly string[],
  terminal: Terminal = processTerminal,
): Promise<number> {
  const program = new Command('mesh-readiness')
    .description('Tries knowledge of your own before it is put to use.')
    .exitOverride()
    .configureOutput({
      writeOut: text => terminal.say(text.trimEnd()),
      writeErr: text => terminal.complain(text.trimEnd()),
    });

  program
    .command('lint-overlay')
    .description(
      'Says what is wrong with overlays, laid over an edition in the order given. Needs no backend.',
    )
    .argument('<files...>', 'YAML files')
    .option(
      '--edition <id>',
      `for overlays that name none: one of ${EDITIONS}; the newest when left out`,
    )
    .action((files: string[], options) =>
      lintOverlays(files, options, terminal),
    );

  program
    .command('dry-run')
    .description(
      'Says which verdicts of which services overlays or another edition would change.',
    )
    .requiredOption('--url <url>', 'base URL of the backend')
    .option('--overlay <file>', 'YAML file, may be repeated', collect, [])
    .option('--edition <id>', 'edition to try')
    .option('--without-overlays', 'leave out the overlays in use')
    .option(
      '--token-env <name>',
      'environment variable that holds a token for the backend',
      'MESH_READINESS_TOKEN',
    )
    .option('--json', 'print all there is as JSON')
    .action(options => dryRun(options, terminal));

  try {
    await program.parseAsync(argv);
    return 0;
  } catch (cause) {
    if (!(cause instanceof CommanderError)) {
      terminal.complain(toError(cause).message);
      return 1;
    }
    return cause.exitCode;
  }
}
