/**
 * What the two models see of a sentence. Whether it asks: short runs of words and of word classes, how it begins and
 * ends, each beside a question mark or without, what the words are about. What it asks for: the same words, how they
 * begin and end, what they are about one after the other, and each word beside what those around it are about ("sign" by
 * a word of contracts). Each feature knows the place that it was found at.
 *
 * A feature has a name, "w could you": words with a space between. It is never spelled, only its number is reckoned.
 */
import { fold } from './fold.ts';
import { hashNext, hashText, idOfHash } from './hash.ts';
import { conceptsOf } from './lexicon.ts';
import { tokenize } from './tokens.ts';
import type { Concepts } from './lexicon.ts';
import type { Token } from './tokens.ts';

export interface Feature {
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

/** The ids that say anything: hardly one in ten of what a sentence holds. Some more may pass, they only cost time. */
export interface Known {
  has(id: number): boolean;
}

const EVERY: Known = { has: () => true };
const ALL = { labels: EVERY, kinds: EVERY };
/** So many letters say what a word is about, whatever its ending, and so many what sort of word it is: "-ist", "-ing". */
const STEM = 4;
const ENDING = 3;
const LONG_WORD = 6;
/** Of the features of kinds four times as many share an id as of the others. Each is as short as costs less than it saves. */
const KIND_BITS = 16;
const LABEL_BITS = 18;
/** So far a word reaches. */
const NEAR = 2;
/** How names begin. */
const [WORD, CLASS, CONCEPT, CONCEPTS, BESIDE, PREFIX, SUFFIX, SIZE] = [
  hashText('w'),
  hashText('c'),
  hashText('k'),
  hashText('ks'),
  hashText('wk'),
  hashText('p'),
  hashText('e'),
  hashText('size'),
];

/** Each feature once, at the first of its places. */
class Found {
  readonly features = new Map<number, Feature>();
  private readonly tokens: readonly Token[];
  private readonly known: Known;
  private readonly bits: number;

  constructor(tokens: readonly Token[], known: Known, bits: number) {
    this.tokens = tokens;
    this.known = known;
    this.bits = bits;
  }

  /** `name` is the hash of it. */
  add(name: number, from: number, to: number): void {
    const id = idOfHash(name, this.bits);
    if (!this.known.has(id) || this.features.has(id)) return;
    this.features.set(id, { id, start: this.tokens[from]?.start ?? 0, end: this.tokens[to]?.end ?? 0 });
  }

  /** Of the sentence as a whole: no words of it decided. */
  addWhole(name: number): void {
    const id = idOfHash(name, this.bits);
    if (this.known.has(id)) this.features.set(id, { id, start: 0, end: 0 });
  }
}

/** `known` leaves out what says nothing; without it every feature comes. */
export function featuresOf(text: string, isFirst: boolean, known: Record<keyof Features, Known> = ALL): Features {
  const folded = fold(text);
  const tokens = tokenize(folded);
  const mark = folded.includes('?') ? '?' : '.';
  const labels = new Found(tokens, known.labels, LABEL_BITS);
  const kinds = new Found(tokens, known.kinds, KIND_BITS);
  addWords([labels, kinds], tokens);
  for (const found of [labels, kinds]) addShape(found, tokens, mark, isFirst);
  const about = tokens.map(({ word }) => conceptsOf(word));
  for (const [concept, at] of placesOf(about, 'asking')) labels.add(hashNext(CONCEPT, `${concept}`), at, at);
  addEnds(labels, tokens, mark);
  addClasses(labels, tokens);
  const asked = hashText(isFirst ? '1' : 'q');
  if (mark === '?') tokens.forEach(({ word }, at) => labels.add(hashNext(asked, word), at, at));
  addConcepts(kinds, placesOf(about, 'asked'), isFirst);
  addConceptRuns(kinds, about);
  addBeside(kinds, tokens, about);
  addWordParts(kinds, tokens);
  return { labels: [...labels.features.values()], kinds: [...kinds.features.values()] };
}

function addWords([labels, kinds]: readonly [Found, Found], tokens: readonly Token[]): void {
  tokens.forEach(({ word }, at) => {
    const next = tokens[at + 1];
    const name = hashNext(WORD, word);
    labels.add(name, at, at);
    kinds.add(name, at, at);
    if (!next) return;
    const pair = hashNext(name, next.word);
    labels.add(pair, at, at + 1);
    kinds.add(pair, at, at + 1);
  });
}

function addClasses(found: Found, tokens: readonly Token[]): void {
  tokens.forEach(({ kind }, at) => {
    const next = tokens[at + 1];
    const third = tokens[at + 2];
    const one = hashNext(CLASS, kind);
    if (kind !== '_') found.add(one, at, at);
    if (!next) return;
    const two = hashNext(one, next.kind);
    found.add(two, at, at + 1);
    if (third) found.add(hashNext(two, third.kind), at, at + 2);
  });
  addRuns(found, tokens, '^c', ({ kind, word }) => (kind === '_' ? word : kind));
  addTails(found, tokens, '$c', ({ kind }) => kind);
}

/** The first one, two, three words. */
function addRuns(found: Found, tokens: readonly Token[], name: string, say: (token: Token) => string): void {
  let hash = hashText(name);
  tokens.slice(0, 3).forEach((token, at) => {
    hash = hashNext(hash, say(token));
    found.add(hash, 0, at);
  });
}

/** The last one, two, three words. */
function addTails(found: Found, tokens: readonly Token[], name: string, say: (token: Token) => string): void {
  const last = tokens.length - 1;
  for (let from = last; from >= Math.max(0, last - 2); from -= 1) {
    const hash = tokens.slice(from).reduce((before, token) => hashNext(before, say(token)), hashText(name));
    found.add(hash, from, last);
  }
}

const wordOf = ({ word }: Token) => word;

function addHeads(found: Found, tokens: readonly Token[], name: string): void {
  addRuns(found, tokens, name, wordOf);
}

function addEnds(found: Found, tokens: readonly Token[], mark: string): void {
  addHeads(found, tokens, '^');
  addHeads(found, tokens, `^${mark}`);
  addTails(found, tokens, '$', wordOf);
}

/** Concept → the word that it comes up in first, in their order. */
function placesOf(about: readonly Concepts[], of: keyof Concepts): [number, number][] {
  const places = new Map<number, number>();
  about.forEach((concepts, at) => {
    for (const concept of concepts[of]) if (!places.has(concept)) places.set(concept, at);
  });
  return [...places];
}

/** Each by itself; the first and the last say more than those between. */
function addConcepts(found: Found, concepts: readonly [number, number][], isFirst: boolean): void {
  for (const [concept, at] of concepts) {
    found.add(hashNext(CONCEPT, `${concept}`), at, at);
    if (isFirst) found.add(hashText(`1 ${concept}`), at, at);
  }
  const [first] = concepts;
  if (first) found.add(hashText(`k1 ${first[0]}`), first[1], first[1]);
  const last = concepts.at(-1);
  if (last) found.add(hashText(`k$ ${last[0]}`), last[1], last[1]);
}

/** Two and three that follow each other, whatever stands between: "send figures", "sign contract". */
function addConceptRuns(found: Found, about: readonly Concepts[]): void {
  const said = about.flatMap(({ asked: [first] }, at) => (first === undefined ? [] : [{ name: `${first}`, at }]));
  said.forEach(({ name, at }, index) => {
    const [next, third] = [said[index + 1], said[index + 2]];
    if (!next) return;
    const two = hashNext(hashNext(CONCEPTS, name), next.name);
    found.add(two, at, next.at);
    if (third) found.add(hashNext(two, third.name), at, third.at);
  });
}

/** A word, and what those near it are about: before it, or behind it. */
function addBeside(found: Found, tokens: readonly Token[], about: readonly Concepts[]): void {
  tokens.forEach(({ word }, at) => {
    const name = hashNext(BESIDE, word);
    const [before, behind] = [hashNext(name, '<'), hashNext(name, '>')];
    for (let other = Math.max(0, at - NEAR); other <= at + NEAR; other += 1) {
      if (other === at) continue;
      for (const concept of about[other]?.asked ?? [])
        found.add(hashText(`${concept}`, other < at ? before : behind), Math.min(at, other), Math.max(at, other));
    }
  });
}

function addWordParts(found: Found, tokens: readonly Token[]): void {
  tokens.forEach(({ word }, at) => {
    if (word.startsWith('<') || word.length <= STEM) return;
    found.add(hashNext(PREFIX, word.slice(0, STEM)), at, at);
    if (word.length >= LONG_WORD) found.add(hashNext(SUFFIX, word.slice(-ENDING)), at, at);
  });
}

function addShape(found: Found, { length }: readonly Token[], mark: string, isFirst: boolean): void {
  const size = length <= 2 ? 'tiny' : length <= 5 ? 'short' : length <= 12 ? 'middle' : length <= 24 ? 'long' : 'huge';
  const name = hashNext(SIZE, size);
  found.addWhole(name);
  found.addWhole(hashNext(name, mark));
  if (isFirst) {
    found.addWhole(hashText('first'));
    found.addWhole(hashText(`first ${mark}`));
  }
}
