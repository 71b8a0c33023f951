/** Words of LinkedIn's interface, by language. Only what is listed is understood; anything else reads as unknown. */

/** Between role and company in a headline: English, French, German. A company's name begins large: not "at night". */
export const AT_COMPANY = /(?:\s(?:at|chez|bei)\s|@)\s*([\p{Lu}\p{Lo}\d][^|·•,(]*[^|·•,(\s])/u;

/** How the person stands to the viewer. */
export const DEGREE = /^[·•]?\s*(1st|2nd|3rd\+?)( degree.*)?$/;

export const PRONOUNS = /^\(?(?:s?he|they|er|sie|ils?|elles?|él|ella|l[eu]i|hij|zij|el[ea]) ?\/[\p{L}/ ]{2,20}\)?$/iu;

/** Stands in a thread's header where the headline stands at other times. */
export const PRESENCE = /^(active|online|available|mobile|status|away|\d+ ?(m|h|d|w|mo|yr?))\b/i;

/** "1,234 followers", "500+ connections": a count and one word. */
export const COUNT = /^\d[\d.,\s]*[KM]?\+?\s+\S+$/;

/** A length of time: in a grouped entry it stands where the company stands in a flat one. */
export const DURATION = /(^|· )\d+ (yr|mo|year|jahr|monat)/i;

/** "Jan 2014 - Dec 2017 · 4 yrs": a year and a dash; twice a year when it is over. */
export const DATES = /\d{4}.*[-–—]|[-–—].*\d{4}/;
export const ENDED = /^[^·]*\d{4}[^·]*[-–—][^·]*\d{4}/;

/** "Full-time", "Vollzeit" …: never a title. English and German. */
export const EMPLOYMENT =
  /^(full-|part-|self-|freelance|contract|intern|apprentic|seasonal|permanent|vollz|teilz|selbst|freib|befrist|prakti|werkst)/i;
