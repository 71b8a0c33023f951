import { describe, expect, it } from 'vitest';
import { MIGRATIONS, ROOMS } from './import-table.ts';
import type { Room } from './import-table.ts';
import { readShippedSources } from './sources.ts';
import type { ImportEdge } from './sources.ts';

const sources = readShippedSources();

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

function roomOf(path: string): Room | undefined {
  return ROOMS.filter(({ room }) => isWithin(path, room)).toSorted((a, b) => b.room.length - a.room.length)[0];
}

function isAllowed(room: Room, { target, typeOnly }: ImportEdge): boolean {
  const allowed = [room.room, ...room.mayImport, ...(typeOnly ? (room.typesFrom ?? []) : [])];
  return target.endsWith('.css') || allowed.some((folder) => isWithin(target, folder));
}

describe('who may import whom', () => {
  it('reads the sources', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.flatMap((source) => source.imports).length).toBeGreaterThan(300);
  });

  it('has a row for every file', () => {
    expect(sources.filter((source) => !roomOf(source.path)).map((source) => source.path)).toEqual([]);
  });

  it('is kept by every import', () => {
    const broken = sources.flatMap((source) => {
      const room = roomOf(source.path);
      return source.imports
        .filter((edge) => room && !isAllowed(room, edge))
        .map((edge) => `${source.path} → ${edge.target}${edge.typeOnly ? ' (type)' : ''}`);
    });
    expect(broken).toEqual([]);
  });

  it('lets one site know nothing of the other', () => {
    const sites = ['gmail', 'linkedin'];
    const crossing = sources.flatMap((source) =>
      source.imports
        .filter((edge) =>
          sites.some((a) =>
            sites.some(
              (b) => a !== b && isWithin(source.path, `lib/sites/${a}`) && isWithin(edge.target, `lib/sites/${b}`),
            ),
          ),
        )
        .map((edge) => `${source.path} → ${edge.target}`),
    );
    expect(crossing).toEqual([]);
  });

  it('keeps migrations apart from living code', () => {
    const reaching = sources
      .filter((source) => isWithin(source.path, MIGRATIONS))
      .flatMap((source) =>
        source.imports
          .filter((edge) => !edge.typeOnly && !isWithin(edge.target, MIGRATIONS) && edge.target !== 'dexie')
          .map((edge) => `${source.path} → ${edge.target}`),
      );
    expect(reaching).toEqual([]);
  });

  // A circle of types breaks nothing, but says that a type stands where it does not belong.
  it('has no circles between files, nor of types', () => {
    const edges = new Map(sources.map((source) => [source.path, source.imports.map((edge) => edge.target)]));
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, trail: string[]): void => {
      if (trail.includes(path)) {
        circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
        return;
      }
      if (done.has(path)) return;
      for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
      done.add(path);
    };
    for (const path of edges.keys()) visit(path, []);
    expect(circles).toEqual([]);
  });
});
