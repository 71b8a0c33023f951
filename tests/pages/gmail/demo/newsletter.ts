/** HTML as newsletters send it: tables, colours, a remote picture that must not be fetched, a script that must not run. */
import { escapeHtml } from './to-html.ts';

export function newsletterHtml(title: string, masthead: string): string {
  return `<html><head><style>td{font-family:serif}</style></head><body bgcolor="#f3efe7">
<script>window.newsletterScriptRan = true</script>
<table width="100%" cellpadding="0" cellspacing="0" style="background-color:#f3efe7"><tr><td align="center" style="padding:24px">
<table width="560" cellpadding="0" cellspacing="0" style="background-color:#ffffff"><tr>
<td style="padding:20px 28px;background-color:#23403b;color:#ffffff;font-size:15px">${escapeHtml(masthead)}</td></tr>
<tr><td style="padding:28px"><h1 style="font-size:22px;color:#23403b">${escapeHtml(title)}</h1>
<p style="color:#333333">A plan is a promise that a few hundred people make to one another. Most of them were never asked. This week three planning teams tell what changed when they were.</p>
<p style="color:#333333"><img src="https://pixel.plannersweek.example/open.gif" width="1" height="1" alt="">Read on, or forward it to the person who fixes your Wednesdays.</p>
<p><a href="https://plannersweek.example/114" onclick="steal()" style="color:#23403b">Read the whole letter</a></p></td></tr>
<tr><td style="padding:16px 28px;color:#777777;font-size:12px">You get this because you signed up. <a href="https://plannersweek.example/leave" style="color:#777777">Unsubscribe</a></td></tr>
</table></td></tr></table></body></html>`;
}
