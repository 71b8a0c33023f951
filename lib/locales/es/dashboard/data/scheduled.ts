import type { scheduled as english } from '../../../en/dashboard/data/scheduled.ts';

export const scheduled: Record<keyof typeof english, string> = {
  'scheduled.title': 'Copias automáticas',
  'scheduled.how':
    'Mientras el navegador está en marcha, Red Pen guarda la copia de arriba como archivo, y quita las suyas más antiguas cuando hay bastantes. Si no ha cambiado nada, no hace falta archivo.',
  'scheduled.every': 'Cada cuánto',
  'scheduled.every.off': 'Nunca',
  'scheduled.every.daily': 'Cada día',
  'scheduled.every.weekly': 'Cada semana',
  'scheduled.place': 'Dónde',
  'scheduled.place.downloads': 'Descargas, en «Red Pen»',
  'scheduled.place.folder': 'Una carpeta mía',
  'scheduled.folderIs': 'En «{name}».',
  'scheduled.folderOther': 'Elegir una carpeta',
  'scheduled.keep': 'Conservar',
  'scheduled.keepCount': 'las últimas {count}',
  'scheduled.now': 'Guardar una ahora',
  'scheduled.saving': 'Guardando…',
  'scheduled.saved': 'Última guardada: {name}, {when}.',
  'scheduled.never': 'Aún no se ha guardado ninguna.',
  'scheduled.failed': 'No funcionó: {when}',
  'scheduled.allow': 'Permitir y guardar una',
  'scheduled.sealHow':
    'Se pide una vez, porque no hay nadie cuando se guarda un archivo. Red Pen no conserva la frase de contraseña, solo una clave hecha de ella que puede bloquear archivos.',
  'scheduled.sealDo': 'Bloquearlas desde ahora',
  'scheduled.sealed': 'Bloqueadas con tu frase de contraseña.',
  'scheduled.unseal': 'Dejar de bloquear',
  'scheduled.notice': 'Las copias automáticas se han detenido.',
  'scheduled.refused.downloads':
    'El navegador no lo permitió, así que no se guarda ninguna copia automática. Puedes guardar una copia arriba en cualquier momento.',
  'scheduled.refused.folder': 'No se eligió ninguna carpeta, así que no ha cambiado nada.',
  'scheduled.why.no-permission': 'El navegador ya no deja a Red Pen guardar archivos.',
  'scheduled.why.ask-folder':
    'El navegador quiere que permitas la carpeta de nuevo. Lo olvida cuando no hay ninguna pestaña de Red Pen abierta.',
  'scheduled.why.no-folder': 'La carpeta ya no está. Se movió, se renombró o se quitó.',
  'scheduled.why.no-key':
    'La clave para bloquear ya no está, y el archivo no se guardó sin bloquear. Deja de bloquear, o da la frase otra vez.',
  'scheduled.why.busy': 'El libro siguió cambiando. Se prueba otra vez en menos de una hora.',
  'scheduled.why.full': 'El disco está lleno. Se prueba otra vez en menos de una hora.',
  'scheduled.why.not-whole': 'El libro no contiene lo que contenía, así que se dejaron en paz los archivos buenos.',
  'scheduled.why.failed': 'No se pudo escribir el archivo. Se prueba otra vez en menos de una hora.',
};
