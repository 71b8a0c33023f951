/** Every version of the schema, oldest first. To change the schema: write the next of these files, link it here, add its example to the tests. */
import { endOf, startChain } from './chain.ts';
import { v1 } from './v1.ts';
import { v2 } from './v2.ts';
import { v3 } from './v3.ts';
import { v4 } from './v4.ts';
import { v5 } from './v5.ts';
import { v6 } from './v6.ts';

export const chain = startChain().with(v1).with(v2).with(v3).with(v4).with(v5).with(v6);
/** See `endOf`. */
export const end = endOf(chain);
export const SCHEMA: number = chain.at;
