/** Clients that stand only in the book: the page doubles never show them. */
import { company } from './short-forms.ts';
import type { CompanyRow, PersonRow } from './short-forms.ts';
import type { CastCompany } from './cast-types.ts';

type Short = [key: string, name: string, domain: string, industry: string, headquarters: string];

function client([key, name, domain, industry, headquarters]: Short, number: number, people: PersonRow[]): CastCompany {
  const row: CompanyRow = {
    key,
    name,
    domain,
    linkedinSlug: `${key}-example`,
    linkedinNumber: String(number),
    industry,
    employees: '501-1,000 employees',
    headquarters,
  };
  return company(row, people);
}

export const MORE_CLIENTS: CastCompany[] = [
  client(
    ['corvane', 'Corvane Chemicals', 'corvane.example', 'Chemical manufacturing', 'Antwerp, Belgium'],
    990_000_301,
    [
      ['bram.deschutter', 'Bram De Schutter', 'Plant Manager', 3, 'bram-deschutter', 3_900_002_101],
      ['liesbeth.aerts', 'Liesbeth Aerts', 'Chief Financial Officer', 1, 'liesbeth-aerts', 3_900_002_102],
      ['yves.lambert', 'Yves Lambert', 'Shift Coordinator', 4, 'yves-lambert', 3_900_002_103],
    ],
  ),
  client(
    ['pinemoor', 'Pinemoor Care Homes', 'pinemoor-care.example', 'Hospitals and health care', 'Exeter, United Kingdom'],
    990_000_302,
    [
      ['grace.tamsin', 'Grace Tamsin', 'Director of Care', 2, 'grace-tamsin', 3_900_002_201],
      ['leonard.cobb', 'Leonard Cobb', 'Managing Director', 1, 'leonard-cobb', 3_900_002_202],
      ['ruby.anstey', 'Ruby Anstey', 'Rota Administrator', 4, 'ruby-anstey', 3_900_002_203],
    ],
  ),
  client(
    ['galloway', 'Galloway Dairies', 'gallowaydairies.example', 'Dairy production', 'Dumfries, United Kingdom'],
    990_000_303,
    [
      ['fiona.kerr', 'Fiona Kerr', 'Head of Production', 2, 'fiona-kerr-dairies', 3_900_002_301],
      ['callum.baird', 'Callum Baird', 'Operations Manager', 3, 'callum-baird', 3_900_002_302],
      ['morag.sinclair', 'Morag Sinclair', 'Chief Executive Officer', 1, 'morag-sinclair', 3_900_002_303],
    ],
  ),
  client(
    ['velden', 'Velden Airport Services', 'velden-ground.example', 'Airlines and aviation', 'Graz, Austria'],
    990_000_304,
    [
      ['stefan.pichler', 'Stefan Pichler', 'Head of Ramp Operations', 2, 'stefan-pichler-ramp', 3_900_002_401],
      ['nina.koller', 'Nina Koller', 'Team Lead Turnaround', 3, 'nina-koller-turnaround', 3_900_002_402],
      ['georg.wallner', 'Georg Wallner', 'Managing Director', 1, 'georg-wallner', 3_900_002_403],
    ],
  ),
  client(
    ['tidemark', 'Tidemark Facility Care', 'tidemark-care.example', 'Facilities services', 'Hamburg, Germany'],
    990_000_305,
    [
      ['heike.brandes', 'Heike Brandes', 'Director of Operations', 2, 'heike-brandes', 3_900_002_501],
      ['milan.petrov', 'Milan Petrov', 'Object Manager', 3, 'milan-petrov-objects', 3_900_002_502],
      ['olga.weiss', 'Olga Weiss', 'Dispatcher', 4, 'olga-weiss-dispatch', 3_900_002_503],
    ],
  ),
  client(['sandbrook', 'Sandbrook Wholesale', 'sandbrook.example', 'Wholesale', 'Ghent, Belgium'], 990_000_306, [
    ['emma.verhulst', 'Emma Verhulst', 'Warehouse Director', 2, 'emma-verhulst', 3_900_002_601],
    ['kofi.mensah', 'Kofi Mensah', 'Night Shift Supervisor', 3, 'kofi-mensah-night', 3_900_002_602],
    ['pieter.claes', 'Pieter Claes', 'Managing Director', 1, 'pieter-claes', 3_900_002_603],
    ['sara.lindgren', 'Sara Lindgren', 'HR Business Partner', 3, 'sara-lindgren-hr', 3_900_002_604],
  ]),
];
