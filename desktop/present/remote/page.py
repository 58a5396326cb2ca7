"""The page that a phone shows: large buttons, the notes of the moment, the time; no word of it comes from elsewhere."""

from html import escape

from PySide6.QtCore import QCoreApplication

from desktop.present.action import Action
from desktop.present.key_words import action_label
from desktop.present.remote.http import ALLOWED

_PAGE = """<!doctype html>
<html lang="@lang@"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>@title@</title>
<style>
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; gap: 12px; padding: 12px;
  background: #12161C; color: #E8ECF1; font: 18px/1.5 "Be Vietnam Pro", system-ui, sans-serif; }
header { display: flex; justify-content: space-between; align-items: baseline; }
#time { font-size: 36px; font-weight: 700; }
#place { font-size: 22px; color: #A9B4C1; }
#hall { color: #F2C063; font-weight: 700; min-height: 1.5em; }
#title { font-weight: 600; font-size: 20px; }
#notes { flex: 1; overflow-y: auto; white-space: pre-wrap; background: #1A2029; border: 1px solid #333D4A;
  border-radius: 10px; padding: 12px; min-height: 30vh; font-size: 20px; }
.row { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; }
button { font: inherit; font-weight: 600; color: inherit; background: #1A2029; border: 1px solid #6D7A8A;
  border-radius: 10px; min-height: 64px; }
button:focus { outline: 3px solid #8FC1F5; }
#next { background: #FF8A8A; color: #2A0608; border-color: #FF8A8A; min-height: 110px; }
#previous { min-height: 110px; }
#lost { color: #FFB4AB; }
</style></head><body>
<header><span id="time">00:00</span><span id="place"></span></header>
<div id="hall" role="status"></div>
<div id="title"></div>
<div id="notes" tabindex="0"></div>
<div class="row">@buttons@</div>
<div id="lost" role="alert"></div>
<script>
const at = name => document.getElementById(name);
const base = location.pathname;
async function look() {
  try {
    const now = await (await fetch(base + 'state', {cache: 'no-store'})).json();
    for (const name of ['time', 'place', 'hall', 'title']) at(name).textContent = now[name];
    if (at('notes').textContent !== now.notes) { at('notes').textContent = now.notes; at('notes').scrollTop = 0; }
    at('lost').textContent = '';
  } catch (error) { at('lost').textContent = '@lost@'; }
}
for (const button of document.querySelectorAll('button'))
  button.addEventListener('click', async () => {
    try { await fetch(base + 'do/' + button.id, {method: 'POST'}); } catch (error) { }
    look();
  });
look(); setInterval(look, 1000);
</script></body></html>
"""


def remote_page(language: str) -> str:
    """The page, in the language of the program."""
    translate = QCoreApplication.translate
    lost = translate("Remote", "Mất liên lạc với máy chiếu; buổi trình chiếu vẫn tiếp tục.")
    parts = {
        "lang": language,
        "title": escape(translate("Remote", "Điều khiển trình chiếu")),
        "lost": escape(lost).replace("'", "\\'"),
        "buttons": "".join(_button(action) for action in ALLOWED),
    }
    page = _PAGE
    for name, text in parts.items():
        page = page.replace(f"@{name}@", text)
    return page


def _button(action: Action) -> str:
    return f'<button id="{action.value}">{escape(action_label(action))}</button>'
