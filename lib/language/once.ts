/**
 * Made when first asked for, and kept. Tables are unpacked and patterns built in some hundredths of a second, which a
 * starting worker has better use for: most of the times that it wakes, nobody writes.
 */
export function once<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}
