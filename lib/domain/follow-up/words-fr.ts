/** As `words-en.ts`, in French; the client is addressed as vous. */
import type { FollowUpWords } from './follow-up-words.ts';

export const followUpsFr: FollowUpWords = {
  time: [
    'Un échange plus court serait-il plus facile à placer ? Dix minutes cette semaine suffisent pour voir si un entretien plus long vaut votre temps.',
    'Si les jours que je proposais tombaient mal : quelle demi-heure vous conviendrait la semaine prochaine ?',
    'Est-ce le mauvais moment, ou la mauvaise personne ? Une ligne de votre part m’aide dans les deux cas, et j’en tiendrai compte.',
  ],
  explore: [
    'Et si nous voyions plus petit ? Une demi-heure avec une personne qui vit cela tous les jours montrerait déjà s’il y a quelque chose à trouver.',
    'Je peux préparer les questions, pour que personne n’ait à le faire chez vous. Quel jour pourrions-nous les parcourir la semaine prochaine ?',
    'Est-ce que cet examen en vaut toujours la peine pour vous ? Si autre chose passe avant, dites-le-moi, et je reviendrai quand vous le direz.',
  ],
  change: [
    'Où en est ce sujet dans vos priorités : quelque chose qui doit changer, ou quelque chose avec quoi vous pouvez vivre ?',
    'Que faudrait-il pour que cela devienne urgent ? Si rien ne le peut, c’est aussi une bonne réponse, et nous en restons là.',
    'Puis-je comprendre que cela reste ainsi pour l’instant ? Si je me trompe, qu’est-ce qui devrait être différent, et pour quand ?',
  ],
  collaborate: [
    'L’ébauche ne vaut que par ce que vous savez et que j’ignore. Quels sont les deux points que vous changeriez d’abord ?',
    'Serait-il plus simple de le parcourir ensemble ? Vingt minutes : vous parlez et j’écris.',
    'Qui, dans votre équipe, aurait plaisir à le décortiquer ? Je le lui envoie volontiers, pour épargner votre temps.',
  ],
  consensus: [
    'Pour qui le travail change-t-il le plus si nous faisons cela ? J’aimerais entendre ces personnes avant que tout soit décidé sans elles.',
    'Est-ce que deux lignes à transmettre aux autres vous aideraient ? Vous n’auriez plus qu’à me dire qui ils sont.',
    'Y a-t-il quelqu’un qui préférerait s’en passer ? J’aimerais connaître cet avis tôt : pourriez-vous nous mettre en contact ?',
  ],
  invest: [
    'Qu’est-ce qui est le plus difficile à accorder chez vous : l’argent, ou les heures de vos équipes ? Nous pouvons regarder l’un après l’autre.',
    'Si le tout est trop à la fois : pour quelle première étape engageriez-vous un budget et des personnes ?',
    'Le budget pour cela est-il réel ? Sinon, je préfère le savoir maintenant et prévoir pour le moment où il le sera.',
  ],
  review: [
    'Voulez-vous que j’envoie l’ébauche d’avance, avec les trois points qui demandent votre regard ? La relecture prend alors vingt minutes.',
    'Qui doit être présent pour que la relecture compte ? Si vous me donnez les noms, je trouve le créneau.',
    'Préférez-vous l’annoter quand cela vous convient ? Je n’apporterai alors à notre appel que les points ouverts.',
  ],
  resolve: [
    'Si vous deviez parier contre la réussite de ce projet, sur quoi parieriez-vous ? C’est le point que j’aimerais traiter d’abord.',
    'Y a-t-il une réserve que personne n’a encore dite à voix haute ? Je préfère l’entendre de vous maintenant que plus tard.',
    'Un échange avec quelqu’un qui avait la même crainte avant de commencer vous aiderait-il ? Je peux l’organiser cette semaine.',
  ],
  decide: [
    'Que manque-t-il encore pour décider ? Si c’est de mon côté, vous l’aurez cette semaine.',
    'Pour quel jour souhaitez-vous que ce soit décidé, dans un sens ou dans l’autre ? Je m’organiserai autour de ce jour.',
    'Un non est-il désormais plus proche de la vérité ? Ce serait une réponse honnête, et je ne demanderais plus.',
  ],
  execute: [
    'Laquelle des premières étapes a un responsable chez vous, et laquelle en cherche encore un ?',
    'Voulez-vous que je propose des noms pour les étapes ouvertes ? Vous rayez ce qui ne convient pas.',
    'Qu’est-ce qui retarderait le démarrage si ce n’est pas réglé avant la fin de la semaine ? Réglons cela d’abord.',
  ],
  other: [
    'Je reviens à ma demande : est-ce toujours possible de votre côté, et pour quand ?',
    'Qu’est-ce qui vous rendrait la réponse plus facile ? Si c’est la mauvaise question, dites-moi la bonne.',
    'Voulez-vous que je retire ce point de votre liste ? Un oui ou un non suffit, et j’en tiendrai compte.',
  ],
};
