/*
 * Search: the field, and what is found in the index that search-index.js reads. A page without a place for results has
 * the field only, and needs no other script.
 */
(function () {
  "use strict";

  const BATCH = 8; // pages looked into at a time
  const PATIENCE = 40; // pages looked into before the reader is asked whether to go on
  const ENOUGH = 20; // places found at a time
  const SHOWN = 5; // places of one page that are not folded
  const AROUND = 40; // characters shown before the first match of a long text
  const LENGTH = 140; // characters of a long text that are shown

  const form = document.querySelector("form.search");
  const field = form.elements.namedItem("q");
  const results = document.getElementById("search-results");

  const { fold, termsOf, open } = window.mingzhangSearchIndex || {};
  const { element } = window.mingzhangElements || {};

  /* ---- what matches ---- */

  function has(text, term) {
    return fold(text).text.includes(term);
  }

  /*
   * A row matches when it has one of the terms itself and the others stand in it, in its heading or
   * in the title of its page: "姑苏 培训" finds the training of one unit.
   */
  function look(pieces, terms) {
    const [path, title, detail] = pieces[0];
    const inTitle = terms.map((term) => has(title, term) || has(detail, term));
    const rows = pieces
      .flatMap(([, , , sections, entries]) =>
        entries.map(([section, anchor, name, text]) => ({ anchor, name, text, section: sections[section] })),
      )
      .filter((row) => {
        const own = terms.map((term) => has(row.name, term) || has(row.text, term));
        return own.includes(true) && terms.every((term, i) => own[i] || inTitle[i] || has(row.section, term));
      });
    return { path, title, detail, rows, titled: !inTitle.includes(false) };
  }

  /* ---- what is shown; nothing of it is ever read as markup ---- */

  function say(name, ...values) {
    return results.dataset[name].replace(/\{(\d)\}/g, (whole, i) => values[i]);
  }

  /* Where the terms stand in a text, as ranges of it that do not overlap. */
  function ranges(text, terms) {
    const folded = fold(text);
    const found = [];
    for (const term of terms) {
      for (let at = folded.text.indexOf(term); at >= 0; at = folded.text.indexOf(term, at + term.length)) {
        found.push([folded.from[at], folded.to[at + term.length - 1]]);
      }
    }
    found.sort((one, other) => one[0] - other[0] || other[1] - one[1]);
    return found.filter((range, i) => found.slice(0, i).every((before) => before[1] <= range[0]));
  }

  function marked(text, terms) {
    const part = document.createDocumentFragment();
    let at = 0;
    for (const [from, to] of ranges(text, terms)) {
      part.append(text.slice(at, from), element("mark", "", text.slice(from, to)));
      at = to;
    }
    part.append(text.slice(at));
    return part;
  }

  function excerpt(text, terms) {
    const found = ranges(text, terms);
    const first = found.length === 0 ? 0 : found[0][0];
    const from = text.length <= LENGTH ? 0 : Math.max(0, first - AROUND);
    const to = Math.max(from + LENGTH, found.length === 0 ? 0 : found[0][1]);
    const shown = marked(text.slice(from, to), terms);
    if (from > 0) {
      shown.prepend("…");
    }
    if (to < text.length) {
      shown.append("…");
    }
    return shown;
  }

  function rowItem(path, row, terms) {
    const link = element("a", "", row.name === "" ? excerpt(row.text, terms) : marked(row.name, terms));
    link.href = results.dataset.root + path + (row.anchor === "" ? "" : "#" + row.anchor);
    const item = element("li", "", link);
    if (row.name !== "" && row.text !== "") {
      item.append(element("p", "", excerpt(row.text, terms)));
    }
    if (row.section !== "") {
      item.append(element("p", "source", marked(row.section, terms)));
    }
    return item;
  }

  function documentPart(found, terms) {
    const title = found.detail === "" ? found.title : found.title + " · " + found.detail;
    const link = element("a", "", marked(title, terms));
    link.href = results.dataset.root + found.path;
    const part = element("div", "found", element("h2", "", link));
    const items = found.rows.map((row) => rowItem(found.path, row, terms));
    if (items.length > 0) {
      part.append(element("ul", "", ...items.slice(0, SHOWN)));
    }
    if (items.length > SHOWN) {
      const rest = items.slice(SHOWN);
      part.append(
        element("details", "", element("summary", "", say("rest", rest.length)), element("ul", "", ...rest)),
      );
    }
    return part;
  }

  /* ---- one search ---- */

  const status = document.getElementById("search-status");
  const more = document.getElementById("search-more");
  let current = null;

  async function start(query) {
    const search = { query: query.trim(), terms: termsOf(query), places: 0, pages: new Set() };
    current = search;
    results.textContent = "";
    more.hidden = true;
    if (search.terms.length === 0) {
      status.textContent = query === "" ? "" : say("empty");
      return;
    }
    status.textContent = say("busy", search.query);
    try {
      search.index = await open(results.dataset.root);
      search.left = await search.index.candidates(search.terms);
      await proceed(search);
    } catch (error) {
      fail(search);
    }
  }

  async function proceed(search) {
    const goal = search.places + ENOUGH;
    const last = search.left.length - PATIENCE;
    while (search.left.length > Math.max(0, last) && search.places < goal && search === current) {
      const batch = search.left.slice(0, BATCH);
      const pages = await Promise.all(batch.map((number) => search.index.pageAt(number)));
      if (search !== current) {
        return;
      }
      search.left = search.left.slice(BATCH);
      pages.map((pieces) => look(pieces, search.terms)).forEach((found) => show(found, search));
    }
    report(search);
  }

  function show(found, search) {
    if (found.titled || found.rows.length > 0) {
      search.places += found.rows.length + (found.titled ? 1 : 0);
      search.pages.add(found.path);
      results.append(documentPart(found, search.terms));
    }
  }

  function report(search) {
    if (search !== current) {
      return;
    }
    const name = search.left.length > 0 ? "partly" : search.places > 0 ? "found" : "none";
    status.textContent = say(name, search.query, search.pages.size, search.places, search.left.length);
    more.textContent = say("more");
    more.hidden = search.left.length === 0;
  }

  function fail(search) {
    if (search === current) {
      status.textContent = say("failed");
    }
  }

  /* The reader goes on where the new results begin. */
  async function goOn() {
    const search = current;
    const last = results.lastElementChild;
    more.hidden = true;
    try {
      await proceed(search);
    } catch (error) {
      more.hidden = false;
      fail(search);
    }
    const next = last === null ? null : last.nextElementSibling;
    if (next !== null) {
      next.querySelector("a").focus();
    }
  }

  /* ---- the address says what is searched ---- */

  function queryInAddress() {
    return new URLSearchParams(location.search).get("q") || "";
  }

  function follow() {
    field.value = queryInAddress();
    start(field.value);
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const address = form.getAttribute("action") + "?" + new URLSearchParams({ q: field.value });
    if (results === null) {
      location.assign(address);
      return;
    }
    if (field.value !== queryInAddress()) {
      history.pushState(null, "", "?" + address.split("?")[1]);
    }
    start(field.value);
  });

  if (results !== null) {
    document.getElementById("search-without-script").hidden = true;
    more.addEventListener("click", goOn);
    window.addEventListener("popstate", follow);
    follow();
  }
})();
