import { common } from './common.ts';
import { dashboard } from './dashboard.ts';
import { data } from './data.ts';
import { sidebar } from './sidebar.ts';

export const fr = { ...common, ...sidebar, ...dashboard, ...data };
