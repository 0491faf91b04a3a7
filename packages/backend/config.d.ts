export interface Config {
  /** What there is to try beside the demo catalog. */
  demo?: {
    /** How many services a generated organisation has; none when left out. */
    services?: number;
    /**
     * Who may see what: everybody everything (`all`, when left out), or, with `own`, everybody the Groups, Users and
     * Domains, and of all other entities those of their own Groups.
     */
    policy?: 'all' | 'own';
  };
  /** Repositories that lie on the disk and are read from there instead of over the network. */
  localCopies?: Array<{
    /** How the URLs of the repository's files begin. */
    url: string;
    /** Where the copy lies, relative to where the backend runs. */
    directory: string;
  }>;
}
