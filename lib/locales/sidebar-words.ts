/** What the sidebar and the side panel carry: not the dashboard's words, which are most of them. */
import { common as deCommon } from './de/common.ts';
import { data as deData } from './de/data.ts';
import { sidebar as deSidebar } from './de/sidebar.ts';
import { common as enCommon } from './en/common.ts';
import { data as enData } from './en/data.ts';
import { sidebar as enSidebar } from './en/sidebar.ts';
import type { Words } from './translate.ts';

export const sidebarWords = {
  en: { ...enCommon, ...enData, ...enSidebar },
  de: { ...deCommon, ...deData, ...deSidebar },
} satisfies Words;
