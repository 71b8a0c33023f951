import type { dashboard as english } from '../en/dashboard.ts';
import { brief } from './dashboard/winloss/brief.ts';
import { board } from './dashboard/board.ts';
import { calendar } from './dashboard/calendar.ts';
import { dataPage } from './dashboard/data/data-page.ts';
import { dealPage } from './dashboard/deal.ts';
import { intake } from './dashboard/data/intake.ts';
import { honestPage } from './dashboard/honest.ts';
import { lists } from './dashboard/lists.ts';
import { merge } from './dashboard/merge.ts';
import { mergeData } from './dashboard/data/merge-data.ts';
import { deletions } from './dashboard/data/deletions.ts';
import { scheduled } from './dashboard/data/scheduled.ts';
import { price } from './dashboard/winloss/price.ts';
import { processChanges } from './dashboard/process/process-changes.ts';
import { processPage } from './dashboard/process/process-page.ts';
import { privacy } from './dashboard/settings/privacy.ts';
import { rates } from './dashboard/rates.ts';
import { redPen } from './dashboard/red-pen.ts';
import { reminderSettings } from './dashboard/settings/reminder-settings.ts';
import { reviews } from './dashboard/winloss/reviews.ts';
import { settings } from './dashboard/settings/settings.ts';
import { shell } from './dashboard/shell.ts';
import { skillsPage } from './dashboard/skills.ts';
import { snippetPage } from './dashboard/snippet-page.ts';
import { today } from './dashboard/today.ts';
import { trends } from './dashboard/winloss/trends.ts';
import { views } from './dashboard/views.ts';
import { welcome } from './dashboard/welcome.ts';

export const dashboard: Record<keyof typeof english, string> = {
  ...shell,
  ...lists,
  ...intake,
  ...board,
  ...merge,
  ...mergeData,
  ...scheduled,
  ...deletions,
  ...calendar,
  ...views,
  ...dealPage,
  ...honestPage,
  ...rates,
  ...price,
  ...reviews,
  ...trends,
  ...brief,
  ...settings,
  ...dataPage,
  ...privacy,
  ...processPage,
  ...processChanges,
  ...welcome,
  ...snippetPage,
  ...today,
  ...reminderSettings,
  ...redPen,
  ...skillsPage,
};
