/** What speaks for a kind of commitment, in French. */
import { rule } from './rule.ts';
import type { RuleSet } from './rule.ts';

export const FRENCH_KINDS: RuleSet = {
  'kind.time-length': rule('\\d+ ?min\\w*', "quart d'heure|demi-heure|une heure|minutes"),
  'kind.time-meet': rule(
    'appel\\w*|rendez-vous|rdv|rencontr\\w*|echang\\w*|discut\\w*|cafe|visio|point|call|demo|creneau|agenda|parler|dejeuner|telephon\\w*|se voir|decaler|rappel\\w*',
  ),
  'kind.time-day': rule(
    '(?:dispo\\w*|libre|convien\\w*|heure|heures|matin|apres-midi)',
    'lundi|mardi|mercredi|jeudi|vendredi|demain|semaine prochaine',
  ),
  'kind.explore-how': rule(
    '(?:atelier|visite|sur place|immersion|diagnostic|audit|cartographi\\w*|observ\\w*|comprendre|montr\\w*|etat des lieux|seance de travail|session de travail).{0,20}',
    "comment .{0,40}(?:aujourd'hui|actuellement|faites|gerez|fais|gere|se passe)",
  ),
  'kind.explore-cost': rule(
    'chiffres?|donnees|combien .{0,40}(?:coute|coutent|perd\\w*)|cout\\w*|statistiques|volumes|chiffrer|causes?|liste des|extrait|factures en retard',
  ),
  'kind.change': rule(
    'chang\\w*|continuer|rester? (?:comme|ainsi|tel)|statu quo|priorite|regler|resoudre|different\\w*|tenir (?:encore|un)|attaquer|cette annee|decide\\w* de|bouger|remplac\\w*',
  ),
  'kind.collaborate': rule(
    'corrig\\w*|annot\\w*|complet\\w*|ajout\\w*|ray\\w*|barr\\w*|remarques|modif\\w*|ensemble|co-?(?:construi|ecri|redig)\\w*|ebauche|projet|commentaires|ce qui (?:manque|cloche|ne va pas)|redig\\w*|idees|retouch\\w*|brouillon',
  ),
  'kind.consensus-intro': rule(
    "present\\w*|introdui\\w*|qui (?:d'autre|doit|decide|est|s'occupe|gere|chez)|a qui|mettre en (?:contact|relation|copie)|mise en relation|orient\\w*|associ\\w*|invit\\w*|inclu\\w*|interlocut\\w*|bonne personne|faire suivre|autour de la table|avec qui",
  ),
  'kind.consensus-role': rule(
    '(?:votre|ton|ta|le|la|vos) (?:directeur|directrice|patron\\w*|daf|dg|dsi|equipe|collegue\\w*|responsable|direction|comite|chef\\w*|associe\\w*|service \\w+|juriste\\w*)',
    'decideurs|parties prenantes|tous ceux',
  ),
  'kind.invest': rule(
    'budget\\w*|invest\\w*|financ\\w*|enveloppe|\\d[\\d .]* ?(?:€|euros|k)|heures par semaine|jours? par semaine|moyens|ressources|temps plein|mobilis\\w*|degager|liberer|debloquer|prix',
  ),
  'kind.review': rule(
    '(?:relire|relecture|parcour\\w*|revoir|revue|passer en revue|presenter|presentation|proposition|devis|offre|jeter un oeil|regard\\w*|lire|lisez|page)',
  ),
  'kind.resolve': rule(
    'reserves?|inquiet\\w*|craint\\w*|crain\\w*|hesit\\w*|freins?|doutes?|objection\\w*|risques?|bloqu\\w*|points? (?:en suspens|ouverts?|a lever)|gene\\w*|empech\\w*|reticen\\w*|references?|preoccup\\w*|juridique|retient',
  ),
  'kind.decide': rule(
    'sign\\w*|decision|decid\\w*|contrat|bon de commande|commande\\w*|feu vert|valid\\w*|accord|oui ou non|retenu|choisi\\w*|renouvel\\w*|engag\\w*|tranch\\w*|demarr\\w*|on y va|se lance',
  ),
  'kind.execute': rule(
    'lancement|kick-?off|deploi\\w*|mise en (?:place|service|production)|acces|identifiants|chef de projet|referent\\w*|design\\w*|nomm\\w*|prepar\\w*|export\\w*|fichier\\w*|formation|logo|de votre cote|integr\\w*|install\\w*|liste|ouvrir',
  ),
  'kind.other-answer': rule(
    'repon\\w*|confirm\\w*|dites-moi|dis-moi|savoir|retour|clos\\w*|ferm\\w*|relanc\\w*|avis|temoign\\w*|recommand\\w*|accuser',
  ),
  'kind.other-send': rule('envo\\w*|transmet\\w*|adresse|facture|lien|document\\w*|numero'),
};
