/**
 * What the model sees of a sentence: the rules that hold, alone and beside a question mark, and short runs of words
 * and word classes. Each feature knows the place that it was found at.
 */
import { fold } from './fold.ts';
import { idOf } from './model.ts';
import { tokenize } from './tokens.ts';
import type { Grammar } from './grammar.ts';
import type { Token } from './tokens.ts';

export interface Feature {
  name: string;
  /** By which the model knows it. */
  id: number;
  start: number;
  end: number;
}

type Place = Omit<Feature, 'id'>;

export interface Seen {
  folded: string;
  features: Feature[];
}

/** Rules whose meaning hangs on whether the sentence asks at all. */
const FAMILIES_WITH_MARK = new Set(['ask', 'courtesy', 'question', 'promise', 'told']);

export function featuresOf(text: string, grammar: Grammar, isFirst: boolean): Seen {
  const folded = fold(text);
  const tokens = tokenize(folded, grammar.classes);
  const rules = ruleFeatures(folded, grammar);
  const all = [...rules, ...pairs(rules, isFirst), ...runs(tokens), ...shape(folded, tokens, isFirst)];
  return { folded, features: all.map((place) => ({ ...place, id: idOf(place.name) })) };
}

function ruleFeatures(folded: string, { rules }: Grammar): Place[] {
  const features: Place[] = [];
  for (const [name, pattern] of rules) {
    const found = pattern.exec(folded);
    if (found) features.push({ name, start: found.index, end: found.index + found[0].length });
  }
  return features;
}

function pairs(rules: readonly Place[], isFirst: boolean): Place[] {
  const names = new Set(rules.map(({ name }) => name));
  const asks = names.has('question.mark-end');
  const found: Place[] = [];
  for (const { name, start, end } of rules) {
    const family = name.slice(0, name.indexOf('.'));
    if (family === 'kind' || name === 'question.mark' || name === 'question.mark-end') continue;
    if (FAMILIES_WITH_MARK.has(family)) found.push({ name: `${asks ? '?' : '.'}${name}`, start, end });
    if (isFirst && family === 'question' && asks) found.push({ name: `1${name}`, start, end });
  }
  return found;
}

/** Runs of one to three: words, classes, and classes with one word spelled out. */
function runs(tokens: readonly Token[]): Place[] {
  const found = new Map<string, Place>();
  const add = (name: string, from: number, to: number) => {
    if (found.has(name)) return;
    found.set(name, { name, start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 });
  };
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    const third = tokens[at + 2];
    add(`w ${token.word}`, at, at);
    if (token.kind !== '_') add(`c ${token.kind}`, at, at);
    if (!next) return;
    add(`w ${token.word} ${next.word}`, at, at + 1);
    add(`c ${token.kind} ${next.kind}`, at, at + 1);
    if (third) add(`c ${token.kind} ${next.kind} ${third.kind}`, at, at + 2);
  });
  for (const length of [1, 2, 3]) {
    const head = tokens.slice(0, length);
    if (head.length < length) break;
    add(`^ ${head.map(({ kind, word }) => (kind === '_' ? word : kind)).join(' ')}`, 0, length - 1);
    if (length < 3) add(`^w ${head.map(({ word }) => word).join(' ')}`, 0, length - 1);
    const tail = tokens.slice(-length);
    add(`$ ${tail.map(({ kind }) => kind).join(' ')}`, tokens.length - length, tokens.length - 1);
  }
  return [...found.values()];
}

function shape(folded: string, tokens: readonly Token[], isFirst: boolean): Place[] {
  const length = tokens.length;
  const size = length <= 2 ? 'tiny' : length <= 5 ? 'short' : length <= 12 ? 'middle' : length <= 24 ? 'long' : 'huge';
  const asks = folded.includes('?');
  const names = [`size ${size}`, `size ${size} ${asks ? '?' : '.'}`];
  const yous = tokens.filter(({ kind }) => kind === 'YOU' || kind === 'YOUR').length;
  const us = tokens.filter(({ kind }) => kind === 'I' || kind === 'WE' || kind === 'ME' || kind === 'US').length;
  names.push(
    `you ${Math.min(yous, 2)}`,
    `us ${Math.min(us, 2)}`,
    `you ${Math.min(yous, 1)} us ${Math.min(us, 1)} ${asks ? '?' : '.'}`,
  );
  if (isFirst) names.push('first', asks ? 'first ?' : 'first .');
  return names.map((name) => ({ name, start: 0, end: 0 }));
}
