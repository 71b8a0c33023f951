/** Every version of the schema, oldest first. To change the schema: write `vN.ts`, link it here, add its example to the tests. */
import { startChain } from './chain.ts';
import { v1 } from './v1.ts';

export const chain = startChain().with(v1);
export const SCHEMA: number = chain.at;
