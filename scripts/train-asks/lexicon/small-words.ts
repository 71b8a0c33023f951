/**
 * Word classes: small words that do the same work in a request count as one, in five languages at once. Folded forms.
 * A word that stands in two has the later class.
 */
export const SMALL_WORDS: Record<string, string> = {
  you: 'you u ya sie ihnen du dir dich euch vous tu te toi usted ustedes ti contigo tú voce voces lhe lhes contigo consigo',
  your: 'your yours ur ihr ihre ihren ihrem ihrer ihres dein deine deinen deinem deiner euer eure votre vos ton ta tes su sus tu tus seu sua seus suas teu tua',
  we: 'we i wir ich nous je on nosotros yo eu nos a-gente',
  us: 'us me uns mich mir nous-meme moi',
  our: 'our my ours mine unser unsere unseren unserem unserer mein meine meinen notre nos mon ma mes nuestro nuestra nuestros mi mis nosso nossa nossos meu minha',
  can: 'can could cld kannst kann konnen konnten konntest konnt konntet pouvez pourriez pourrais peux peut pourrait pouvez-vous pourriez-vous peux-tu pourrais-tu podria podrias puede puedes podrian pueden poderia pode podes poderias podem consegue consegues conseguem conseguiria',
  wecan: 'podemos podriamos poderiamos conseguimos pouvons pourrions pouvons-nous pourrions-nous',
  would:
    'would will shall should might may must wld wurden wurdest wurde werden wollen wollt willst mochten mochtest soll sollen sollte sollten voulez veux voudriez souhaitez quiere quieres querria querrias quer queres quereria gostaria gostarias',
  be: 'is are was were am be been being ist sind war waren bist sein est etes es sont etait serait serez sera son esta estan estas era seria sera sao esta estao estas e foi',
  have: 'have has had having hat haben habt hast hatte hatten hattest hatten avez as avons ai auriez aurais avez-vous auriez-vous as-tu tiene tienes tendria tendrias tenemos hay tem tens temos teria terias ha',
  do: "do does did doing don't doesn't didn't",
  not: "not no never nothing none without cannot can't won't isn't nicht kein keine keinen nie ne pas jamais rien sans nunca nada sin nao sem",
  please: 'please pls plz kindly bitte svp veuillez merci-de favor',
  thanks: 'thanks thank thx cheers grateful appreciated danke dank merci gracias obrigado obrigada agradeco agradezco',
  wh: 'what why how where which whose was wie warum welche welcher welches wo comment pourquoi quel quelle quels quelles ou combien que como cual cuales donde cuanto cuantos cuantas qual quais onde quanto quantos quantas',
  who: "who whom whoever who's wer wen wem qui quien quienes quem",
  when: 'when wann quand cuando quando',
  if: "if whether unless wenn falls ob sofern si s'il se caso",
  because:
    'because since as although while until after once weil da obwohl nachdem car puisque parce depuis porque desde pois',
  ill: "i'll we'll werde vais allons enverrai voy vamos vou mando envio schicke sende melde envoie",
  id: "i'd we'd aimerais aimerions souhaiterais voudrais gustaria encantaria agradeceria adoraria gostariamos gostaria freuen gern gerne",
  ive: "i've we've i'm we're habe j'ai",
  let: "let let's lets lassen lass laissez",
  know: 'know lmk bescheid savoir saber',
  day: "monday tuesday wednesday thursday friday tomorrow today montag dienstag mittwoch donnerstag freitag morgen heute lundi mardi mercredi jeudi vendredi demain aujourd'hui lunes martes miercoles jueves viernes manana hoy segunda terca quarta quinta sexta segunda-feira terca-feira quarta-feira quinta-feira sexta-feira amanha hoje",
  part: 'morning afternoon evening noon eod eow eom cob asap vormittag nachmittag matin apres-midi tarde manha',
  span: 'week weeks month months quarter year woche monat quartal jahr semaine mois trimestre annee semana mes ano',
  month:
    'january february march april may june july august september october november december januar februar marz mai juni juli oktober dezember janvier fevrier mars avril juin juillet aout octobre decembre enero febrero marzo abril mayo junio julio agosto octubre diciembre janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro',
  length: 'minute minutes min mins hour hours half minuten stunde halbe viertelstunde heure minuto minutos hora horas',
  by: "by before until till bis vor avant d'ici antes hasta ate",
  send: 'send share forward give tell confirm sign review pick name add schicken schick senden sagen sag geben gib nennen nenn bestatigen envoyer envoyez transmettre dites donnez confirmez indiquez enviar enviarme envia envie enviame mandar mande mandame digame dime confirma confirme indique passe mandarme me-diga diga',
  free: 'free available open interested worth works suit up disponible disponibles libre disponivel interessiert verfugbar frei passt convient',
  hello: 'hi hello hey dear hallo liebe lieber bonjour hola ola oi cher chere estimado estimada prezado prezada caro',
  help: 'happy feel hesitate questions question anytime reach fragen jederzeit verfugung hesitez disposition dudes duda dudas disposicion duvida duvidas disposicao',
  look: 'looking forward hope wish freue freuen hate espere espero esperamos',
  youll: "you'll you'd",
  also: 'then also plus finally lastly dann danach ausserdem zudem ensuite puis aussi enfin luego despues tambien ademas depois tambem alem finalmente',
};
