/** Lists that the rep keeps under a name. */
import * as v from 'valibot';
import { viewOf } from '../choices.ts';
import { id, line, name } from './values.ts';

export const savedViewArgs = {
  /** A name that is taken in this list gets the new filter. */
  'save-view': v.strictObject({ name, list: viewOf, filter: line }),
  'rename-view': v.strictObject({ viewId: id, name }),
  'delete-view': v.strictObject({ viewId: id }),
} as const;
