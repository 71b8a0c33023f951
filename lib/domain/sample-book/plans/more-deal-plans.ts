/** The deals with the other clients. */
import type { DealPlan } from './plan-types.ts';
import { ask, deal, ended, promise, setback } from './short-forms.ts';

export const MORE_DEALS: DealPlan[] = [
  deal(
    {
      key: 'corvane-shifts',
      company: 'corvane',
      stage: 'negotiate',
      started: 164,
      value: 72_000,
      currency: 'EUR',
      people: ['bram.deschutter', 'yves.lambert', 'liesbeth.aerts'],
    },
    ['Five-crew rota, Antwerp', 'the five-crew rota', 'the shift coordinators'],
    ['Fünfschichtplan, Antwerpen', 'den Fünfschichtplan', 'die Schichtkoordinatoren'],
    {
      closeIn: 17,
      discipline: 0.85,
      pending: [ask('decide', 'liesbeth.aerts', 'asked', 1, 4), ask('resolve', 'bram.deschutter', 'kept', 9, -3)],
    },
  ),
  deal(
    {
      key: 'pinemoor-homes',
      company: 'pinemoor',
      stage: 'close',
      started: 311,
      value: 29_000,
      currency: 'GBP',
      people: ['grace.tamsin', 'ruby.anstey', 'leonard.cobb'],
    },
    ['Rota planning for the homes, south-west', 'rota planning in the homes', 'the home managers'],
    ['Dienstplanung der Heime, Südwest', 'die Dienstplanung der Heime', 'die Heimleitungen'],
    { ...ended('won', 112), origin: 'referral', discipline: 0.95, setbacks: [setback('change', 'broken')] },
  ),
  deal(
    {
      key: 'galloway-night',
      company: 'galloway',
      stage: 'present',
      started: 274,
      value: 47_000,
      currency: 'GBP',
      people: ['callum.baird', 'fiona.kerr', 'morag.sinclair'],
    },
    ['Night production planning', 'night production planning', 'the dairy crews'],
    ['Planung der Nachtproduktion', 'die Planung der Nachtproduktion', 'die Molkereiteams'],
    {
      ...ended('lost-competitor', 95),
      discipline: 0.45,
      skips: ['consensus', 'collaborate'],
      setbacks: [setback('invest', 'dodged')],
    },
  ),
  deal(
    {
      key: 'velden-ramp',
      company: 'velden',
      stage: 'discover',
      started: 61,
      value: 58_000,
      currency: 'EUR',
      people: ['stefan.pichler', 'nina.koller', 'georg.wallner'],
    },
    ['Ramp crew planning, Graz', 'ramp crew planning', 'the turnaround leads'],
    ['Einsatzplanung Vorfeld, Graz', 'die Einsatzplanung auf dem Vorfeld', 'die Teamleiter'],
    {
      origin: 'they-asked',
      closeIn: 83,
      // They had said yes to looking into it, and then it fell: the honest stage went back.
      skips: ['explore'],
      pending: [ask('explore', 'stefan.pichler', 'broken', 9, -5), promise('nina.koller', 5, 5)],
    },
  ),
  deal(
    {
      key: 'tidemark-objects',
      company: 'tidemark',
      stage: 'target',
      started: 9,
      value: null,
      currency: 'EUR',
      people: ['heike.brandes', 'milan.petrov'],
    },
    ['Object planning, Hamburg', 'object planning', 'the dispatchers'],
    ['Objektplanung, Hamburg', 'die Objektplanung', 'die Disponentinnen'],
    { dream: true, pending: [ask('time', 'heike.brandes', 'to-ask', 1)] },
  ),
  deal(
    {
      key: 'sandbrook-warehouse',
      company: 'sandbrook',
      stage: 'qualify',
      started: 208,
      value: 15_000,
      currency: 'EUR',
      people: ['kofi.mensah', 'emma.verhulst'],
    },
    ['Warehouse rota, Ghent', 'the warehouse rota', 'the night crew'],
    ['Lagerplan, Gent', 'den Lagerplan', 'die Nachtmannschaft'],
    { ...ended('disqualified', 171), setbacks: [setback('explore', 'declined')], skips: ['explore'] },
  ),
];
