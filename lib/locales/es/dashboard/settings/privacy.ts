import type { privacy as english } from '../../../en/dashboard/settings/privacy.ts';

export const privacy: Record<keyof typeof english, string> = {
  'privacy.title': 'Privacidad',
  'privacy.lead': 'Sin cuenta, sin servidor, sin red. Lo que Red Pen sabe se queda en este navegador.',
  'privacy.read': 'Qué lee',
  'privacy.readHow':
    'Solo lo que está en tu pantalla, mientras está ahí. Nunca desplaza, pulsa, despliega ni carga nada para ver más.',
  'privacy.gmail': 'Gmail',
  'privacy.gmail.1':
    'El buzón en que estás y la conversación abierta: asunto, remitentes, destinatarios y el texto de los mensajes desplegados.',
  'privacy.gmail.2': 'El borrador que escribes: destinatarios, asunto, tus propias palabras sin cita ni firma.',
  'privacy.gmail.3': 'En una lista: solo que es una lista.',
  'privacy.linkedin': 'LinkedIn',
  'privacy.linkedin.1':
    'Nada hasta que lo actives. Entonces: el perfil o la empresa en pantalla, con nombre, titular, cargo y empresa.',
  'privacy.linkedin.2': 'Las conversaciones abiertas: las personas, los mensajes, tu borrador.',
  'privacy.linkedin.3': 'Ninguna foto. No se escribe, pulsa ni enfoca nada en las páginas de LinkedIn.',
  'privacy.linkedinNow.page': 'Ahora: activado, en la página.',
  'privacy.linkedinNow.panel': 'Ahora: activado, en el panel lateral.',
  'privacy.linkedinNow.off': 'Ahora: desactivado.',
  'privacy.elsewhere': 'En los demás sitios',
  'privacy.elsewhere.1': 'Red Pen no funciona en ninguna otra página.',
  'privacy.kept': 'Qué guarda',
  'privacy.kept.1':
    'Lo que registras: cuentas, personas, negocios, respuestas, compromisos con sus palabras y un enlace al mensaje, llamadas y charlas, lo que dijeron los clientes, tus motivos honestos, auditorías, repasos, habilidades, planes y fragmentos.',
  'privacy.kept.2': 'Qué negocio elegiste para una conversación, para encontrarlo de nuevo.',
  'privacy.kept.3': 'Un historial de tus cambios, para deshacer y para la cronología.',
  'privacy.kept.4':
    'Los correos y mensajes en sí no se guardan. Las palabras sí, cuando las registras o dices de una frase qué pide.',
  'privacy.kept.5':
    'Qué resúmenes y recordatorios se mostraron, por número y día, para que ninguno llegue dos veces. Sin texto, y en ningún archivo.',
  'privacy.kept.6':
    'Lo que empezaste a escribir junto a un negocio, hasta que lo guardes o canceles: una semana como mucho, y en ningún archivo.',
  'privacy.kept.7':
    'De un mensaje que enviaste: las frases que piden o prometen algo, hasta que respondas por ellas. Una semana como mucho, 60 días mientras su envío está programado, y en ningún archivo.',
  'privacy.kept.8': 'Tus ajustes, y las direcciones de los buzones que estuvieron en pantalla.',
  'privacy.where': 'Dónde',
  'privacy.where.1': 'En el almacén del navegador en este equipo, con copias de recuperación al lado.',
  'privacy.where.2': 'En los archivos que guardas: una copia de seguridad o una tabla. Nada sale por otra vía.',
  'privacy.where.3':
    'Una notificación la dibuja tu sistema, que puede conservarla un tiempo y mostrarla en una pantalla bloqueada. Solo lleva números, salvo que permitas los nombres de empresas; nunca lo que alguien escribió.',
  'privacy.never': 'Qué no ocurre nunca',
  'privacy.never.1':
    'No se envía nada a ninguna parte: ni estadísticas, ni informes de errores, ni actualizaciones de contenido.',
  'privacy.never.2':
    'Nadie más ve tus motivos, auditorías, habilidades y planes. Están en tu propia copia de seguridad, marcados como privados, y nunca en una tabla.',
  'privacy.never.3':
    'No se envía ni se escribe nada en tu nombre. En un borrador de Gmail solo entra texto cuando pulsas Insertar.',
  'privacy.enforced': 'Cómo se garantiza',
  'privacy.enforced.1':
    'El navegador bloquea toda conexión de las páginas de la extensión y de su segundo plano, por esta norma del paquete:',
  'privacy.enforced.2':
    'Acceso a páginas: mail.google.com. Para www.linkedin.com el navegador te pregunta antes, y puedes retirarlo en Ajustes.',
  'privacy.enforced.3':
    'Otros permisos: almacenamiento (el libro y sus copias), menú contextual (registrar palabras seleccionadas), secuencias de comandos (pestañas de Gmail que ya estaban abiertas, y LinkedIn cuando lo permites), alarmas (copias de recuperación, limpieza de lo eliminado, la cuenta del día, recordatorios), panel lateral. Notificaciones solo después de activarlas en Ajustes; al desactivarlas se devuelve el permiso. Descargas solo para las copias automáticas, del mismo modo.',
  'privacy.enforced.4': 'La página que aloja la barra lateral no puede ver su interior ni sabe nada de tus negocios.',
  'privacy.deleting': 'Eliminar',
  'privacy.deleting.1':
    'Lo que eliminas sale del historial cerca de un minuto después, y de las copias de recuperación a medida que llegan nuevas. El historial conserva cuándo, de qué tipo y cuántos.',
  'privacy.deleting.2':
    'Eliminar todo quita también eso y devuelve lo que permitiste en el navegador. Los archivos que guardaste quedan fuera de alcance.',
  'privacy.toData': 'Ir a Datos',
};
