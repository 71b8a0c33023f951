import { describe, expect, it } from 'vitest';
import { readDue } from '../../../lib/language/due-date.ts';

/** Thursday, in the afternoon. */
const NOW = Date.parse('2027-03-11T15:20:00+01:00');
const zone = 'Europe/Berlin';

function read(text: string, language: 'en' | 'de' = 'en'): string | null {
  const reading = readDue(text, { now: NOW, zone, language });
  if (!reading.ok) return null;
  return [reading.due.date, reading.due.time].filter(Boolean).join(' ');
}

it('working days are those of the week that is given', () => {
  const week = new Set([7, 1, 2, 3, 4]);
  const of = (text: string, language: 'en' | 'de', more = {}) => {
    const reading = readDue(text, { now: NOW, zone, language, ...more });
    return reading.ok ? reading.due.date : null;
  };
  for (const [text, language] of [
    ['in three working days', 'en'],
    ['in drei Werktagen', 'de'],
  ] as const) {
    expect([text, of(text, language), of(text, language, { week })]).toEqual([text, '2027-03-16', '2027-03-16']);
    expect(of(text.replace('three', 'one').replace('drei Werktagen', '1 Werktag'), language)).toBe('2027-03-12');
    expect(of(text.replace('three', 'one').replace('drei Werktagen', '1 Werktag'), language, { week })).toBe(
      '2027-03-14',
    );
  }
  // Counted back as they are counted on: never to a day off.
  for (const [text, usual, other] of [
    ['one working day before Thursday 18 March', '2027-03-17', '2027-03-17'],
    ['two working days before Tuesday 16 March', '2027-03-12', '2027-03-14'],
    ['two working days before Sunday 21 March', '2027-03-18', '2027-03-17'],
    ['a working day before Monday 22 March', '2027-03-19', '2027-03-21'],
  ] as const)
    expect([text, of(text, 'en'), of(text, 'en', { week })]).toEqual([text, usual, other]);
});

describe('days in English', () => {
  it.each([
    ['Could you let me know by Friday?', '2027-03-12'],
    ['Friday', '2027-03-12'],
    ['Thursday', '2027-03-18'],
    ['this Thursday', '2027-03-11'],
    ['next Thursday', '2027-03-18'],
    ['next Mon', '2027-03-15'],
    ['by Weds', '2027-03-17'],
    ['Would Tuesday or Wednesday suit you?', '2027-03-16'],
    ['Not Monday, but can we have it before Wednesday?', '2027-03-17'],
    ['Wed at 3', '2027-03-17 15:00'],
    ['tomorrow', '2027-03-12'],
    ['tmrw 8am', '2027-03-12 08:00'],
    ['the day after tomorrow', '2027-03-13'],
    ['today by 6pm', '2027-03-11 18:00'],
    ['tonight', '2027-03-11'],
    ['first thing on Monday', '2027-03-15'],
    ['Could we take 25 minutes on Wednesday at 11?', '2027-03-17 11:00'],
    ['on the 22nd', '2027-03-22'],
    ['by the 4th', '2027-04-04'],
    ['due on the 31st, please', '2027-03-31'],
  ])('%s', (text, due) => expect(read(text)).toBe(due));
});

describe('dates in English', () => {
  it.each([
    ['by April 9', '2027-04-09'],
    ['April 9th', '2027-04-09'],
    ['9 April', '2027-04-09'],
    ['the 9th of April', '2027-04-09'],
    ['January 20', '2028-01-20'],
    ['March 2', '2028-03-02'],
    ['April 9, 2028', '2028-04-09'],
    ['April 9 at 4pm', '2027-04-09 16:00'],
    ['2027-05-01', '2027-05-01'],
    ['by 4/30', '2027-04-30'],
    ['before 30/4', '2027-04-30'],
    ['on Tues 3/16 @ 2:15pm ET', '2027-03-16 14:15'],
    ['in May', '2027-05-31'],
    ['in May 2028', '2028-05-31'],
    ['by the end of June 2028', '2028-06-30'],
    ['by September', '2027-09-01'],
    ['mid May', '2027-05-15'],
    ['end of March', '2027-03-31'],
    ['late August', '2027-08-31'],
    ['before Thanksgiving', '2027-11-25'],
    ['before Memorial Day', '2027-05-31'],
    ['after Christmas', '2027-12-25'],
    ['before Labor Day', '2027-09-06'],
  ])('%s', (text, due) => expect(read(text)).toBe(due));
});

describe('periods and spans in English', () => {
  it.each([
    ['by EOD', '2027-03-11'],
    ['by COB Monday', '2027-03-15'],
    ['by close of business tomorrow', '2027-03-12'],
    ['end of the week', '2027-03-12'],
    ['by the end of next week', '2027-03-19'],
    ['EOM', '2027-03-31'],
    ['by month-end', '2027-03-31'],
    ['end of next month', '2027-04-30'],
    ['end of quarter', '2027-03-31'],
    ['by the end of next quarter', '2027-06-30'],
    ['in Q2', '2027-06-30'],
    ['by Q1 2028', '2028-03-31'],
    ['before year end', '2027-12-31'],
    ['early next week', '2027-03-15'],
    ['mid next week', '2027-03-17'],
    ['next week', '2027-03-19'],
    ['the week after next', '2027-03-26'],
    ['the week of March 22', '2027-03-22'],
    ['next month', '2027-04-30'],
    ['in 2 weeks', '2027-03-25'],
    ['in three months', '2027-06-11'],
    ["in two weeks' time", '2027-03-25'],
    ['within 5 business days', '2027-03-18'],
    ['within 24 hours', '2027-03-12'],
    ['in a few days', '2027-03-14'],
    ['over the next couple of weeks', '2027-03-25'],
    ['in the next month', '2027-04-11'],
    ['in a fortnight', '2027-03-25'],
    ['Tuesday of next week', '2027-03-16'],
    ['next week on Wednesday', '2027-03-17'],
    ['Monday after next', '2027-03-22'],
    ['early next month', '2027-04-05'],
    ['mid next month', '2027-04-15'],
    ['later this month', '2027-03-31'],
    ["before month's end", '2027-03-31'],
    ['in the first week of May', '2027-05-05'],
    ['this weekend', '2027-03-14'],
    ['by the end of 2027', '2027-12-31'],
    ['a week from Monday', '2027-03-22'],
    ['ten days from now', '2027-03-21'],
    ['Monday week', '2027-03-22'],
    ['I promised the figures in 3 days', '2027-03-14'],
  ])('%s', (text, due) => expect(read(text)).toBe(due));
});

describe('hours', () => {
  it.each([
    ['by 5pm', '2027-03-11 17:00'],
    ['by 2pm', '2027-03-12 14:00'],
    ['Could we talk at 4?', '2027-03-11 16:00'],
    ['Monday at noon', '2027-03-15 12:00'],
    ['Monday between 2 and 4', '2027-03-15 14:00'],
    ['Monday 9:30', '2027-03-15 09:30'],
    ['Monday, 12am', '2027-03-15 00:00'],
    ['Friday the 19th at 2:30', '2027-03-19 14:30'],
    ['Monday 02:30', '2027-03-15 02:30'],
    ['March 22, 9-11am', '2027-03-22 09:00'],
    ['4:30pm', '2027-03-11 16:30'],
  ])('%s', (text, due) => expect(read(text)).toBe(due));

  it('keeps the zone that the words name, else the reader’s', () => {
    expect(readDue('Monday 3pm PT', { now: NOW, zone })).toMatchObject({ due: { zone: 'America/Los_Angeles' } });
    expect(readDue('Monday 3pm', { now: NOW, zone })).toMatchObject({ due: { zone } });
    expect(readDue('Monday', { now: NOW, zone })).toEqual({
      ok: true,
      due: { date: '2027-03-15' },
      ambiguous: false,
      text: 'Monday',
    });
  });

  it('counts days in the zone of the rep', () => {
    const late = Date.parse('2027-03-11T23:30:00-08:00');
    expect(readDue('tomorrow', { now: late, zone: 'America/Los_Angeles' })).toMatchObject({
      due: { date: '2027-03-12' },
    });
    expect(readDue('tomorrow', { now: late, zone: 'Europe/Berlin' })).toMatchObject({ due: { date: '2027-03-13' } });
  });
});

describe('no dates', () => {
  it.each([
    'Could we take 30 minutes?',
    'Sales rose 12% in 6 months',
    'We cut rework in two weeks',
    'They may march on with it',
    'Can I see the sat reports?',
    'The sun was out',
    'We had a great meeting last Tuesday',
    'It took two weeks',
    'Every Monday we ship',
    'Page 3 of 12',
    'Support is there 24/7',
    'About 1/2 of the team',
    'the Q3 numbers look good',
    'the 2nd floor',
    'the third option',
    'Do you have a second?',
    'Call me on 0301 555 012',
    'version 2.10 is out',
    'What do you think?',
    'since Monday',
    'for two weeks',
    'over two years',
    'the fri team',
    'a two-week pilot',
    'version 1.2.3',
    'call 555-0199',
    '',
  ])('%s', (text) => expect(read(text)).toBeNull());
});

describe('German', () => {
  it.each([
    ['bis Freitag', '2027-03-12'],
    ['Könnten Sie mir das bis Montag schicken?', '2027-03-15'],
    ['am Donnerstag um 14 Uhr', '2027-03-18 14:00'],
    ['Dienstag, 9:30 Uhr', '2027-03-16 09:30'],
    ['nächsten Mittwoch', '2027-03-17'],
    ['nächste Woche', '2027-03-19'],
    ['nächste Woche Dienstag', '2027-03-16'],
    ['Anfang nächster Woche', '2027-03-15'],
    ['Ende der Woche', '2027-03-12'],
    ['bis Ende des Monats', '2027-03-31'],
    ['zum Monatsende', '2027-03-31'],
    ['Ende des Quartals', '2027-03-31'],
    ['bis zum Quartalsende', '2027-03-31'],
    ['bis Ende des nächsten Quartals', '2027-06-30'],
    ['Ende nächsten Monats', '2027-04-30'],
    ['bis Jahresende', '2027-12-31'],
    ['in zwei Wochen', '2027-03-25'],
    ['in den nächsten drei Tagen', '2027-03-14'],
    ['innerhalb von 10 Tagen', '2027-03-21'],
    ['in einem Monat', '2027-04-11'],
    ['binnen einer Woche', '2027-03-18'],
    ['am 14.5.', '2027-05-14'],
    ['bis zum 14.05.2028', '2028-05-14'],
    ['am 3. April', '2027-04-03'],
    ['spätestens am 20.', '2027-03-20'],
    ['am 2.3.', '2028-03-02'],
    ['morgen früh', '2027-03-12'],
    ['übermorgen', '2027-03-13'],
    ['heute noch', '2027-03-11'],
    ['Mitte Mai', '2027-05-15'],
    ['Ende März', '2027-03-31'],
    ['im September', '2027-09-30'],
    ['Freitag in einer Woche', '2027-03-19'],
    ['bis 17 Uhr', '2027-03-11 17:00'],
    ['Würde Ihnen Dienstagnachmittag passen?', '2027-03-16'],
    ['Freitagvormittag', '2027-03-12'],
    ['Dienstag nächster Woche', '2027-03-16'],
    ['übernächste Woche', '2027-03-26'],
    ['in KW 13', '2027-04-02'],
    ['heute in einer Woche', '2027-03-18'],
    ['in ein bis zwei Wochen', '2027-03-25'],
    ['innerhalb von 3 Werktagen', '2027-03-16'],
    ['im Laufe der Woche', '2027-03-12'],
    ['Fr., 19.3.', '2027-03-19'],
    ['Mo 15.3. 14:00', '2027-03-15 14:00'],
    ['am Mittwoch, den 17. März', '2027-03-17'],
    ['bis Ende Mai 2028', '2028-05-31'],
    ['Mitte 2028', '2028-06-30'],
    ['vor Weihnachten', '2027-12-24'],
  ])('%s', (text, due) => expect(read(text, 'de')).toBe(due));

  it.each([
    'Guten Morgen',
    'seit Montag',
    'letzten Freitag',
    'jeden Dienstag',
    'Punkt 2.1. im Entwurf',
    '20 Minuten',
    'Hätten Sie eine Stunde Zeit?',
    'Version 2.1',
    'am Morgen',
    'das zweite Angebot',
  ])('no date: %s', (text) => expect(read(text, 'de')).toBeNull());

  it('is tried after English too, and English after it', () => {
    expect(read('bis Freitag')).toBe('2027-03-12');
    expect(read('in two weeks', 'de')).toBe('2027-03-25');
  });
});

describe('doubt', () => {
  const doubtful = (text: string) => {
    const reading = readDue(text, { now: NOW, zone });
    return reading.ok && reading.ambiguous;
  };
  it.each(['next Friday', '4/5 would do, by 4/5', 'next week', 'Tuesday or Wednesday', 'in Q3'])('%s', (text) =>
    expect(doubtful(text)).toBe(true),
  );
  it.each(['Friday', 'by 4/30', 'end of quarter', 'in two weeks', 'April 9'])('none: %s', (text) =>
    expect(doubtful(text)).toBe(false),
  );
});
