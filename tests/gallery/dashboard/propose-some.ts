/** A second version, on which no deal is yet: what the page of the process shows. */
import { contentOf } from '../../../lib/domain/process/content.ts';
import { dropElement, moveElementBy, patchElement } from '../../../lib/domain/process/edit-elements.ts';
import { setFallback } from '../../../lib/domain/process/edit-stages.ts';
import type { SurfaceClient } from '../../../lib/messaging/surface-client.ts';

/** Another tab's draft of the process that is written here, and a version that it saved. */
export async function draftElsewhere(client: SurfaceClient): Promise<void> {
  await proposeSome(client);
  const view = await client.query('process', { key: 'standard' });
  if (!view) return;
  const content = patchElement(contentOf(view.process), 'discover.steps.record', {
    text: 'Write it down the same day',
  });
  const draft = { content, madeFrom: view.process.id };
  await client.command('keep-process-draft', { key: 'standard', mark: 'elsewhere', was: [], draft });
}

export async function proposeSome(client: SurfaceClient): Promise<void> {
  const view = await client.query('process', { key: 'standard' });
  if (!view) return;
  const base = contentOf(view.process);
  const renamed = patchElement(base, 'discover.steps.better', { text: 'Ask each what good would look like' });
  const moved = moveElementBy(renamed, 'discover.steps.record', -1);
  const content = setFallback(dropElement(moved, base, 'target.steps.dream-clients'), 'invest', 'discover');
  await client.command('save-process', { key: 'standard', content, madeFrom: 'standard@1' });
}
