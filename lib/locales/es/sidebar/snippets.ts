export const snippets = {
  'snippets.title': 'Fragmentos',
  'snippets.find': 'Buscar por palabra o atajo',
  'snippets.nothing': 'Ningún fragmento con «{text}».',
  'snippets.empty':
    'Tus propias palabras aparecerán aquí, listas para insertar, con nombres, empresa y fecha rellenados.',
  'snippets.start': 'Empezar con uno por cada tipo de petición',
  'snippets.manage': 'Escribirlos y cambiarlos',
  'slot.first_name': 'Nombre de pila',
  'slot.name': 'Nombre',
  'slot.company': 'Empresa',
  'slot.deal': 'Negocio',
  'slot.date': 'Fecha',
  'slot.value': 'Qué ganan con ello',
};
