/** What a headline says of somebody's work. Seven languages: only what is listed is understood. */

/** A company's name begins large, or like "eBay": somebody "at night" works nowhere that could be said. */
const AT = /(?:\s(?:[Aa]t|[Bb]ei|[Cc]hez|[Bb]ij|[Pp]resso|[Hh]os)\s+|(?<!\S)@\s*)(?=(?:the )?\S*[\p{Lu}\p{Lo}\d])/u;
const PARTS = /\s*[|·•,(]\s*|\s[-–—]\s/;

/** "Head of Operations at Northwind | Speaker" → "Head of Operations"; a headline without a job in it stays as it is. */
export function titleOfHeadline(headline: string | null): string | null {
  const title = headline
    ?.split(AT)[0]
    ?.split(/\s+[|·•]\s+/)[0]
    ?.trim();
  return title ? title : null;
}

export function companyOfHeadline(headline: string | null): string | null {
  const company = headline?.split(AT)[1]?.split(PARTS)[0]?.trim() ?? '';
  return company.length > 1 && company.length <= 60 ? company : null;
}
