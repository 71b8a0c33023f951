/** Parts that several French rules share. */
export const LEAD =
  "et|donc|alors|ok|bon|sinon|si oui|si non|si ce n'est pas vous|petite question|une question|par ailleurs|aussi|d'ici la|dans ce cas|merci";

export const DAY =
  "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|aujourd'hui|(?:la )?semaine (?:prochaine|du|suivante)|cette semaine|(?:le )?\\d{1,2}(?:er)? ?(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)?|fin (?:de|du) (?:mois|semaine|trimestre)|fin \\w+)";
