import type { Edition } from '../../../types';
import { smallFiles } from '../../__testUtils__/smallFiles';
import { assembleEdition } from '../../assembleEdition';

/** An edition with two meshes and two features in which every lint finds everything in order. */
export const smallEdition: Edition = assembleEdition(smallFiles()).edition!;
