/** Companies that the sample book has deals with. */
import { company } from './short-forms.ts';
import type { CastCompany } from './cast-types.ts';

export const CLIENTS: CastCompany[] = [
  company(
    {
      key: 'northwind',
      name: 'Northwind Logistics',
      domain: 'northwind.example',
      linkedinSlug: 'northwind-logistics-example',
      linkedinNumber: '990000101',
      industry: 'Transportation and logistics',
      employees: '1,001-5,000 employees',
      headquarters: 'Rotterdam, Netherlands',
    },
    [
      ['dana.reyes', 'Dana Reyes', 'VP Operations', 2, 'dana-reyes-ops', 3_900_000_101],
      ['marcus.oyelaran', 'Marcus Oyelaran', 'Chief Operating Officer', 1, 'marcus-oyelaran', 3_900_000_102],
      ['ilse.brandt', 'Ilse Brandt', 'Head of Planning', 3, 'ilse-brandt-planning', 3_900_000_103],
      ['tom.hagen', 'Tom Hagen', 'Shift Lead, Rotterdam Hub', 4, 'tom-hagen-hub', 3_900_000_104],
      ['priya.nair', 'Priya Nair', 'Procurement Manager', 3, 'priya-nair-procurement', 3_900_000_105],
    ],
  ),
  company(
    {
      key: 'halden',
      name: 'Halden Foods',
      domain: 'haldenfoods.example',
      linkedinSlug: 'halden-foods-example',
      linkedinNumber: '990000102',
      industry: 'Food production',
      employees: '501-1,000 employees',
      headquarters: 'Bergen, Norway',
    },
    [
      ['sofia.lind', 'Sofia Lind', 'Plant Director', 2, 'sofia-lind-plant', 3_900_000_201],
      ['erik.halvorsen', 'Erik Halvorsen', 'Managing Director', 1, 'erik-halvorsen-halden', 3_900_000_202],
      ['noor.aziz', 'Noor Aziz', 'Production Planner', 4, 'noor-aziz-planning', 3_900_000_203],
      ['peter.moe', 'Peter Moe', 'Finance Manager', 3, 'peter-moe-finance', 3_900_000_204],
    ],
  ),
  company(
    {
      key: 'brightwater',
      name: 'Brightwater Clinics',
      domain: 'brightwater.example',
      linkedinSlug: 'brightwater-clinics-example',
      linkedinNumber: '990000103',
      industry: 'Hospitals and health care',
      employees: '1,001-5,000 employees',
      headquarters: 'Leeds, United Kingdom',
    },
    [
      ['amara.okafor', 'Amara Okafor', 'Director of Nursing', 2, 'amara-okafor-nursing', 3_900_000_301],
      ['julian.frost', 'Julian Frost', 'Chief Financial Officer', 1, 'julian-frost-cfo', 3_900_000_302],
      ['hannah.pike', 'Hannah Pike', 'Rota Coordinator', 4, 'hannah-pike-rota', 3_900_000_303],
      ['owen.marsh', 'Owen Marsh', 'IT Security Lead', 3, 'owen-marsh-security', 3_900_000_304],
    ],
  ),
  company(
    {
      key: 'kestrel',
      name: 'Kestrel Rail',
      domain: 'kestrelrail.example',
      linkedinSlug: 'kestrel-rail-example',
      linkedinNumber: '990000104',
      industry: 'Rail transportation',
      employees: '5,001-10,000 employees',
      headquarters: 'York, United Kingdom',
    },
    [
      ['gwen.abbott', 'Gwen Abbott', 'Head of Crew Planning', 3, 'gwen-abbott-crew', 3_900_000_401],
      ['ravi.menon', 'Ravi Menon', 'Operations Director', 2, 'ravi-menon-rail', 3_900_000_402],
      ['claire.dunmore', 'Claire Dunmore', 'Commercial Director', 1, 'claire-dunmore', 3_900_000_403],
    ],
  ),
  company(
    {
      key: 'meridian',
      name: 'Meridian Packaging',
      domain: 'meridian-packaging.example',
      linkedinSlug: 'meridian-packaging-example',
      linkedinNumber: '990000105',
      industry: 'Packaging and containers',
      employees: '201-500 employees',
      headquarters: 'Lyon, France',
    },
    [
      ['lucie.garnier', 'Lucie Garnier', 'Supply Chain Manager', 3, 'lucie-garnier-supply', 3_900_000_501],
      ['benoit.carre', 'Benoît Carré', 'Chief Executive Officer', 1, 'benoit-carre-meridian', 3_900_000_502],
    ],
  ),
  company(
    {
      key: 'oakhurst',
      name: 'Oakhurst Retail Group',
      domain: 'oakhurst.example',
      linkedinSlug: 'oakhurst-retail-example',
      linkedinNumber: '990000106',
      industry: 'Retail',
      employees: '10,001+ employees',
      headquarters: 'Columbus, Ohio, United States',
    },
    [
      ['maya.feld', 'Maya Feld', 'Director of Store Operations', 2, 'maya-feld-stores', 3_900_000_601],
      ['curtis.bell', 'Curtis Bell', 'Senior Buyer, Technology', 3, 'curtis-bell-buyer', 3_900_000_602],
      ['renee.whitlock', 'Renee Whitlock', 'SVP Stores', 1, 'renee-whitlock-svp', 3_900_000_603],
    ],
  ),
  company(
    {
      key: 'steinbach',
      name: 'Steinbach Maschinenbau GmbH',
      domain: 'steinbach-maschinenbau.example',
      linkedinSlug: 'steinbach-maschinenbau-example',
      linkedinNumber: '990000107',
      industry: 'Industrial machinery',
      employees: '501-1,000 employees',
      headquarters: 'Ulm, Deutschland',
    },
    [
      ['katrin.vogel', 'Katrin Vogel', 'Leiterin Produktion', 2, 'katrin-vogel-produktion', 3_900_000_701],
      ['jens.steinbach', 'Jens Steinbach', 'Geschäftsführer', 1, 'jens-steinbach', 3_900_000_702],
      ['ute.maier', 'Ute Maier', 'Personaldisponentin', 4, 'ute-maier-disposition', 3_900_000_703],
    ],
  ),
  company(
    {
      key: 'lumenvale',
      name: 'Lumen & Vale Hotels',
      domain: 'lumenvale.example',
      linkedinSlug: 'lumen-vale-hotels-example',
      linkedinNumber: '990000108',
      industry: 'Hospitality',
      employees: '1,001-5,000 employees',
      headquarters: 'Lisbon, Portugal',
    },
    [
      ['ines.cardoso', 'Inês Cardoso', 'Chief People Officer', 1, 'ines-cardoso-people', 3_900_000_801],
      ['daniel.roth', 'Daniel Roth', 'Regional Manager', 3, 'daniel-roth-hotels', 3_900_000_802],
    ],
  ),
];
