/** What asks for nothing in French: courtesies, questions, promises, what is only told. */
import { LEAD } from './french-words.ts';
import { SIGNS } from './romance.ts';
import { first, rule } from './rule.ts';
import type { RuleSet } from './rule.ts';

export const FRENCH_OTHERS: RuleSet = {
  ...SIGNS,
  'courtesy.any-questions': rule(
    '(?:si|pour|en cas de) .{0,40}questions?',
    "(?:toute|d'autres|des) questions?",
    "besoin (?:de|d')",
  ),
  'courtesy.feel-free': rule(
    "n'hesite[sz]?",
    'a (?:votre|ta|ton|votre entiere) (?:disposition|ecoute|service)',
    'a tout moment',
    'quand (?:vous|tu) (?:voulez|veux)',
    'reste\\w* (?:a|disponible|joignable)',
    'je suis la|on est la',
  ),
  'courtesy.happy-to': rule('(?:avec plaisir|volontiers|ravi\\w*|heureu\\w*|enchante\\w*)', 'plaisir'),
  'courtesy.look-forward': rule(
    "(?:dans l'attente|au plaisir|hate|a (?:bientot|demain|lundi|mardi|mercredi|jeudi|vendredi|tout a l'heure|plus))",
    'a tres vite',
  ),
  'courtesy.thanks': rule("merci(?! de| d')", 'remerci\\w*', "merci (?:beaucoup|encore|pour|d'avance|a)"),
  'courtesy.hope-well': rule(
    "j'espere|en esperant|esperons",
    '(?:bonne|bon|belle|excellente?) (?:journee|semaine|soiree|week-end|weekend|fin|reception|continuation|annee|vacances|route|rentree)',
    'felicitations|bravo|bienvenue',
    'comment (?:allez|vas|ca va)',
  ),
  'courtesy.no-pressure': rule(
    '(?:pas de|aucune?|sans|zero) (?:souci|pression|obligation|engagement|urgence|probleme)',
    'rien ne presse',
    'prenez votre temps',
    'pas grave',
  ),
  'courtesy.attached': rule(
    'ci-(?:joint|dessous|apres)\\w*|en piece jointe|en pj|voici|voila',
    'pour (?:votre )?(?:information|info)|pour memoire',
  ),
  'question.wh': first(LEAD, "que|qu'|quoi|quel\\w*|comment|pourquoi|ou|combien|qu'est-ce|qui|depuis quand|a quoi"),
  'question.how-you-do': rule('(?:comment|combien|pourquoi)'),
  'question.aux': first(
    LEAD,
    "(?:est-ce|avez|as|etes|es|utilis\\w*|travaill\\w*|y a-t-il|faites|fais|le |la |les |votre|vos|ton|ta|c'est|vous |tu )",
  ),
  'question.did': rule('(?:avez|as|avait|etait|ont|a)[- ](?:vous|tu|il|elle|ils|t-il|t-elle)'),
  'promise.will': rule(
    "(?:je|nous|on|j') ?(?:vous |te |t'|l'|le |la |les |lui |leur |m'|m')*\\w+(?:erai|irai|rai|erons|irons|rons)",
    "je (?:vous|te|t') ?(?:l')?(?:envoie|transmets|rappelle|confirme|tiens|fais|prepare|partage|donne|mets|ecris|appelle)",
    "je m'(?:en )?(?:occupe|engage)",
    'nous (?:vous )?(?:envoyons|transmettons|tenons|preparons|ferons|serons|aurons)',
    'je (?:reviens|verifie|prepare|regarde|relance|note|vais)',
  ),
  'promise.let-me': rule(
    '(?:vous|tu) (?:recevr|aur)\\w+',
    'de (?:mon|notre) cote',
    'sera (?:chez vous|pret|envoy|livr)\\w*',
  ),
  'told.third-person': rule(
    "(?:il|elle|ils|elles|on|les clients|nos clients|le \\w+|la \\w+|l'\\w+|les \\w+|notre \\w+|votre \\w+) (?:a|ont|est|sont|etait|sera|va|veut|voulait|demande\\w*|dit|souhaite\\w*|doit|peut|compte|participe\\w*|utilise\\w*|perd\\w*|gagn\\w*|reste\\w*|fait|vient)",
  ),
  'told.reported': rule(
    '(?:a|ont|avait|avez|aviez|as) (?:demande|dit|souhaite|propose|indique|precise|mentionne|confirme|voulu|suggere)',
    "(?:m'a|nous a|m'ont|nous ont|m'avez|m'aviez)",
    'selon',
  ),
  'told.past': rule("(?:j'ai|nous avons|on a|vous avez|tu as|vous aviez|je suis|nous sommes|j'etais) \\w+"),
  'told.as-said': rule(
    "comme (?:convenu|promis|indique|demande|prevu|evoque|d'habitude|vous)",
    'suite a|faisant suite|pour faire suite|je reviens vers|je me permets|concernant',
  ),
  'told.pitch': rule(
    '(?:nous|on) (?:aid|accompagn|propos|develop|permet|offr|travaill|somm)\\w*',
    'notre (?:solution|plateforme|outil|logiciel|equipe|produit)',
    '\\d+ ?%',
    '\\d[\\d .]* ?(?:€|euros)',
    'decouvr\\w*|gratuit\\w*|profitez|telecharg\\w*|inscrivez|essayez',
  ),
  'told.negated': rule("(?:ne|n'\\w+|pas|jamais|aucune?|rien|personne|inutile|sans)"),
};
