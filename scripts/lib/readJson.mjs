import { readFileSync } from 'node:fs';

/** The content of a JSON file; undefined when it is missing or broken. */
export function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
