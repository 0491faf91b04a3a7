import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const SERVICES = resolve('demo/catalog/services');

/** How many components demo/catalog describes. */
export const DEMO_COMPONENTS = readdirSync(SERVICES)
  .map(file => readFileSync(resolve(SERVICES, file), 'utf8'))
  .join('\n')
  .match(/^kind: Component$/gm)!.length;
