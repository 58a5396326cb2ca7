"use strict";
(() => {
  const pages = [...document.querySelectorAll(".page")];
  const root = document.documentElement;
  const one = (name) => document.querySelector(name);
  const search = one(".search"), query = one("#query"), found = one(".found"), told = one(".told");
  const blank = one(".blank"), heard = one(".heard"), place = one("[data-shows=place]");
  let now = 0, digits = "", rest = 0;

  /* Searching: one letter for one, so that places in the folded text are places in the text. */
  const lower = (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter);
  const bare = (letter) => (letter === "đ" ? "d" : letter.length > 1 ? letter : letter.normalize("NFD")[0]);
  const exact = (text) => Array.from(text.normalize("NFC"), lower).join("");
  const fold = (text) => Array.from(exact(text), bare).join("");
  const spaced = (text) => text.replace(/\s+/g, " ").trim();
  let texts = null;
  const read = () => pages.map((page) => {
    const text = spaced(`${page.querySelector(".slide").textContent} ${page.querySelector(".notes").textContent}`)
      .normalize("NFC");
    return { text, folded: fold(text), exact: exact(text) };
  });
  const hits = (asked) => {
    texts ??= read();
    const wanted = spaced(asked), folded = fold(wanted), words = exact(wanted);
    if (!folded) return [];
    const list = [];
    texts.forEach((each, index) => {
      const asTyped = each.exact.indexOf(words), at = asTyped >= 0 ? asTyped : each.folded.indexOf(folded);
      if (at >= 0) list.push({ index, at, length: folded.length, text: each.text, first: asTyped >= 0 });
    });
    return list.sort((a, b) => b.first - a.first || a.index - b.index);
  };
  const entry = (hit) => {
    const item = document.createElement("li"), button = document.createElement("button");
    const title = document.createElement("strong"), mark = document.createElement("mark");
    const start = Math.max(0, hit.at - 60), end = hit.at + hit.length;
    button.type = "button";
    title.textContent = `${hit.index + 1}. ${titleOf(pages[hit.index])}`;
    mark.textContent = hit.text.slice(hit.at, end);
    button.append(title, (start ? "… " : "") + hit.text.slice(start, hit.at), mark, hit.text.slice(end, end + 90) + " …");
    button.addEventListener("click", () => { closeSearch(); show(hit.index); });
    item.append(button);
    return item;
  };
  const answer = () => {
    const list = hits(query.value);
    found.replaceChildren(...list.slice(0, 100).map(entry));
    told.textContent = !spaced(query.value) ? "" : list.length ? `${list.length} trang có cụm từ này.` : "Không trang nào có cụm từ này.";
  };
  const openSearch = () => { search.hidden = false; query.focus(); query.select(); };
  const closeSearch = () => { search.hidden = true; pages[now].focus({ preventScroll: true }); };

  const titleOf = (page) => spaced(page.querySelector("h1, h2")?.textContent || "");
  const show = (index) => {
    now = Math.max(0, Math.min(pages.length - 1, index));
    pages.forEach((page, at) => page.classList.toggle("now", at === now));
    place.textContent = `${now + 1} / ${pages.length}`;
    heard.textContent = `Trang ${now + 1} trong ${pages.length}: ${titleOf(pages[now])}`;
    history.replaceState(null, "", `#${pages[now].id}`);
    pages[now].focus({ preventScroll: true });
    pages[now].querySelector(".notes").scrollTop = 0;
  };
  const toggleNotes = () => one("[data-does=notes]").setAttribute("aria-pressed", String(root.classList.toggle("with-notes")));
  const does = {
    on: () => show(now + 1), back: () => show(now - 1), notes: toggleNotes, search: openSearch,
    blank: () => { blank.hidden = !blank.hidden; }, print: () => window.print(),
  };
  const keys = {
    ArrowRight: does.on, ArrowDown: does.on, PageDown: does.on, " ": does.on,
    ArrowLeft: does.back, ArrowUp: does.back, PageUp: does.back, Backspace: does.back,
    Home: () => show(0), End: () => show(pages.length - 1),
    b: does.blank, ".": does.blank, n: does.notes, F2: does.notes, "/": does.search, F3: does.search, p: does.print,
  };
  const pressed = (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (!search.hidden) { if (event.key === "Escape") closeSearch(); return; }
    const button = event.target.closest?.("button");
    if (!blank.hidden) { blank.hidden = true; event.preventDefault(); return; }
    if (button && (event.key === " " || event.key === "Enter")) return;
    if (/^[0-9]$/.test(event.key)) { digits = (digits + event.key).slice(-5); return; }
    if (event.key === "Enter" && digits) { show(Number(digits) - 1); digits = ""; return; }
    digits = "";
    if (event.key === " " && event.shiftKey) { does.back(); event.preventDefault(); return; }
    if (root.classList.contains("with-notes") && /^Arrow(Up|Down)$/.test(event.key) && event.target.closest?.(".notes")) return;
    const action = keys[event.key] || keys[event.key.toLowerCase()];
    if (action) { event.preventDefault(); action(); }
  };
  const moved = () => {
    root.classList.add("moved");
    clearTimeout(rest);
    rest = setTimeout(() => root.classList.remove("moved"), 2500);
  };

  root.classList.add("live");
  document.addEventListener("keydown", pressed);
  document.addEventListener("mousemove", moved);
  query.addEventListener("input", answer);
  query.addEventListener("keydown", (event) => { if (event.key === "Enter") found.querySelector("button")?.click(); });
  one(".bar").addEventListener("click", (event) => does[event.target.dataset.does]?.());
  blank.addEventListener("click", () => { blank.hidden = true; });
  window.addEventListener("hashchange", () => show(pages.findIndex((page) => `#${page.id}` === location.hash)));
  show(Math.max(0, pages.findIndex((page) => `#${page.id}` === location.hash)));
})();
