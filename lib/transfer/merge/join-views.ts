/**
 * Saved views: settings, and yet made by the rep, so those of the other machine come along. Nothing here gives way: where the
 * name is taken by another list, what comes in gets a name of its own. What was deleted here does not come back.
 */
import { foldText } from '../../domain/identity/names.ts';
import { MOST_VIEWS } from '../../domain/limits/saved-views.ts';
import type { DomainEvent, Id, SavedView } from '../../domain/rows/types.ts';

/** Of a name and of an id, so that a number fits behind them. */
const MOST_LETTERS = 100;

export interface JoinedViews {
  /** All of them, from now on; `null` = none comes in. */
  views: SavedView[] | null;
  added: number;
  /** How many of those stand under another name here. */
  renamed: number;
}

/** What an event on the settings took out of the views, or put back into them. */
export function noteGoneViews(
  gone: Map<Id, SavedView>,
  { before, after }: Pick<DomainEvent, 'before' | 'after'>,
): void {
  for (const view of viewsIn(before)) gone.set(view.id, view);
  for (const { id } of viewsIn(after)) gone.delete(id);
}

function viewsIn(fields: DomainEvent['before']): SavedView[] {
  return (fields as { views?: SavedView[] } | null)?.views ?? [];
}

export function joinViews(
  own: readonly SavedView[],
  other: readonly SavedView[],
  gone: ReadonlyMap<Id, SavedView>,
): JoinedViews {
  const views = [...own];
  let renamed = 0;
  for (const view of other) {
    if (views.length >= MOST_VIEWS) break;
    if (isGone(gone, view) || views.some((one) => isHere(one, view))) continue;
    const name = freeName(views, view);
    if (name !== view.name) renamed += 1;
    views.push({ ...view, id: freeId(views, view.id), name });
  }
  const added = views.length - own.length;
  return { views: added > 0 ? views : null, added, renamed };
}

/** Deleted here under its own id, or under one that got its number when the machines were merged. */
function isGone(gone: ReadonlyMap<Id, SavedView>, view: SavedView): boolean {
  return gone.has(view.id) || [...gone.values()].some((one) => isSameList(one, view) && idOf(one) === idOf(view));
}

function isSameList(one: SavedView, view: SavedView): boolean {
  return one.list === view.list && one.filter === view.filter;
}

/** The same list, kept as the same view or under the same name: either may have got its number on either machine. */
function isHere(one: SavedView, view: SavedView): boolean {
  return isSameList(one, view) && (idOf(one) === idOf(view) || nameOf(one) === nameOf(view));
}

/** Without the numbers that merges have put behind it. */
function idOf({ id }: SavedView): string {
  return id.replace(/(-\d{1,3})+$/, '').slice(0, MOST_LETTERS);
}

function nameOf({ name }: SavedView): string {
  return foldText(name.replace(/( \(\d+\))+$/, '').slice(0, MOST_LETTERS));
}

function freeName(views: readonly SavedView[], { list, name }: SavedView): string {
  const taken = new Set(views.filter((view) => view.list === list).map((view) => foldText(view.name)));
  if (!taken.has(foldText(name))) return name;
  let number = 2;
  const numbered = () => `${name.slice(0, MOST_LETTERS)} (${number})`;
  while (taken.has(foldText(numbered()))) number += 1;
  return numbered();
}

/** A view that both machines have, with another list on each, is two from now on. */
function freeId(views: readonly SavedView[], id: Id): Id {
  const taken = new Set(views.map((view) => view.id));
  if (!taken.has(id)) return id;
  let number = 2;
  const numbered = () => `${id.slice(0, MOST_LETTERS)}-${number}`;
  while (taken.has(numbered())) number += 1;
  return numbered();
}
