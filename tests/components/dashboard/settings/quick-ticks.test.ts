// @vitest-environment jsdom
/** Two boxes of one list, the second ticked before the settings have come back with the first. */
import { h } from 'preact';
import { expect, it, vi } from 'vitest';
import { ReminderSettings } from '../../../../components/dashboard/settings/ReminderSettings.tsx';
import { SentSettings } from '../../../../components/dashboard/settings/SentSettings.tsx';
import { defaultSettings } from '../../../../lib/store/opening/defaults.ts';
import { fakeClient } from '../../../gallery/fake-client.ts';
import { summary } from '../../../gallery/views/summary.ts';
import { drawSection } from '../../support/draw-section.ts';

vi.setConfig({ testTimeout: 30_000 });

it('keeps both days off', async () => {
  const client = fakeClient({ summary: summary() });
  const platform = { hasNotifications: () => Promise.resolve(false) };
  const { root } = await drawSection(h(ReminderSettings, { settings: defaultSettings() }), client, platform);
  const boxes = [...root.querySelectorAll<HTMLInputElement>('.setting-days input')];
  boxes[4]?.click();
  boxes[3]?.click();
  expect(client.commands.at(-1)).toEqual({ name: 'change-settings', args: { workingDays: [1, 2, 3] } });
});

it('keeps both kinds that are recorded without a question', async () => {
  const client = fakeClient({ summary: summary() });
  const { root } = await drawSection(h(SentSettings, { settings: defaultSettings() }), client);
  const boxes = [...root.querySelectorAll<HTMLInputElement>('.setting-kinds input')];
  boxes[0]?.click();
  boxes[1]?.click();
  expect(client.commands.at(-1)).toEqual({ name: 'change-settings', args: { autoRecord: ['time', 'explore'] } });
});
