import { existsSync } from 'node:fs';
import { explain } from './explain.mjs';
import { runTool } from './runTool.mjs';
import { say } from './say.mjs';

const APT_GET = '/usr/bin/apt-get';

/** Installs a package of Debian, where that is possible and this process may do so; says when it did not work. */
export async function installPackage(name, why) {
  if (process.getuid?.() !== 0 || !existsSync(APT_GET)) {
    return;
  }
  say(`${why} Installing the distribution's package ${name} (apt-get).`);
  const options = {
    label: name,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  await runTool(APT_GET, ['update'], options);
  const { code, output } = await runTool(
    APT_GET,
    ['install', '--yes', '--no-install-recommends', name],
    options,
  );
  if (code !== 0) {
    say(`That did not work. ${explain(output)}`);
  }
}
