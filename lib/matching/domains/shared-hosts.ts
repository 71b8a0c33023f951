/**
 * Domains that many companies stand under, and that name none of them. Chosen by hand: what small companies give as their
 * website on LinkedIn and in tables, where a page of their own would have to stand.
 */

/** Builders and hosts: what stands before them is the tenant, `acme.onmicrosoft.com`. */
const HOSTED = new Set(
  (
    'onmicrosoft.com sharepoint.com wixsite.com editorx.io wordpress.com wpengine.com wpcomstaging.com blogspot.com ' +
    'weebly.com squarespace.com webflow.io godaddysites.com myshopify.com mystrikingly.com strikingly.com jimdo.com ' +
    'jimdofree.com jimdosite.com site123.me business.site carrd.co framer.website framer.site framer.ai notion.site ' +
    'github.io gitlab.io netlify.app vercel.app herokuapp.com azurewebsites.net web.app firebaseapp.com pages.dev ' +
    'workers.dev surge.sh bubbleapps.io softr.app glide.page substack.com tumblr.com zendesk.com freshdesk.com ' +
    'atlassian.net hubspotpagebuilder.com hs-sites.com hsforms.com recruitee.com bamboohr.com ' +
    'personio.com personio.de teamtailor.com breezy.hr myworkdayjobs.com lovable.app wixstudio.com cargo.site ' +
    'tilda.ws ueniweb.com yolasite.com webnode.com webnode.page canva.site ecwid.com'
  ).split(' '),
);

/** Networks, short links and pages with links: who is meant stands behind the domain, if anywhere. */
const SHARED = new Set(
  (
    'facebook.com fb.com fb.me instagram.com twitter.com x.com t.co threads.net tiktok.com youtube.com youtu.be ' +
    'vimeo.com pinterest.com linkedin.com lnkd.in xing.com wa.me whatsapp.com t.me telegram.me vk.com eventbrite.com ' +
    'reddit.com discord.gg discord.com medium.com behance.net dribbble.com github.com gitlab.com crunchbase.com ' +
    'producthunt.com clutch.co upwork.com fiverr.com etsy.com goodfirms.co glassdoor.com indeed.com wellfound.com ' +
    'angel.co linktr.ee beacons.ai linkin.bio bio.link bio.site lnk.bio about.me campsite.bio taplink.cc msha.ke ' +
    'bit.ly tinyurl.com ow.ly buff.ly goo.gl rebrand.ly cutt.ly is.gd shorturl.at hubs.li hubs.ly hubs.la short.io ' +
    'rb.gy g.page g.co forms.gle calendly.com cal.com typeform.com jotform.com surveymonkey.com notion.so ' +
    'greenhouse.io lever.co workable.com ashbyhq.com smartrecruiters.com meetup.com lu.ma gumroad.com patreon.com'
  ).split(' '),
);

/** Their own people write from these domains; a website there may be anybody's. */
const SHARED_SITES =
  /^(?:sites|docs|forms|drive|play|maps|business|calendar|meet|accounts)\.google\.|^(?:apps|itunes|podcasts)\.apple\.|^open\.spotify\.|^(?:forms|outlook|bookings)\.(?:office|microsoft)\./;

/** `acme.wixsite.com` for that and everything below it; `null` where nobody stands under the domain but its owner. */
export function tenantOf(host: string, domain: string): string | null {
  if (!HOSTED.has(domain) || !host.endsWith(`.${domain}`)) return null;
  const labels = host.slice(0, -domain.length - 1).split('.');
  return `${labels.at(-1)}.${domain}`;
}

/** @param domain registrable */
export const isSharedSite = (host: string, domain: string): boolean =>
  SHARED.has(domain) || HOSTED.has(domain) || SHARED_SITES.test(host);
