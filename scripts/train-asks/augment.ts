/** The same sentences as they are also written: without the last stop, with names left blank. */
import type { Example } from './read-corpus.ts';

/** How much a copy counts beside the sentence itself. */
const WEIGHT = 0.5;

export interface Weighted extends Example {
  weight: number;
}

export function augment(examples: readonly Example[]): Weighted[] {
  return examples.flatMap((example) => {
    const texts = new Set([example.text, ...variants(example.text)]);
    return [...texts].map((text) => ({ ...example, text, weight: text === example.text ? 1 : WEIGHT }));
  });
}

function variants(text: string): string[] {
  const bare = text.replace(/[!?]+$/, '');
  // Names of people and companies inside a sentence say nothing about what it asks.
  const blank = text.replace(/(?<=[a-z,] )\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}+)*/gu, (name) =>
    KEPT.test(name) ? name : '[NAME]',
  );
  return [bare, blank];
}

const KEPT =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December)|^(?:Sie|Ihr|Ihnen|Teams|Zoom|Excel|Slack|LinkedIn)/;
