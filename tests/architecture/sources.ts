/** The project's own source files as the architecture tests see them: path, lines, imports, functions. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { parseSync } from 'vite';

export const ROOT = join(import.meta.dirname, '..', '..');

export interface ImportEdge {
  /** A path from the root for our own files, the package's name for others. */
  target: string;
  /** Erased at build time: `import type`, `export type`. */
  typeOnly: boolean;
  /** What is taken by its name, types left out. */
  names: string[];
}

export interface SourceFile {
  path: string;
  lines: number;
  imports: ImportEdge[];
  /** Length in lines of each function that has a body. */
  functions: { name: string; lines: number }[];
}

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

function walk(value: unknown, visit: (node: Node, parent: Node | null) => void, parent: Node | null = null): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, visit, parent);
    return;
  }
  if (value === null || typeof value !== 'object') return;
  const node = value as Node;
  const isNode = typeof node.type === 'string';
  if (isNode) visit(node, parent);
  for (const [key, child] of Object.entries(node)) {
    if (key !== 'parent') walk(child, visit, isNode ? node : parent);
  }
}

function resolveTarget(from: string, specifier: string): string {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier);
  const [first = '', second = ''] = specifier.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

function namesOf(node: Node): string[] {
  const specifiers = (node.specifiers as Node[] | undefined) ?? [];
  return specifiers
    .filter(({ importKind }) => importKind !== 'type')
    .flatMap(({ imported }) => (imported as { name?: string } | undefined)?.name ?? []);
}

function nameOf(node: Node, parent: Node | null): string {
  const own = (node.id as { name?: string } | null)?.name;
  const held = (parent?.id as { name?: string } | null)?.name ?? (parent?.key as { name?: string } | null)?.name;
  return own ?? held ?? 'anonymous';
}

function readSource(path: string): SourceFile {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const { program } = parseSync(path, text);
  const imports: ImportEdge[] = [];
  const functions: SourceFile['functions'] = [];
  walk(program, (node, parent) => {
    const source = node.source as { value?: unknown } | null | undefined;
    if (/^(Import|Export.*)Declaration$|^ImportExpression$/.test(node.type) && typeof source?.value === 'string') {
      const typeOnly = node.importKind === 'type' || node.exportKind === 'type';
      imports.push({ target: resolveTarget(path, source.value), typeOnly, names: namesOf(node) });
    }
    if (FUNCTIONS.has(node.type) && (node.body as Node | null)?.type === 'BlockStatement') {
      const lines = text.slice(node.start, node.end).split('\n').length;
      functions.push({ name: nameOf(node, parent), lines });
    }
  });
  return { path, lines: text.split('\n').length - 1, imports, functions };
}

function list(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted();
}

/** Everything that ships: entrypoints, components, lib. */
export function readShippedSources(): SourceFile[] {
  return ['entrypoints', 'components', 'lib'].flatMap(list).map(readSource);
}
