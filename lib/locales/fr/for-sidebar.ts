/** What the sidebar and the side panel say: not the dashboard's words, which are most of them. */
import { common } from './common.ts';
import { data } from './data.ts';
import { sidebar } from './sidebar.ts';

export const messages = { ...common, ...data, ...sidebar };
