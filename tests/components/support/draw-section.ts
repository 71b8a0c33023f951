/** One section of the dashboard in jsdom, with its words, a client that answers from canned views, and a platform. */
import { h, render } from 'preact';
import type { ComponentChild } from 'preact';
import { PlatformContext } from '../../../components/dashboard/shell/platform.ts';
import type { DashboardPlatform } from '../../../components/dashboard/shell/platform.ts';
import { SurfaceProvider } from '../../../components/hooks/surface/SurfaceProvider.tsx';
import { dashboardWords } from '../../../lib/locales/dashboard-words.ts';
import type { SurfaceClient } from '../../../lib/messaging/surface-client.ts';
import { settle } from './settle.ts';

export interface DrawnSection {
  root: HTMLElement;
  button: (text: string) => HTMLButtonElement;
  type: (field: HTMLInputElement, text: string) => Promise<void>;
  choose: (field: HTMLInputElement, files: File[]) => Promise<void>;
}

export async function drawSection(
  section: ComponentChild,
  client: SurfaceClient,
  platform: Partial<DashboardPlatform> = {},
): Promise<DrawnSection> {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const inside = h(PlatformContext.Provider, { value: platform as DashboardPlatform }, section);
  render(h(SurfaceProvider, { client, name: 'dashboard', words: dashboardWords, children: inside }), root);
  for (let tries = 0; tries < 50 && root.childElementCount === 0; tries += 1) await settle();
  return {
    root,
    button: (text) => {
      const found = [...root.querySelectorAll('button')].find(({ textContent }) => textContent.includes(text));
      if (!found) throw new Error(`no button ${text} in ${root.textContent}`);
      return found;
    },
    type: async (field, text) => {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await settle();
    },
    choose: async (field, files) => {
      Object.defineProperty(field, 'files', { value: files, configurable: true });
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await settle();
    },
  };
}
