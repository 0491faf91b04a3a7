/** A YAML file below `knowledge/`, parsed but not yet checked. */
export interface KnowledgeFile {
  /** Relative to `knowledge/`: `2024-12/features/security/mtls.yaml`. */
  path: string;
  data: unknown;
}
