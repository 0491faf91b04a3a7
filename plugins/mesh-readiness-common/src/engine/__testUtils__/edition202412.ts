import type { Edition } from '../../types';
import { builtInEditions } from '../../knowledge';

/** The edition of the article, which golden tests hold the engine to. */
export const edition202412: Edition = builtInEditions.find(
  edition => edition.id === '2024-12',
)!;
