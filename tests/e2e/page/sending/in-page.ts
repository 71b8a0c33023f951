/** An adapter beside a double, and what becomes of all that it tells: as the worker does it, with JSON in between. */
import type { PageReading } from '../../../../lib/page/context.ts';
import { parsePageReading } from '../../../../lib/page/parse.ts';
import { evidenceOf } from '../../../../lib/page/sending/evidence.ts';
import { signalOf } from '../../../../lib/page/sending/press.ts';
import { settleSends } from '../../../../lib/page/sending/settle.ts';
import { stepSends } from '../../../../lib/page/sending/step.ts';
import type { SendSignal, SendState } from '../../../../lib/page/sending/types.ts';
import { gmailSite } from '../../../../lib/sites/gmail/site.ts';
import { linkedinSite } from '../../../../lib/sites/linkedin/site.ts';
import type { Site } from '../../../../lib/sites/site.ts';
import { environmentOf } from '../../../../lib/sites/visible.ts';

const site: Site = window.location.hostname === 'mail.google.com' ? gmailSite : linkedinSite;
const json = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Everything that has come into another state, in order. */
export const changed: SendState[] = [];
let sends: SendState[] = [];
let before = '';
let ahead = 0;

function take(signal: SendSignal): void {
  const step = stepSends(json(sends), json(signal), Date.now() + ahead);
  sends = step.sends;
  changed.push(...step.changed);
}

function read(): PageReading | null {
  return parsePageReading(json(site.read(environmentOf(document))));
}

function report(): void {
  const reading = read();
  const text = JSON.stringify(reading);
  const evidence = text === before ? null : reading && evidenceOf(reading);
  before = text;
  if (evidence) take({ kind: 'seen', tab: 1, evidence });
}

/** What has happened to each, e.g. `armed provisional`. */
export function told(): string[] {
  const states = new Map<string, string[]>();
  for (const { key, state } of changed) states.set(key, [...(states.get(key) ?? []), state]);
  return [...states.values()].map((all) => all.join(' '));
}

/** That many milliseconds later. */
export function wait(ms: number): void {
  ahead += ms;
  const step = settleSends(json(sends), Date.now() + ahead);
  sends = step.sends;
  changed.push(...step.changed);
}

const ending = new AbortController();
site.observe(window, report, ending.signal);
site.watchSends(
  document,
  (press) => {
    const signal = signalOf(json(press));
    if (signal) take({ ...signal, tab: 1 });
  },
  ending.signal,
);
report();
