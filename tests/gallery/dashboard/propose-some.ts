/** Cases against an element, moves off the map that worked, and a second version: what the page of the process shows. */
import { contentOf } from '../../../lib/domain/process/content.ts';
import { dropElement, moveElementBy, patchElement } from '../../../lib/domain/process/edit-elements.ts';
import { setFallback } from '../../../lib/domain/process/edit-stages.ts';
import type { SurfaceClient } from '../../../lib/messaging/surface-client.ts';

const WHYS = ['They came to us.', 'A referral, long known.', 'They had chosen us before we spoke.', 'RFP.', ''];
const LUNCH = 'Ate with the night shift.';

export async function proposeSome(client: SurfaceClient): Promise<void> {
  const { rows } = await client.query('deals', { show: 'open', limit: 8 });
  const elementKey = 'target.steps.fit';
  for (const [at, { deal }] of rows.slice(0, 5).entries())
    await client.command('mark-misfit', { dealId: deal.id, elementKey, why: WHYS[at] ?? '' });
  for (const { deal } of rows.slice(2, 5))
    await client.command('record-off-map', {
      dealId: deal.id,
      stage: 'discover',
      kind: 'Lunch on the floor',
      what: LUNCH,
      why: 'Nobody answered mail.',
      result: 'They named three who lose hours every week.',
      worked: true,
    });
  const view = await client.query('process', { key: 'standard' });
  if (!view) return;
  const base = contentOf(view.process);
  const renamed = patchElement(base, 'discover.steps.better', { text: 'Ask each what good would look like' });
  const moved = moveElementBy(renamed, 'discover.steps.record', -1);
  const content = setFallback(dropElement(moved, base, 'target.steps.dream-clients'), 'invest', 'discover');
  await client.command('save-process', { key: 'standard', content, madeFrom: 'standard@1' });
}
