/** How much of one repository is read. */
export interface ManifestLimits {
  files: number;
  bytes: number;
  bytesOfFile: number;
}
