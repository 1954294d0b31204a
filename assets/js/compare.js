/*
 * Reports side by side. What is compared stands in the address, ?r=<unit>/<year>&r=…, so that it can be sent.
 * The data are scripts, loaded by shards.js:
 *
 *   compare/index   {version, kinds, regions, shapes: [[year, kind, year, kind, …], …], units: [[id, name, region,
 *                   shape], …]}
 *   <unit>/compare  {<year>: [[text, note, value, anchor, basis], …]}, a cell for each column; what is empty at a
 *                   cell's end is left out
 *
 * Every figure is finished: this script picks, arranges and puts them into sentences, and computes nothing. The page has
 * the parts of a comparison in a template and, as #compare-plan, which cells they take.
 */
(function () {
  "use strict";

  const LISTED = 200; // units in the list at a time; the field above it finds the others
  const HIGHEST = 60; // rows that the stylesheet has heights for

  const form = document.getElementById("compare-form");
  const find = document.getElementById("compare-find");
  const unitList = document.getElementById("compare-unit");
  const yearList = document.getElementById("compare-year");
  const status = document.getElementById("compare-status");
  const picker = document.getElementById("compare-picker");
  const chosen = document.getElementById("compare-chosen");
  const results = document.getElementById("compare-results");
  const parts = document.getElementById("compare-parts");
  const listing = document.getElementById("compare-listing");
  const plan = JSON.parse(document.getElementById("compare-plan").textContent);
  const root = results.dataset.root;
  const { say, join, sentence } = mingzhangCompareWords(plan.words);
  const { element, option } = mingzhangElements;
  const load = mingzhangShards("mingzhangCompare", root);

  let units = [];
  let byId = new Map();
  let index = null;
  let shown = []; // what is compared now

  /* ---- the directory ---- */

  function read(directory) {
    index = directory;
    units = directory.units.map(([id, name, region, shape]) => {
      const flat = directory.shapes[shape];
      const years = [];
      for (let i = 0; i < flat.length; i += 2) {
        years.push({ year: String(flat[i]), kind: directory.kinds[flat[i + 1]] });
      }
      return { id, name, region: directory.regions[region], years };
    });
    byId = new Map(units.map((unit) => [unit.id, unit]));
  }

  function entryOf(key) {
    const [id, year] = key.split("/");
    const unit = byId.get(id);
    const known = unit && unit.years.some((each) => each.year === year) && key === id + "/" + year;
    return known ? { key, unit, year, name: say("name", unit.name, year) } : null;
  }

  async function cellsOf(entry) {
    const years = await load(entry.unit.id + "/compare", index.version);
    return years[entry.year].map(([text, note = "", value = "", anchor = "", basis = ""]) => ({
      text,
      note,
      value,
      anchor,
      basis,
    }));
  }

  /* ---- the form ---- */

  function listUnits() {
    const wanted = find.value.trim().toLowerCase();
    const matching = units.filter((unit) => (unit.name + " " + unit.region).toLowerCase().includes(wanted));
    const before = unitList.value;
    unitList.replaceChildren(...matching.slice(0, LISTED).map((unit) => option(unit.id, unit.name)));
    const rest = matching.length - LISTED;
    if (rest > 0 || matching.length === 0) {
      const note = option("", matching.length === 0 ? say("noMatch") : say("rest", rest));
      note.disabled = matching.length > 0;
      unitList.append(note);
    }
    if (matching.some((unit) => unit.id === before)) {
      unitList.value = before;
    }
    listYears();
  }

  function listYears() {
    const unit = byId.get(unitList.value);
    const years = unit ? unit.years : [];
    yearList.replaceChildren(
      ...years.map(({ year, kind }) => option(year, say("year", year, kind))),
    );
    form.querySelector("button").disabled = years.length === 0;
  }

  function add() {
    const entry = entryOf(unitList.value + "/" + yearList.value);
    if (shown.some((other) => other.key === entry.key)) {
      status.textContent = say("already", entry.name);
    } else if (shown.length >= plan.most) {
      status.textContent = say("full", shown.length);
    } else {
      choose([...shown, entry]);
    }
  }

  function listChosen() {
    const items = shown.map((entry) => {
      const remove = element("button", "", say("remove"));
      remove.type = "button";
      remove.setAttribute("aria-label", say("removeOne", entry.name));
      remove.addEventListener("click", () => removeEntry(entry));
      return element("li", "", linkTo(entry, "", entry.name), remove);
    });
    chosen.querySelector("ul").replaceChildren(...items);
    chosen.hidden = shown.length === 0;
  }

  /* The reader goes on with the neighbour of what is gone. */
  function removeEntry(entry) {
    const place = shown.indexOf(entry);
    choose(shown.filter((other) => other !== entry));
    const left = chosen.querySelectorAll("li button");
    (left.length === 0 ? pickerFocus() : left[Math.min(place, left.length - 1)]).focus();
  }

  function pickerFocus() {
    picker.open = true;
    return unitList;
  }

  /* ---- the address ---- */

  function keysInAddress() {
    return [...new Set(new URLSearchParams(location.search).getAll("r"))];
  }

  /* Written by hand: nothing in a name of a unit or a year needs an escape, and the slash stays readable. */
  function choose(entries) {
    const query = entries.map((entry) => "r=" + entry.key).join("&");
    history.pushState(null, "", query === "" ? location.pathname : "?" + query);
    follow();
  }

  async function follow() {
    const keys = keysInAddress();
    const known = keys.map(entryOf).filter((entry) => entry !== null);
    const unknown = keys.filter((key) => entryOf(key) === null);
    shown = known.slice(0, plan.most);
    const sentences = [shown.length === 0 ? say("empty") : say("some", shown.length)];
    if (unknown.length > 0) {
      sentences.push(say("unknown", join(unknown)));
    }
    if (known.length > plan.most) {
      sentences.push(say("beyond", plan.most, join(known.slice(plan.most).map((entry) => entry.name))));
    }
    listChosen();
    listing.hidden = shown.length > 0;
    const now = shown;
    if (now.length > 0) {
      status.textContent = say("busy");
    }
    try {
      const reports = await Promise.all(now.map(async (entry) => ({ entry, cells: await cellsOf(entry) })));
      if (now === shown) {
        show(reports);
        status.textContent = sentences.join("");
      }
    } catch (failure) {
      if (now === shown) {
        fail();
      }
    }
  }

  function fail() {
    results.replaceChildren();
    status.textContent = say("failed");
  }

  /* ---- what is shown ---- */

  function linkTo(entry, anchor, text) {
    const link = element("a", "", text);
    link.href = root + entry.unit.id + "/" + entry.year + "/index.html" + (anchor === "" ? "" : "#" + anchor);
    return link;
  }

  function show(reports) {
    if (reports.length === 0) {
      results.replaceChildren();
      return;
    }
    const made = parts.content.cloneNode(true);
    plan.groups.forEach((group) => {
      const section = made.getElementById("compare-" + group.id);
      const titles = [...section.querySelectorAll("thead th")].slice(1).map((th) => th.textContent);
      const title = (column) => titles[group.columns.indexOf(column)];
      const figure = section.querySelector("figure");
      const data = JSON.parse(figure.querySelector("script.chart-data").textContent);
      fillTable(section.querySelector("table"), group, reports);
      fillChart(figure, data, group, reports);
      section.querySelector(".say").textContent = sentence(group, reports, title, data.unit);
    });
    results.replaceChildren(made);
    results.dispatchEvent(new CustomEvent("mingzhang-charts", { bubbles: true }));
  }

  /* Whether a column is in the table: one that only some forms have may be in none of them. */
  function isThere(column, group, reports) {
    return !group.optional.includes(column) || reports.some(({ cells }) => cells[column].anchor !== "");
  }

  function fillTable(table, group, reports) {
    const headings = [...table.tHead.rows[0].cells].slice(1);
    const columns = group.columns.filter((column) => isThere(column, group, reports));
    headings.filter((heading, i) => !columns.includes(group.columns[i])).forEach((heading) => heading.remove());
    reports.forEach(({ entry, cells }) => {
      const head = element("th", "", linkTo(entry, "", entry.name));
      head.scope = "row";
      const row = element("tr", "", head, ...columns.map((column) => cell(entry, cells[column])));
      table.tBodies[0].append(row);
    });
  }

  function cell(entry, { text, note, value, anchor }) {
    const made = element("td", anchor === "" ? "num absent" : "num");
    if (value !== "") {
      made.dataset.value = value;
      made.dataset.figure = figureOf(entry, anchor);
    }
    made.append(anchor === "" ? text : linkTo(entry, anchor, text));
    if (note !== "") {
      made.append(" ", element("small", "mark", note));
    }
    return made;
  }

  /* ---- charts: charts.js draws them ---- */

  function bases(reports, columns) {
    const found = reports.flatMap(({ cells }) => columns.map((column) => cells[column]));
    return new Set(found.filter(({ value }) => value !== "").map(({ basis }) => basis));
  }

  function fillChart(figure, data, group, reports) {
    const stacked = data.kind === "stacked";
    const drawn = reports.filter(({ cells }) => group.drawn.some((column) => cells[column].value !== ""));
    const mixed = bases(drawn, group.drawn).size > 1;
    data.categories = drawn.map(({ entry, cells }) => category(entry, cells, mixed ? group.drawn : []));
    data.series.forEach((series, i) => {
      series.points = drawn.map(({ entry, cells }) => point(entry, cells[group.drawn[i]], stacked));
    });
    data.series = data.series.filter((series) => series.points.some(({ value }) => value !== null));
    if (data.series.length === 0) {
      figure.remove();
      return;
    }
    figure.querySelector("script.chart-data").textContent = JSON.stringify(data);
    const rows = drawn.length * (stacked ? 1 : data.series.length);
    figure.className = figure.className.replace(/\brows-\d+/, "rows-" + Math.min(rows, HIGHEST));
  }

  /* Where shares are not of the same, each bar says of what. */
  function category(entry, cells, columns) {
    const notes = columns.map((column) => cells[column]).filter(({ value, note }) => value !== "" && note !== "");
    return notes.length === 0 ? entry.name : say("category", entry.name, notes[0].note);
  }

  /* A part of nothing has no place in a stack. */
  function point(entry, { text, value, anchor }, stacked) {
    const absent = value === "" || (stacked && Number(value) === 0);
    return absent
      ? { value: null, label: "" }
      : { value: Number(value), exact: value, label: text, figure: figureOf(entry, anchor) };
  }

  /* The address of a figure, the same in a chart and in its table. */
  function figureOf(entry, anchor) {
    return entry.key + "#" + anchor;
  }

  /* ---- beginning ---- */

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (index !== null) {
      add();
    }
  });
  find.addEventListener("input", listUnits);
  unitList.addEventListener("change", listYears);
  document.getElementById("compare-clear").addEventListener("click", () => {
    choose([]);
    pickerFocus().focus();
  });
  window.addEventListener("popstate", () => index !== null && follow());
  status.textContent = say("busy");
  load("compare/index")
    .then((directory) => {
      read(directory);
      listUnits();
      // Whoever follows a link to a comparison sees it first, and the form when asked for.
      picker.open = keysInAddress().length < 2;
      return follow();
    })
    .catch(fail);
})();
