/**
 * Keys that the code says by nothing but `t('the.key')`: nobody puts them together, keeps them or hands them on, so nobody
 * misses their names. In the bundle they are called by their number instead, and their names stand nowhere.
 */
import { parseSync, Visitor } from 'vite';
import type { ESTree } from 'vite';

export interface Source {
  path: string;
  code: string;
}
interface Said {
  key: string;
  /** Of the literal, its marks included. */
  start: number;
  end: number;
}
interface Found {
  said: Said[];
  /** Literals that are no such call. */
  literals: string[];
  /** What a template can become. */
  templates: string[];
}

/** Its `t` is what says the words, and nothing else is called so. */
const SAYS = /^components\//;
/** A literal with a point in it, or a template: reading a file takes long, and many have neither. */
const MAY_NAME = /['"](?:[\w-]+\.|\.[\w-])|\$\{/;

export function saidKeys(keys: readonly string[], sources: readonly Source[]): Set<string> {
  const found = sources.map(findKeys);
  const said = new Set(found.flatMap((one) => one.said.map(({ key }) => key)));
  const named = new Set(found.flatMap(({ literals }) => literals));
  const templates = [...new Set(found.flatMap((one) => one.templates))].map((shape) => new RegExp(shape));
  const isBuilt = (key: string): boolean => templates.some((template) => template.test(key));
  return new Set(keys.filter((key) => said.has(key) && !named.has(key) && !isBuilt(key)));
}

/** The code with these keys called by what they are called in the bundle. */
export function callKeys(source: Source, called: ReadonlyMap<string, string>): string {
  let { code } = source;
  for (const { key, start, end } of findKeys(source).said.toSorted((a, b) => b.start - a.start)) {
    const name = called.get(key);
    if (name !== undefined) code = `${code.slice(0, start)}'${name}'${code.slice(end)}`;
  }
  return code;
}

function findKeys({ path, code }: Source): Found {
  const found: Found = { said: [], literals: [], templates: [] };
  if (!MAY_NAME.test(code)) return found;
  const own = new Set<number>();
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path} can't be read for the keys of its words`);
  new Visitor({
    CallExpression: ({ callee, arguments: [first] }) => {
      if (!SAYS.test(path) || callee.type !== 'Identifier' || !/^(?:t|say)$/.test(callee.name)) return;
      if (first?.type === 'TemplateLiteral') found.templates.push(shapeOf(textsOf(first)));
      if (callee.name === 'say') return;
      if (first?.type !== 'Literal' || typeof first.value !== 'string') return;
      own.add(first.start);
      found.said.push({ key: first.value, start: first.start, end: first.end });
    },
    Literal: ({ value, start }) => {
      if (typeof value !== 'string' || own.has(start)) return;
      found.literals.push(value);
      // A piece, to be put together by a plus.
      if (/^\.\w|\w\.$/.test(value)) found.templates.push(shapeOf(value.endsWith('.') ? [value, ''] : ['', value]));
    },
    TemplateLiteral: (template) => {
      const texts = textsOf(template);
      // What holds no letter fits every key; only where it is said may it have one in mind.
      if (texts.some((text) => /[a-z]/i.test(text))) found.templates.push(shapeOf(texts));
    },
  }).visit(program);
  return found;
}

const textsOf = ({ quasis }: ESTree.TemplateLiteral): string[] => quasis.map(({ value }) => value.raw);

function shapeOf(texts: readonly string[]): string {
  return `^${texts.map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('.*')}$`;
}
