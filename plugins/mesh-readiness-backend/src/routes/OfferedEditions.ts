import { InputError, NotFoundError } from '@backstage/errors';
import type { Edition } from 'backstage-plugin-mesh-readiness-common';
import { quoteRaw } from 'backstage-plugin-mesh-readiness-node';
import type { AnsweringEditions } from '../assess/Assessor';
import { editionToCompareWith } from '../assess/editionToCompareWith';

/** The editions that may be asked for, with their overlays. */
export class OfferedEditions {
  readonly all: readonly Edition[];
  /** Answers when no other edition is asked for. */
  readonly standard: Edition;

  constructor(options: { all: readonly Edition[]; standard: Edition }) {
    this.all = options.all;
    this.standard = options.standard;
  }

  /** Their ids, for sentences that say what was expected. */
  get ids(): string {
    return this.all.map(({ id }) => id).join(', ');
  }

  /** The edition that a path names; throws a `NotFoundError` when there is none. */
  ofPath(id: string): Edition {
    const edition = this.#find(id);
    if (!edition) {
      throw new NotFoundError(
        `There is no edition '${quoteRaw(id)}', expected one of ${this.ids}`,
      );
    }
    return edition;
  }

  /** The edition that a query or a body names; throws an `InputError` when there is none. */
  askedFor(id: string): Edition {
    const edition = this.#find(id);
    if (!edition) {
      throw new InputError(
        `The edition '${quoteRaw(id)}' is not known, expected one of ${
          this.ids
        }`,
      );
    }
    return edition;
  }

  /** The edition to answer under, and the one to compare with. */
  toAnswer(id: string | undefined): AnsweringEditions {
    const edition = id === undefined ? this.standard : this.askedFor(id);
    return { edition, comparedWith: editionToCompareWith(edition, this.all) };
  }

  #find(id: string): Edition | undefined {
    return this.all.find(edition => edition.id === id);
  }
}
