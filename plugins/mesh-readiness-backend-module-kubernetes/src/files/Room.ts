import type { ManifestLimits } from './ManifestLimits';

/** Counts files until a limit is reached. */
export class Room {
  readonly #limits: ManifestLimits;
  readonly #tooLarge: string[] = [];
  #files = 0;
  #bytes = 0;
  #refused = 0;

  constructor(limits: ManifestLimits) {
    this.#limits = limits;
  }

  /** Whether a file of a size still fits; one that does is counted. */
  take(path: string, size: number): boolean {
    const { files, bytes, bytesOfFile } = this.#limits;
    if (size > bytesOfFile) {
      this.#tooLarge.push(path);
      return false;
    }
    if (this.#files >= files || this.#bytes + size > bytes) {
      this.#refused += 1;
      return false;
    }
    this.#files += 1;
    this.#bytes += size;
    return true;
  }

  /** The limits that were reached, each in a sentence; none while everything has fitted. */
  reached(): string[] {
    const { files, bytes, bytesOfFile } = this.#limits;
    const [first, ...more] = this.#tooLarge;
    return [
      ...(first === undefined
        ? []
        : [
            `${first}${
              more.length > 0 ? ` and ${more.length} more files` : ''
            } were not read, because at most ${bytesOfFile} bytes of a file are.`,
          ]),
      ...(this.#refused === 0
        ? []
        : [
            `${
              this.#refused
            } files were not read, because at most ${files} files and ${bytes} bytes of a repository are; name fewer folders.`,
          ]),
    ];
  }
}
