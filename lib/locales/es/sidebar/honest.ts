import type { honest as en } from '../../en/sidebar/honest.ts';

export const honest: Record<keyof typeof en, string> = {
  'capture.what': '¿Qué son estas palabras?',
  'capture.what.commitment': 'Petición',
  'capture.what.ground-truth': 'Situación',
  'capture.what.vision': 'Visión',
  'capture.what.concern': 'Duda',

  'said.about.ground-truth': 'Su situación',
  'said.about.vision': 'Qué quieren',
  'said.about.concern': 'Qué les preocupa',
  'said.title': 'Lo que dijeron',
  'said.add': 'Guardar lo que dijeron',
  'said.empty':
    'Su situación, qué quieren y qué les preocupa: aparecerá aquí, con sus palabras. Selecciónalas en un mensaje, o pulsa H.',
  'said.words': 'Con sus palabras',
  'said.wordsHint': '«Perdemos un día cada semana en …»',
  'said.by': 'Quién lo dijo',
  'said.somebody': 'quién lo dijo',
  'said.level': 'Nivel {level}: {name}',
  'said.more': 'Más para: {words}',
  'said.edit': 'Corregir lo que dijeron',

  'setback.what': 'De vuelta desde {from}, {when}: {kind} ya no se sostiene.',
  'setback.what.of': 'De vuelta desde {from}, {when}: {kind} de {name} ya no se sostiene.',
  'setback.whyShort': '¿Por qué?',
  'setback.sayWhy': 'Decir por qué retrocedió',
  'setback.because': 'Causa: {cause}',
  'setback.why': '¿Por qué retrocedió?',
  'setback.whyHint': 'En una línea',

  'stage.stalled': 'Estancado: nada suyo tiene fecha por delante.',

  'before.title': 'Antes de presentar',
  'before.count': '{count|falta 1|faltan #}',

  'plan.title': 'Un plan para el cliente',
  'plan.how': 'Lo que ambas partes han acordado. Quita líneas, retoca las palabras: nada más va con él.',
  'plan.empty': 'Lo que aceptan y lo que prometes aparecerá aquí, listo para enviar.',
  'plan.heading': 'Lo que acordamos',
  'plan.they': 'De su parte',
  'plan.we': 'De nuestra parte',
  'plan.done': 'hecho',
  'plan.noDay': 'Aún sin fecha',
  'plan.words': 'Palabras de la línea, {day}',

  'people.heardAgo': 'última noticia: {when}',
  'people.heardAgoFrom': '{name}, {when}',
  'people.rolesFilled': '{done} de {total} roles cubiertos aquí',
};
