/** How a mail ends in five languages: patterns for places where nothing else stands before. */
export const SIGN_OFFS =
  '(?:with )?(?:best|kind|warm|many)?(?: and)?\\s*(?:regards|wishes|thanks)|best|cheers|thanks(?: (?:again|so much|a lot))?|thank you|sincerely(?: yours)?|yours (?:truly|sincerely|faithfully)|talk soon|(?:mit )?(?:freundlich|best|herzlich|viel|lieb|schön)e[nr]? grüßen?(?: aus .{2,30})?|vg|lg|mfg|(?:bien |très )?cordialement|bien à (?:vous|toi)|(?:sincères|meilleures) salutations|(?:un |muchos )?(?:cordial(?:es)? )?saludos?(?: cordial(?:es)?)?|atentamente|un abrazo|atenciosamente|abraços?|(?:com os )?(?:melhores )?cumprimentos|att\\.?';

const ALONE = new RegExp(`^\\s*(?:${SIGN_OFFS})\\s*[,.!–-]*\\s*$`, 'i');

/** A line that is one, and nothing else. */
export function isSignOff(line: string): boolean {
  return ALONE.test(line);
}
