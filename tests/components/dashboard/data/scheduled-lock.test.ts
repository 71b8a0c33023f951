// @vitest-environment jsdom
import { h } from 'preact';
import { useState } from 'preact/hooks';
import { expect, it, vi } from 'vitest';
import { ScheduledLock } from '../../../../components/dashboard/data/scheduled/ScheduledLock.tsx';
import type { BackupPlanState } from '../../../../components/dashboard/data/scheduled/use-backup-plan.ts';
import type { BackupPlanView } from '../../../../lib/contract/views.ts';
import { fakeClient } from '../../../gallery/fake-client.ts';
import { drawSection } from '../../support/draw-section.ts';
import { settle } from '../../support/settle.ts';

vi.setConfig({ testTimeout: 30_000 });

it('offers to lock no more where another dashboard has had the files locked meanwhile', async () => {
  let seal = (): void => undefined;
  const state = {} as BackupPlanState;
  function Section() {
    const [sealed, set] = useState(false);
    seal = () => set(true);
    return h(ScheduledLock, { plan: { sealed, failed: null } as BackupPlanView, state });
  }
  const { root } = await drawSection(h(Section, {}), fakeClient({ summary: () => new Error('none') }));
  const buttons = () => [...root.querySelectorAll('button')].map(({ textContent }) => textContent);
  root.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
  await settle();
  expect(buttons()).toHaveLength(1);
  seal();
  await settle();
  expect(buttons()).toEqual(['Stop locking']);
});
