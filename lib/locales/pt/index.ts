import { common } from './common.ts';
import { dashboard } from './dashboard.ts';
import { data } from './data.ts';
import { sidebar } from './sidebar.ts';

export const pt = { ...common, ...sidebar, ...dashboard, ...data };
