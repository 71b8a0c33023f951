/** The ids of a person in the address of a profile, in the forms that contacts keep. */
export function linkedInIdsOf(address: string): string[] {
  const [, slug] = /linkedin\.com\/in\/([^/?#\s]+)/i.exec(address) ?? [];
  if (!slug || slug.length > 150) return [];
  const plain = decoded(slug);
  return [/^ACoAA[\w-]+$/.test(plain) ? plain : `in/${plain.toLowerCase()}`];
}

/** A stray percent sign is left as it stands. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
