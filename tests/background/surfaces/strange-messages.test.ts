/** Ten thousand messages that are random or right but for one place: the worker throws nothing and writes nothing. */
import * as fc from 'fast-check';
import { beforeAll, expect, it, vi } from 'vitest';
import type { CommandName } from '../../../lib/contract/commands.ts';
import { carryOutStep } from '../../commands/support/carry-out-step.ts';
import { anySteps } from '../../commands/support/random-steps.ts';
import type { Step } from '../../commands/support/random-steps.ts';
import type { TestBook } from '../../store/support/open-test-book.ts';
import type { TestPort } from '../support/fake-browser.ts';
import { GMAIL_SEEN } from '../../page/support/gmail-seen.ts';
import { ASKED, LINKEDIN_SEEN, reports } from '../support/messages.ts';
import { startWorker } from '../support/running-worker.ts';
import type { RunningWorker } from '../support/running-worker.ts';
import { anySpoil } from '../support/spoil.ts';
import type { Spoil } from '../support/spoil.ts';
import { SPEAKERS } from '../support/who-may.ts';

vi.setConfig({ testTimeout: 600_000, hookTimeout: 120_000 });

const MESSAGES = 10_000;
const BATCH = 100;

let worker: RunningWorker;
const thrown: unknown[] = [];
process.on('unhandledRejection', (reason) => thrown.push(reason));
process.on('uncaughtException', (error) => thrown.push(error));

beforeAll(async () => {
  worker = await startWorker();
  await worker.must('create-deal', {
    accountName: 'Northwind',
    dealName: 'Northwind: fewer returns',
    people: [{ name: 'Dana Voss', email: 'dana@northwind.example' }],
  });
});

const request = 'r';
const command = (name: CommandName, args: unknown) => ({ type: 'command', request, commandId: 'c', name, args });

/** Commands as the dashboard would send them: their references are rows that are there. `null` = no command. */
function commandsOf(batch: readonly Strange[]): Promise<(object | null)[]> {
  return worker.inside(async (book) => {
    const sent: (object | null)[] = [];
    for (const one of batch) {
      let said: object | null = null;
      const run: TestBook['run'] = async (name, args) => {
        said = structuredClone(command(name, args));
        return { ok: false, commandId: 'c', problem: 'invalid', values: {} };
      };
      if ('step' in one) await carryOutStep({ book, run } as TestBook, one.step);
      sent.push(said);
    }
    return sent;
  });
}

/** Where it is said, and what. */
type Strange = { door: 'gmail' | 'linkedin' | 'frame' | 'dashboard'; random: unknown } | Nearly;
type Nearly = { spoil: Spoil } & ({ step: Step } | { asked: number } | { report: number; site: 'gmail' | 'linkedin' });

const REPORTS = { gmail: reports(GMAIL_SEEN), linkedin: reports(LINKEDIN_SEEN) };
/** Said from the dashboard, which may say most; without arguments a question of the book is answered, and that is all. */
const SAID = ASKED.filter(({ message }) => message['type'] !== 'command' && 'request' in message);

const strange: fc.Arbitrary<Strange> = fc.oneof(
  fc.record({
    door: fc.constantFrom('gmail', 'linkedin', 'frame', 'dashboard'),
    random: fc.oneof(
      fc.anything({ withNullPrototype: true, withMap: true, withDate: true, withBigInt: true }),
      fc.record({
        type: fc.constantFrom('context', 'layout', 'command', 'query', 'data', 'hello'),
        more: fc.jsonValue(),
      }),
    ),
  }),
  { weight: 2, arbitrary: fc.record({ spoil: anySpoil, step: anySteps.map((steps) => steps.at(-1) as Step) }) },
  fc.record({ spoil: anySpoil, asked: fc.nat(SAID.length - 1) }),
  fc.record({
    spoil: anySpoil,
    report: fc.nat(REPORTS.gmail.length - 1),
    site: fc.constantFrom('gmail' as const, 'linkedin' as const),
  }),
);

function say(ports: Record<string, TestPort>, one: Strange, sent: object | null): void {
  if ('random' in one) ports[one.door]?.say(one.random);
  else if ('step' in one) ports['dashboard']?.say(one.spoil({ ...sent }));
  else if ('asked' in one) ports['dashboard']?.say(one.spoil(structuredClone(SAID[one.asked]?.message ?? {})));
  else ports[one.site]?.say(one.spoil(structuredClone(REPORTS[one.site][one.report]?.message ?? {})));
}

const speak = (name: 'page' | 'surface', who: string): TestPort => {
  const speaker = SPEAKERS.find((one) => one.who.startsWith(who));
  if (!speaker) throw new Error(`nobody is called ${who}`);
  return worker.connect(name, speaker.sender);
};

const requestsHeard = ({ heard }: TestPort): unknown[] => heard.map((reply) => reply['request']);

it('says nothing that does harm', async () => {
  const ports = {
    gmail: speak('page', 'content script of Gmail'),
    linkedin: speak('page', 'content script of LinkedIn'),
    frame: speak('surface', 'sidebar frame'),
    dashboard: speak('surface', 'dashboard tab'),
  };
  const before = await worker.everything();
  let said = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(strange, { minLength: BATCH, maxLength: BATCH, size: 'max' }), async (batch) => {
      const sent = await commandsOf(batch);
      batch.forEach((one, at) => say(ports, one, sent[at] ?? null));
      said += batch.length;
      // Said last and answered: what came before it was looked at.
      ports.dashboard.say({ type: 'query', request: `after ${said}`, name: 'summary', args: {} });
      await vi.waitFor(() => expect(requestsHeard(ports.dashboard)).toContain(`after ${said}`), {
        timeout: 60_000,
        interval: 1,
      });
      expect(ports.dashboard.heard.filter(({ type }) => type === 'done')).not.toContainEqual(
        expect.objectContaining({ result: expect.objectContaining({ ok: true }) }),
      );
      expect(await worker.everything()).toBe(before);
      expect(thrown).toEqual([]);
      for (const port of Object.values(ports)) port.heard.length = 0;
    }),
    { numRuns: MESSAGES / BATCH, seed: 20_261, endOnFailure: true },
  );
  expect(said).toBeGreaterThanOrEqual(MESSAGES);
  // A write that began late would show now, and the worker still does what it is asked.
  expect(await worker.inside((book) => book.commands.count())).toBe(1);
  ports.dashboard.say(command('change-settings', { theme: 'dark' }));
  await vi.waitFor(() => expect(ports.dashboard.heard.at(-1)).toMatchObject({ result: { ok: true } }), 60_000);
});
