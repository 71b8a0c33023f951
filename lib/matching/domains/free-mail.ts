/**
 * Consumer mail: such a domain says nothing about a company. A short list chosen by hand: services with open sign-up and
 * access providers that give their customers addresses, the common ones of each country. Big published lists were compared
 * and left out: they hold thousands of company domains.
 */

/** Providers that use one name under many endings: `yahoo.co.uk`, `gmx.net`, `hotmail.fr`. */
const NAMES = new Set('gmail googlemail yahoo ymail hotmail outlook live msn gmx aol yandex'.split(' '));

const DOMAINS = new Set(
  // open sign-up
  (
    'icloud.com me.com mac.com mail.com email.com usa.com rocketmail.com myyahoo.com aim.com netscape.net pm.me ' +
    'proton.me protonmail.com protonmail.ch ' +
    'tutanota.com tutanota.de tuta.io tuta.com hey.com fastmail.com fastmail.fm hushmail.com zohomail.com inbox.com ' +
    'juno.com netzero.net netzero.com excite.com lycos.com usa.net hotbot.com rediffmail.com ' +
    'mailbox.org posteo.de posteo.net web.de freenet.de email.de mail.de duck.com appleid.com mozmail.com ' +
    'tutamail.com keemail.me protonmail.fr zohomail.eu zohomail.in simplelogin.com anonaddy.com anonaddy.me ' +
    // access providers
    'comcast.net verizon.net sbcglobal.net att.net bellsouth.net swbell.net pacbell.net ameritech.net prodigy.net ' +
    'flash.net cox.net charter.net earthlink.net mindspring.com rr.com roadrunner.com optonline.net optimum.net ' +
    'windstream.net frontier.com frontiernet.net centurylink.net centurytel.net embarqmail.com q.com qwest.net ' +
    'compuserve.com home.com webtv.net adelphia.net mediaone.net netcom.com suddenlink.net ' +
    'shaw.ca rogers.com sympatico.ca telus.net videotron.ca bell.net ' +
    'btinternet.com btopenworld.com virginmedia.com ntlworld.com blueyonder.co.uk sky.com talktalk.net tiscali.co.uk ' +
    't-online.de arcor.de online.de versanet.de netcologne.de bluewin.ch hispeed.ch sunrise.ch chello.at aon.at ' +
    'orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr skynet.be telenet.be ziggo.nl kpnmail.nl ' +
    'planet.nl hetnet.nl xs4all.nl home.nl libero.it virgilio.it tiscali.it alice.it tin.it telefonica.net terra.es ' +
    'sapo.pt telia.com comhem.se bredband.net online.no tdcadsl.dk mail.dk ' +
    'vodafone.de vodafonemail.de kabelmail.de unitybox.de o2online.de o2mail.de magenta.de ewe.net ewetel.net ' +
    'a1.net utanet.at liwest.at quickline.ch upcmail.nl zonnet.nl casema.nl quicknet.nl chello.nl tele2.nl kpnplanet.nl ' +
    'proximus.be scarlet.be voo.be club-internet.fr aliceadsl.fr numericable.fr cegetel.net inwind.it iol.it email.it ' +
    'fastwebnet.it tim.it teletu.it ono.com movistar.es netcabo.pt eircom.net talk21.com plus.com virgin.net ' +
    'lineone.net freeserve.co.uk o2.co.uk tele2.se spray.se home.se broadpark.no stofanet.dk kolumbus.fi luukku.com ' +
    'elisanet.fi saunalahti.fi inet.fi cogeco.ca eastlink.ca sasktel.net mts.net rcn.com wowway.com mediacombb.net ' +
    'tds.net cableone.net tpg.com.au ozemail.com.au westnet.com.au iprimus.com.au dodo.com.au slingshot.co.nz ' +
    'orcon.net.nz mweb.co.za telkomsa.net otenet.gr forthnet.gr netvision.net.il bezeqint.net zahav.net.il ' +
    'bigpond.com bigpond.net.au optusnet.com.au iinet.net.au xtra.co.nz ' +
    // elsewhere
    'ya.ru internet.ru mail.ua i.ua meta.ua bigmir.net tut.by mail.kz email.cz post.cz volny.cz atlas.cz ' +
    'gazeta.pl tlen.pl vp.pl poczta.fm mynet.com rediff.com sify.com aliyun.com 139.com 189.cn 21cn.com tom.com ' +
    'nate.com kakao.com nifty.com biglobe.ne.jp ocn.ne.jp so-net.ne.jp au.com globo.com r7.com zipmail.com.br ' +
    'mail.ru bk.ru list.ru inbox.ru rambler.ru ukr.net seznam.cz centrum.cz wp.pl o2.pl onet.pl interia.pl op.pl ' +
    'abv.bg freemail.hu citromail.hu azet.sk walla.com walla.co.il qq.com 163.com 126.com yeah.net sina.com sina.cn ' +
    'sohu.com foxmail.com naver.com hanmail.net daum.net docomo.ne.jp ezweb.ne.jp softbank.ne.jp uol.com.br ' +
    'bol.com.br terra.com.br ig.com.br'
  ).split(' '),
);

/** Takes a registrable domain, lower-case. */
export function isFreeMail(domain: string): boolean {
  return DOMAINS.has(domain) || NAMES.has(domain.split('.')[0] ?? '');
}
