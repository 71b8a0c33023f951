/** What HubSpot, Pipedrive and Salesforce export where they are set to German, French, Spanish or Portuguese. */
import { describe, expect, it } from 'vitest';
import { guessMapping } from '../../lib/intake/guess-mapping.ts';
import { readTable } from '../../lib/intake/read-table.ts';
import { toRecords } from '../../lib/intake/to-records.ts';

function recordsOf(lines: readonly string[]) {
  const reading = readTable(new TextEncoder().encode(lines.join('\r\n')));
  if (!reading.ok) throw new Error(reading.problem);
  return toRecords(reading.table, guessMapping(reading.table.heads));
}

describe('columns of deals', () => {
  it.each([
    [
      'HubSpot in French',
      'ID de fiche,Nom de la transaction,Phase de la transaction,Date de fermeture,Propriétaire de la transaction,Montant,Entreprise associée,Contact associé',
      [null, 'deal', 'stage', 'close', null, 'value', 'company', 'name'],
    ],
    [
      'HubSpot in Spanish',
      'ID de registro,Nombre del negocio,Etapa del negocio,Fecha de cierre,Propietario del negocio,Importe,Empresa asociada,Contacto asociado',
      [null, 'deal', 'stage', 'close', null, 'value', 'company', 'name'],
    ],
    [
      'HubSpot in Portuguese',
      'ID do registro,Nome do negócio,Etapa do negócio,Data de fechamento,Proprietário do negócio,Valor,Empresa associada,Contato associado',
      [null, 'deal', 'stage', 'close', null, 'value', 'company', 'name'],
    ],
    [
      'Pipedrive in French',
      'Affaire - ID,Affaire - Titre,Affaire - Valeur,Affaire - Devise de Valeur,Affaire - Organisation,Affaire - Personne à contacter,Affaire - Étape,Affaire - Statut,Affaire - Date de clôture prévue,Affaire - Date de gain',
      [null, 'deal', 'value', 'currency', 'company', 'name', 'stage', 'outcome', 'close', 'closedOn'],
    ],
    [
      'Pipedrive in Spanish',
      'Trato - Título,Trato - Valor,Trato - Moneda de Valor,Trato - Organización,Trato - Persona de contacto,Trato - Etapa,Trato - Estado,Trato - Fecha prevista de cierre,Trato - Fecha de perdido,Trato - Propietario',
      ['deal', 'value', 'currency', 'company', 'name', 'stage', 'outcome', 'close', 'closedOn', null],
    ],
    [
      'Pipedrive in Portuguese',
      'Negócio - Título,Negócio - Valor,Negócio - Moeda de Valor,Negócio - Organização,Negócio - Pessoa de contato,Negócio - Etapa,Negócio - Status,Negócio - Data de fechamento esperada',
      ['deal', 'value', 'currency', 'company', 'name', 'stage', 'outcome', 'close'],
    ],
    [
      'Pipedrive in German',
      'Deal - Titel,Deal - Wert,Deal - Währung,Deal - Organisation,Deal - Kontaktperson,Deal - Phase,Deal - Status,Deal - Erwartetes Abschlussdatum,Deal - Gewonnen am,Deal - Besitzer',
      ['deal', 'value', 'currency', 'company', 'name', 'stage', 'outcome', 'close', 'closedOn', null],
    ],
    [
      'Salesforce in French',
      'Propriétaire de l’opportunité,Nom du compte,Nom de l’opportunité,Étape,Montant,Date de clôture,Date de création,Prochaine étape',
      [null, 'company', 'deal', 'stage', 'value', 'close', null, null],
    ],
    [
      'Salesforce in Spanish',
      'Propietario de oportunidad,Nombre de la cuenta,Nombre de la oportunidad,Etapa,Importe Divisa,Importe,Fecha de cierre,Fecha de creación',
      [null, 'company', 'deal', 'stage', 'currency', 'value', 'close', null],
    ],
    [
      'Salesforce in Portuguese',
      'Proprietário da oportunidade,Nome da conta,Nome da oportunidade,Fase,Valor,Data de fechamento,Próxima etapa',
      [null, 'company', 'deal', 'stage', 'value', 'close', null],
    ],
  ])('%s are told', (_, heads, fields) => {
    expect(guessMapping(heads.split(','))).toEqual(fields);
  });
});

describe('columns of people', () => {
  it.each([
    [
      'Prénom,Nom,Adresse e-mail,Société,Intitulé du poste,URL du site web',
      'Ada,Berg,ada@h.example,Port,CFO,h.example',
    ],
    [
      'Nombre,Apellidos,Correo electrónico,Nombre de la empresa,Puesto de trabajo,URL del sitio web',
      'Ada,Berg,ada@h.example,Port,CFO,h.example',
    ],
    ['Nome,Sobrenome,E-mail,Nome da empresa,Função,Site', 'Ada,Berg,ada@h.example,Port,CFO,h.example'],
    ['Name,Vorname,E-Mail-Adresse,Firma,Funktion,Webseite', 'Berg,Ada,ada@h.example,Port,CFO,h.example'],
    ['Name,Surname,Email,Company,Title,Website', 'Ada,Berg,ada@h.example,Port,CFO,h.example'],
  ])('“%s” have the whole name', (heads, row) => {
    expect(recordsOf([heads, row]).records).toEqual([
      {
        person: { name: 'Ada Berg', emails: ['ada@h.example'], linkedinIds: [], title: 'CFO' },
        company: { name: 'Port', websites: ['h.example'] },
        deal: null,
      },
    ]);
  });

  it('have a name that says itself to be whole once', () => {
    const { records } = recordsOf(['Full Name,Last Name,Email', 'Ada Berg,Berg,ada@h.example']);
    expect(records[0]?.person?.name).toBe('Ada Berg');
  });

  it('with a region beside them bring no deals', () => {
    const { records } = recordsOf(['Nombre,Apellidos,Empresa,Estado', 'Ada,Berg,Port,Jalisco']);
    expect(records[0]).toMatchObject({ person: { name: 'Ada Berg' }, deal: null });
  });
});

describe('a column that is none of ours', () => {
  it.each([
    'Personalnummer',
    'Postleitzahl',
    'Postal code',
    'State',
    'Mailing address',
    'Last contacted',
    'Kontaktdatum',
    'Company size',
    'Unternehmensgröße',
    'Deal owner',
    'Is closed won',
    'Next step',
    'Contact ID',
    'Type de transaction',
    'Date de création',
    'Fecha de creación',
    'Probabilité',
    'Contact owner',
    'Quelle',
    'Téléphone',
  ])('“%s” is left out', (head) => {
    expect(guessMapping([head])).toEqual([null]);
  });
});

describe('a day that could be two', () => {
  it.each(['Date de clôture', 'Fecha de cierre', 'Data de fechamento', 'Abschlussdatum'])(
    'comes before the month under “%s”',
    (head) => {
      const { records, unread } = recordsOf([`Empresa;Negocio;${head}`, 'Port;Noche;03/04/2027']);
      expect(records[0]?.deal?.expectedClose).toBe('2027-04-03');
      expect(unread).toBe(0);
    },
  );

  it('comes after it where another day of the column tells so', () => {
    const { records } = recordsOf(['Empresa;Negocio;Fecha de cierre', 'Port;A;03/04/2027', 'Port;B;03/14/2027']);
    expect(records[0]?.deal?.expectedClose).toBe('2027-03-04');
  });

  it('is left out under an English head', () => {
    const { records, unread } = recordsOf(['Company,Deal,Close Date', 'Port,Night,03/04/2027']);
    expect(records[0]?.deal?.expectedClose).toBe(null);
    expect(unread).toBe(1);
  });
});

describe('a deal that names no company', () => {
  it('goes on with its person, whose address may tell the company', () => {
    const { records, empty } = recordsOf(['Deal,Contact,Email,Stage', 'Night,Ada Berg,ada@h.example,Discover']);
    expect(empty).toBe(0);
    expect(records).toMatchObject([{ person: { name: 'Ada Berg' }, company: null, deal: { name: 'Night' } }]);
  });

  it('is no empty row where it stands alone', () => {
    const { records, empty } = recordsOf(['Deal Name,Deal Stage,Amount', 'Night,Discover,500']);
    expect(empty).toBe(0);
    expect(records).toMatchObject([{ person: null, company: null, deal: { name: 'Night', value: 500 } }]);
  });
});
