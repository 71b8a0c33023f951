/**
 * Measures how well deals are found on real mail: `npm run -s eval:matching -- FOLDER [--details]`. FOLDER holds `.eml`
 * files. Standard output is one JSON object; `--details` adds a line for each sort of case, and each wrong one, to
 * standard error.
 *
 *   right    the true deal was shown            asked    several were offered to choose from
 *   wrong    another deal was shown, or any     silent   nothing was shown, or a new deal offered
 *            for a mail that has none
 */
import { HARD_SORTS } from './hard-cases.ts';
import { runCase } from './judge.ts';
import { openMemoryBook } from './memory-book.ts';
import { readMails } from './read-mails.ts';
import { counterpartOf, findUs, organisationOf } from './sides.ts';
import { walkMails } from './walk.ts';
import type { HardSort } from './hard-cases.ts';
import type { Judged } from './judge.ts';
import type { Mail } from './read-mails.ts';
import type { Us } from './sides.ts';
import type { Case, Founded } from './walk.ts';
import type { Deal } from '../../lib/domain/rows/types.ts';

type Result = Case & Judged;

/** Hard cases, as a share of the real ones that they are made from; keeps them between 30 % and half of all. */
const HARD_PER_KNOWN = 3;

function runNatural(mails: readonly Mail[], us: Us): Result[] {
  const book = openMemoryBook();
  const walker = walkMails(book, us);
  return mails.flatMap((mail) => {
    const made = walker.next(mail);
    return made ? [{ ...made, ...runCase(made, book, us) }] : [];
  });
}

/** One walk for each sort, with a book of its own; every known mail serves a few sorts in turn. */
function runHard(sort: HardSort, at: number, mails: readonly Mail[], us: Us): Result[] {
  const book = openMemoryBook();
  const walker = walkMails(book, us, (founded) => {
    all.push(founded);
    if (sort.prepare) seconds.set(founded.organisation, sort.prepare(book, founded));
  });
  const all: Founded[] = [];
  const seconds = new Map<string, Deal>();
  let known = 0;
  return mails.flatMap((mail) => {
    const made = walker.next(mail);
    const founded = walker.founded(organisationOf(counterpartOf(mail, us)?.email ?? '') ?? '');
    if (made?.sort !== 'known' || !founded) return [];
    known += 1;
    if ((known * HARD_PER_KNOWN + at) % HARD_SORTS.length >= HARD_PER_KNOWN) return [];
    const elsewhere = all.find(({ organisation }) => organisation !== founded.organisation) ?? null;
    const second = seconds.get(founded.organisation) ?? null;
    const hard = sort.make({ mail, us, founded, second, elsewhere });
    if (!hard) return [];
    const hardCase = { sort: sort.name, ...hard };
    return [{ ...hardCase, ...runCase(hardCase, book, us) }];
  });
}

function count(results: readonly Result[], verdict: Result['verdict']): number {
  return results.filter((result) => result.verdict === verdict).length;
}

function printDetails(results: readonly Result[]): void {
  for (const sort of new Set(results.map((result) => result.sort))) {
    const own = results.filter((result) => result.sort === sort);
    const line = (['right', 'asked', 'wrong', 'silent'] as const).map((verdict) => `${verdict} ${count(own, verdict)}`);
    console.error(`${sort}: ${own.length} (${line.join(', ')})`);
  }
  for (const { sort, mail, truth, lookup, verdict } of results) {
    if (verdict === 'right' || (truth === null && verdict !== 'wrong')) continue;
    const people = [mail.from, ...mail.to, ...mail.cc].slice(0, 6).map(({ email }) => email);
    const found = lookup.state === 'shown' ? [lookup.candidate] : lookup.state === 'ask' ? lookup.candidates : [];
    const told = found.map(
      ({ dealId, score, reasons }) => `${dealId} ${score} ${reasons.map(({ value }) => value).join(' ')}`,
    );
    console.error(`${verdict}: ${sort} | ${people.join(' ')} | true: ${truth} | ${lookup.state}: ${told.join(' | ')}`);
  }
}

const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
if (folder === undefined) {
  console.error('usage: npm run -s eval:matching -- FOLDER [--details]');
  process.exit(2);
}
const mails = await readMails(folder);
const us = findUs(mails);
const results = [...runNatural(mails, us), ...HARD_SORTS.flatMap((sort, at) => runHard(sort, at, mails, us))];
if (process.argv.includes('--details')) printDetails(results);
const ms = results.reduce((sum, result) => sum + result.ms, 0);
console.log(
  JSON.stringify({
    right: count(results, 'right'),
    asked: count(results, 'asked'),
    wrong: count(results, 'wrong'),
    silent: count(results, 'silent'),
    withTrueDeal: results.filter(({ truth }) => truth !== null).length,
    total: results.length,
    msPerMessage: Math.round((ms / Math.max(1, results.length)) * 1000) / 1000,
  }),
);
