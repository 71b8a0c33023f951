/**
 * The small words of each language, in no order: by them a text is recognised. Those of other languages are known so that
 * they are not taken for one of the five. The languages in the order of `lib/language/recognise-language.ts`.
 */
export const LANGUAGE_WORDS = {
  en: "flat hey whenever worth always well per best sure same great hi tomorrow got open you're now more just give talk we're yes does over next day good any i'm thursday as it's how out let who monday friday call was all up time send see or my i'll will week not i'd from so our are please what no by at if have could that with can would be of and we me is your for i in on it a to you the",
  de: 'guten ihrem jetzt sehr kurz kein habe dich unsere morgen wird kann danke oder dir ab geht auch passt lieber mittwoch zum ja mal des wenn freitag von wäre montag dem hat ihr sind haben ein mich bei mit ihnen bitte im den du nicht bis um noch ist es der die das am wir ich sie was',
  fr: "leur bonjour a-t-il décembre ma d'accord quoi est-ce lui quand tous fait été cette sur mardi mercredi d'ici par dans mon au suis oui vos non jeudi notre avec semaine lundi plus une ou merci qui il bien va et c'est avant est ne pour y du ce les votre si pas un nous à je en vous le la de on",
  es: 'hola tardes han nosotros sus nuestro nuestra tienes esto vuestro ahí llamada cualquier sin ahora otro sería tengo hemos estamos todo nada mi hay algo tarde días claro todos gracias sí puedo este esta jueves más viernes ya al lunes qué su los está las te del nos y si antes con semana un se lo es para por en el le que la no de me',
  pt: 'quer suas outro combinado lhe agora sem nosso pela qual esse quando nossa tem tudo aqui meu ao bom desde estamos obrigado tarde já quarta claro vou ainda vocês isso sexta como este esta seria às você quem vamos podemos mais ou os uma pode favor e é até em está dia te nos na antes da com um semana se para por das as o que de do me a',
  other:
    'gli di che della nel alla ciao buongiorno più anche questo vorrei saluti sulla suo een op zijn ook naar wij hebben kunnen hallo groeten uw deze wel nog och att som är för med hej vill hälsningar og ikke til af hilsen vil jest że jak proszę pozdrawiam dzień dobry z ei että hei olen voimme bir bu için ile çok merhaba și pentru cu bună že dobrý és egy hogy nem az heb abbiamo av mogę değil minä lunedì mercoledì offerta kunne oss możesz ćemo možemo entro bene perfetto helaas bij donderdag matí viikolla torstaina tempo dan sono voor tack goed ve mi non ja even al il va per da just je en do is',
};
