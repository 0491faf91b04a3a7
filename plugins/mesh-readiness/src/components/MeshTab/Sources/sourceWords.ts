import type { Messages } from '../../../hooks';
import { listNames } from '../model';

/** Whether a source reads manifests beside the code instead of a cluster. */
export const isFromFiles = (source: string): boolean => source === 'manifests';

/** Where a source looks for objects, as a heading; its id where it is none of those that do. */
export const sourceWords = (source: string, t: Messages): string => {
  if (isFromFiles(source)) {
    return t('observed.sources.inFiles');
  }
  return source === 'kubernetes' ? t('observed.sources.inClusters') : source;
};

/** The places that a source looked at, one after the other, told apart also where they hold commas themselves. */
export const lookedWords = (looked: readonly string[], t: Messages): string =>
  looked.some(each => each.includes(','))
    ? looked.reduce((head, last) => t('observed.sources.and', { head, last }))
    : listNames(looked, t);
