import { describe, expect, it } from 'vitest';
import { builtInProcesses } from '../../lib/domain/process/built-in.ts';
import { guessStage } from '../../lib/intake/guess-stage.ts';

const [ENGLISH = [], GERMAN = []] = builtInProcesses().map(({ stages }) => stages);

describe.each([
  ['English', ENGLISH],
  ['German', GERMAN],
])('beside the %s process', (_, stages) => {
  it.each([
    ['Prospecting', 'target'],
    ['Kaltakquise', 'target'],
    ['Appointment Scheduled', 'qualify'],
    ['Termin vereinbart', 'qualify'],
    ['Qualified To Buy', 'qualify'],
    ['Qualification', 'qualify'],
    ['Qualifizierung', 'qualify'],
    ['Needs Analysis', 'discover'],
    ['Bedarfsanalyse', 'discover'],
    ['Discovery call', 'discover'],
    ['Diagnosis', 'diagnose'],
    ['Presentation Scheduled', 'present'],
    ['Präsentation geplant', 'present'],
    ['Demo Scheduled (Sales Pipeline)', 'present'],
    ['Proposal/Price Quote', 'present'],
    ['03 - Angebot', 'present'],
    ['Angebotsphase', 'present'],
    ['Decision Maker Bought-In', 'negotiate'],
    ['Entscheidungsträger überzeugt', 'negotiate'],
    ['Contract Sent', 'negotiate'],
    ['Vertrag gesendet', 'negotiate'],
    ['Verhandlung', 'negotiate'],
    ['Negotiations Started', 'negotiate'],
    ['Vertragsverhandlungen begonnen', 'negotiate'],
    ['NEGOTIATION_REVIEW', 'negotiate'],
    ['North: negotiation', 'negotiate'],
    ['Notar: Verhandlung', 'negotiate'],
    ['Contract signed', 'close'],
    ['Vertragsabschluss', 'close'],
    ['Closing', 'close'],
    ['Onboarding', 'close'],
  ])('“%s” is %s', (name, key) => {
    expect(guessStage(name, stages)).toBe(key);
  });

  it.each([
    // Two that fit.
    'Proposal/Negotiation',
    'Angebot / Verhandlung',
    'Marketing Qualified Lead',
    // None.
    'Value Proposition',
    'Perception Analysis',
    'Discount',
    'Quality check',
    'Stage 3',
    '3',
    '',
    // An end, whoever has it, and what is denied.
    'Closed',
    'Closed (won or lost)',
    'Abgeschlossen',
    'Proposal rejected',
    'Angebot abgelehnt',
    'Termin abgesagt',
    'Not qualified',
    'Nicht qualifiziert',
  ])('“%s” is none of them', (name) => {
    expect(guessStage(name, stages)).toBe(null);
  });
});

describe('beside stages of the rep’s own', () => {
  const own = [
    { key: 's1', name: 'Workshop' },
    { key: 's2', name: 'Wir entscheiden' },
    { key: 's3', name: 'Workshop, second' },
    { key: 'present', name: 'Bauen' },
  ];
  it.each([
    ['workshop (Sales)', 's1'],
    ['Entscheidung', 's2'],
    ['Second workshop', null],
    ['Workshop held', null],
    ['Negotiation', null],
    ['Demo', 'present'],
    ['Wir warten', null],
  ])('“%s” is %s', (name, key) => {
    expect(guessStage(name, own)).toBe(key);
  });
});
