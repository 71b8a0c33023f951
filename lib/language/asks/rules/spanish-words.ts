/** Parts that several Spanish rules share. */
export const LEAD =
  '¿|y|pues|entonces|ok|vale|bueno|si es asi|si no|una pregunta|por cierto|ademas|tambien|por favor|porfa|mientras tanto|o';

export const DAY =
  '(?:lunes|martes|miercoles|jueves|viernes|sabado|manana|hoy|(?:la )?(?:proxima semana|semana que viene|semana del|esta semana)|(?:el )?(?:dia )?\\d{1,2}(?: de \\w+)?|fin(?:al(?:es)?)? de (?:mes|semana|ano|trimestre)|finales)';
