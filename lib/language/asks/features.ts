/**
 * What the two models see of a sentence. Whether it asks: short runs of words and of word classes, how it begins and
 * ends, each beside a question mark or without, what the words are about. What it asks for: the same words, and what
 * they are about in pairs. Each feature knows the place that it was found at.
 */
import { fold } from './fold.ts';
import { idOf } from './hash.ts';
import { conceptsOf, kindConceptsOf } from './lexicon.ts';
import { tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';

export interface Feature {
  name: string;
  /** By which the model knows it. */
  id: number;
  start: number;
  end: number;
}

export interface Features {
  /** For what the sentence does. */
  labels: Feature[];
  /** For what it asks for. */
  kinds: Feature[];
}

/** So many letters say what a word is about, whatever its ending. */
const STEM = 5;
/** Each feature once, at the first of its places. */
class Found {
  readonly features = new Map<string, Feature>();
  private readonly tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  add(name: string, from: number, to: number): void {
    if (this.features.has(name)) return;
    const [start, end] = [this.tokens[from]?.start ?? 0, this.tokens[to]?.end ?? 0];
    this.features.set(name, { name, id: idOf(name), start, end });
  }

  /** Of the sentence as a whole: no words of it decided. */
  addWhole(name: string): void {
    this.features.set(name, { name, id: idOf(name), start: 0, end: 0 });
  }
}

export function featuresOf(text: string, isFirst: boolean): Features {
  const folded = fold(text);
  const tokens = tokenize(folded);
  const mark = folded.includes('?') ? '?' : '.';
  const shared = new Found(tokens);
  addWords(shared, tokens);
  addShape(shared, tokens, mark, isFirst);
  const concepts = conceptPlaces(tokens, kindConceptsOf);
  const labels = new Found(tokens);
  const kinds = new Found(tokens);
  for (const [concept, at] of conceptPlaces(tokens, conceptsOf)) labels.add(`k ${concept}`, at, at);
  for (const [concept, at] of concepts) kinds.add(`k ${concept}`, at, at);
  addEnds(labels, tokens, mark);
  addClasses(labels, tokens);
  if (mark === '?') tokens.forEach(({ word }, at) => labels.add(`${isFirst ? '1' : 'q'} ${word}`, at, at));
  addHeads(kinds, tokens);
  addConceptPairs(kinds, concepts);
  if (isFirst) for (const [concept, at] of concepts) kinds.add(`1 ${concept}`, at, at);
  tokens.forEach(({ word }, at) => {
    if (word.length > STEM && !word.startsWith('<')) kinds.add(`p ${word.slice(0, STEM)}`, at, at);
  });
  const all = [...shared.features.values()];
  return { labels: [...all, ...labels.features.values()], kinds: [...all, ...kinds.features.values()] };
}

function addWords(found: Found, tokens: readonly Token[]): void {
  tokens.forEach(({ word }, at) => {
    const next = tokens[at + 1];
    found.add(`w ${word}`, at, at);
    if (next) found.add(`w ${word} ${next.word}`, at, at + 1);
  });
}

function addClasses(found: Found, tokens: readonly Token[]): void {
  tokens.forEach(({ kind }, at) => {
    const next = tokens[at + 1];
    const third = tokens[at + 2];
    if (kind !== '_') found.add(`c ${kind}`, at, at);
    if (next) found.add(`c ${kind} ${next.kind}`, at, at + 1);
    if (next && third) found.add(`c ${kind} ${next.kind} ${third.kind}`, at, at + 2);
  });
  for (let length = 1; length <= Math.min(3, tokens.length); length += 1) {
    const head = tokens.slice(0, length).map(({ kind, word }) => (kind === '_' ? word : kind));
    const tail = tokens.slice(-length).map(({ kind }) => kind);
    found.add(`^c ${head.join(' ')}`, 0, length - 1);
    found.add(`$c ${tail.join(' ')}`, tokens.length - length, tokens.length - 1);
  }
}

/** The first words. */
function addHeads(found: Found, tokens: readonly Token[], name = '^'): void {
  for (let length = 1; length <= Math.min(3, tokens.length); length += 1)
    found.add(`${name} ${wordsOf(tokens.slice(0, length))}`, 0, length - 1);
}

/** The first and the last three words. */
function addEnds(found: Found, tokens: readonly Token[], mark: string): void {
  addHeads(found, tokens);
  addHeads(found, tokens, `^${mark}`);
  for (let length = 1; length <= Math.min(3, tokens.length); length += 1)
    found.add(`$ ${wordsOf(tokens.slice(-length))}`, tokens.length - length, tokens.length - 1);
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(({ word }) => word).join(' ');
}

/** Concept → the word that it comes up in first, in their order. */
function conceptPlaces(tokens: readonly Token[], about: (word: string) => readonly number[]): [number, number][] {
  const places = new Map<number, number>();
  tokens.forEach(({ word }, at) => {
    for (const concept of about(word)) if (!places.has(concept)) places.set(concept, at);
  });
  return [...places];
}

/** Of pairs the order says nothing; the first and the last say more than those between. */
function addConceptPairs(found: Found, concepts: readonly [number, number][]): void {
  concepts.forEach(([concept, at], index) => {
    for (const [other] of concepts.slice(index + 1))
      found.add(concept < other ? `k ${concept} ${other}` : `k ${other} ${concept}`, at, at);
  });
  const [first] = concepts;
  if (first) found.add(`k1 ${first[0]}`, first[1], first[1]);
  const last = concepts.at(-1);
  if (last) found.add(`k$ ${last[0]}`, last[1], last[1]);
}

function addShape(found: Found, { length }: readonly Token[], mark: string, isFirst: boolean): void {
  const size = length <= 2 ? 'tiny' : length <= 5 ? 'short' : length <= 12 ? 'middle' : length <= 24 ? 'long' : 'huge';
  found.addWhole(`size ${size}`);
  found.addWhole(`size ${size} ${mark}`);
  if (isFirst) {
    found.addWhole('first');
    found.addWhole(`first ${mark}`);
  }
}
