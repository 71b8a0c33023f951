/** Lists kept under a name: they stand in the settings, in the order in which they were made. */
import { foldText } from '../../domain/identity/names.ts';
import { MOST_VIEWS } from '../../domain/limits/saved-views.ts';
import type { SavedView, Settings } from '../../domain/rows/types.ts';
import { readSettings } from '../find-rows.ts';
import { refuse } from '../refusal.ts';
import type { Verb, Work } from '../verb.ts';

async function writeViews(work: Work, settings: Settings, views: SavedView[]): Promise<void> {
  const { views: _before, ...rest } = settings;
  await work.rows.write('settings', views.length > 0 ? { ...rest, views } : rest);
}

async function findView(
  work: Work,
  viewId: string,
): Promise<{ settings: Settings; views: SavedView[]; view: SavedView }> {
  const settings = await readSettings(work);
  const views = settings.views ?? [];
  const view = views.find(({ id }) => id === viewId) ?? refuse('not-found', { what: 'view' });
  return { settings, views, view };
}

export const saveView: Verb<'save-view'> = async (work, { name, list, filter }) => {
  const settings = await readSettings(work);
  const views = settings.views ?? [];
  const known = views.find((view) => view.list === list && foldText(view.name) === foldText(name));
  if (!known && views.length >= MOST_VIEWS) refuse('not-allowed');
  const view = { id: known?.id ?? work.newId(), name, list, filter };
  await writeViews(work, settings, known ? views.map((one) => (one === known ? view : one)) : [...views, view]);
  return { said: 'done.view-saved', values: { name } };
};

export const renameView: Verb<'rename-view'> = async (work, { viewId, name }) => {
  const { settings, views, view } = await findView(work, viewId);
  await writeViews(
    work,
    settings,
    views.map((one) => (one === view ? { ...one, name } : one)),
  );
  return { said: 'done.view-saved', values: { name } };
};

export const deleteView: Verb<'delete-view'> = async (work, { viewId }) => {
  const { settings, views, view } = await findView(work, viewId);
  await writeViews(
    work,
    settings,
    views.filter((one) => one !== view),
  );
  return { said: 'done.view-deleted', values: { name: view.name } };
};
