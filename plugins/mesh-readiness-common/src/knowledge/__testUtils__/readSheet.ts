import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/** A statement of the fact sheet. */
export interface SheetStatement {
  level: string;
  maturity: string;
  since: string;
  mechanism: string;
  caveat: string;
  verified: string;
  docs_conflict?: string;
  sources: string[];
}

/** What the fact sheet says in one place, with its sources. */
export interface SheetEntry {
  id: string;
  statement: string;
  sources: string[];
}

/** A source as the fact sheet lists it. */
export interface SheetSource {
  title: string;
  url: string;
  kind: string;
  repo_path?: string;
}

/** The fact sheet that the edition 2026-11 was written from. */
export interface Sheet {
  features: { id: string; options: Record<string, SheetStatement> }[];
  constraints: Record<string, SheetEntry[]>;
  resource_figures: (SheetEntry & { bias?: string })[];
  decision_guidance: SheetEntry[];
  decision_rules: { id: string; sources: string[] }[];
  workload_properties: { id: string; sources: string[] }[];
  migration: Record<string, { steps: string[]; sources: string[] }>;
  article_corrections: {
    claim: string;
    status: string;
    truth: string;
    sources: string[];
  }[];
  sources: Record<string, SheetSource>;
}

const root = path.resolve(__dirname, '..', '..', '..', '..', '..');

/** Where the fact sheet is expected; it is not part of the repository. */
export const SHEET_FILE = path.join(
  process.env.MESH_READINESS_SHARED ?? path.join(root, '..', 'shared'),
  'knowledge',
  'edition-2026-11.yaml',
);

/** The fact sheet, or `undefined` where it is not at hand. */
export function readSheet(): Sheet | undefined {
  return existsSync(SHEET_FILE)
    ? parse(readFileSync(SHEET_FILE, 'utf8'))
    : undefined;
}
