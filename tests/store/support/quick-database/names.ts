/** Names in order, as the platform lists them. */
class Names extends Array<string> {
  contains(name: string): boolean {
    return this.includes(name);
  }

  item(at: number): string | null {
    return this[at] ?? null;
  }
}

export function namesOf(names: Iterable<string>): readonly string[] {
  const made = new Names();
  made.push(...[...names].toSorted());
  return made;
}
