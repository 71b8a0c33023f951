export interface PaletteAct {
  key: string;
  title: string;
  section: string;
  hint?: string | undefined;
  run: () => void;
}

/** Acts in which every word typed begins a word. All of them while nothing is typed. */
export function matchingActs(acts: readonly PaletteAct[], text: string): PaletteAct[] {
  const wanted = wordsOf(text);
  return acts.filter(({ title }) => {
    const words = wordsOf(title);
    return wanted.every((want) => words.some((word) => word.startsWith(want)));
  });
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
