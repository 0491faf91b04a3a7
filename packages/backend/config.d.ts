export interface Config {
  /** Repositories that lie on the disk and are read from there instead of over the network. */
  localCopies?: Array<{
    /** How the URLs of the repository's files begin. */
    url: string;
    /** Where the copy lies, relative to where the backend runs. */
    directory: string;
  }>;
}
