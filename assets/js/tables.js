/*
 * Tools for long tables; every table is complete without them.
 *
 * <div class="listing" data-filters="0,2" data-lists="2" data-all="…" data-shown="… {0} … {1} …" …> holds one table
 * and an empty .listing-tools, for which the stylesheet keeps a place so that nothing moves when it is filled. Each
 * column named in data-filters gets a list of its values to choose from (one that lists several values in a cell is named
 * in data-lists too), a field finds any text, each heading sorts. A column of numbers is sorted by the exact data-value of
 * its cells; what is not reported stays at the end. What was chosen stands in the query string
 * (q=…&f0=…&sort=2&down=1), so that it can be sent to somebody else.
 */
(function () {
  "use strict";

  const { element, option } = mingzhangElements;

  /* What a cell says: without its small print, and in words where it shows a sign. */
  function textOf(cell) {
    const spoken = cell.querySelector(".unseen");
    const mark = cell.querySelector(".mark");
    const text = spoken ? spoken.textContent : cell.textContent;
    return (mark && !spoken ? text.replace(mark.textContent, "") : text).trim();
  }

  function isAbsent(cell) {
    return cell.querySelector(".unseen") !== null || cell.textContent.trim() === "";
  }

  /* The exact number of a cell, amounts of money in one unit; none where there is none. */
  function numberOf({ dataset }) {
    return dataset.value !== undefined && dataset.money !== undefined
      ? mingzhangMoney.convert(dataset.value, dataset.money, "元")
      : dataset.value;
  }

  /* Numbers in names by their size, words by the order of the page's language. */
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });

  function numbers(text) {
    return text === "" ? [] : text.split(",").map(Number);
  }

  class Listing {
    constructor(place) {
      this.words = place.dataset;
      this.table = place.querySelector("table");
      this.rows = [...this.table.tBodies[0].rows];
      this.headings = [...this.table.tHead.rows[0].cells];
      this.titles = this.headings.map((heading) => heading.textContent);
      this.filters = numbers(place.dataset.filters);
      this.lists = numbers(place.dataset.lists);
      this.texts = this.rows.map((row) => [...row.cells].map(textOf));
      this.query = this.known(new URLSearchParams(location.search));
      place.querySelector(".listing-tools").append(...this.tools());
      this.addSorting();
      this.show();
    }

    /* What the address asks for, without what this table does not have. */
    known(query) {
      this.filters.forEach((column) => {
        const wanted = query.get("f" + column);
        if (wanted !== null && !this.values(column).includes(wanted)) {
          query.delete("f" + column);
        }
      });
      const column = query.get("sort");
      if (column !== null && this.titles[column] === undefined) {
        query.delete("sort");
        query.delete("down");
      }
      return query;
    }

    /* ---- the tools ---- */

    tools() {
      const find = element("input", "");
      find.type = "search";
      find.value = this.query.get("q") || "";
      find.addEventListener("input", () => this.set({ q: find.value }));
      this.order = this.orders();
      this.count = element("output", "");
      this.count.setAttribute("aria-live", "polite");
      return [
        this.tool("find", this.words.find, find),
        ...this.filters.map((column) => this.tool("f" + column, this.titles[column], this.choice(column))),
        this.tool("order", this.words.order, this.order),
        this.count,
      ];
    }

    tool(name, title, control) {
      const label = element("label", "", title);
      control.id = this.table.id + "-" + name;
      label.htmlFor = control.id;
      return element("div", "listing-tool listing-" + name, label, control);
    }

    choice(column) {
      const select = element("select", "", option("", this.words.all));
      select.append(...this.values(column).map((value) => option(value, value)));
      select.value = this.query.get("f" + column) || "";
      select.addEventListener("change", () => this.set({ ["f" + column]: select.value }));
      return select;
    }

    values(column) {
      return [...new Set(this.texts.flatMap((texts) => this.valuesIn(texts, column)))].sort(collator.compare);
    }

    valuesIn(texts, column) {
      return this.lists.includes(column) ? texts[column].split(this.words.separator) : [texts[column]];
    }

    /* Where a table is read downwards there are no headings to press. */
    orders() {
      const select = element("select", "", option("", this.words.unsorted));
      this.titles.forEach((title, column) => {
        select.append(option(column + "", this.words.up.replace("{0}", title)));
        select.append(option(column + " down", this.words.down.replace("{0}", title)));
      });
      select.addEventListener("change", () => {
        const [sort, down] = select.value.split(" ");
        this.set({ sort, down: down ? "1" : "" });
      });
      return select;
    }

    addSorting() {
      const buttons = this.titles.map((title, column) => this.sortButton(title, column));
      const phone = matchMedia("(max-width: 46rem)"); // as in tables.css: there no heading can be pressed
      const show = () =>
        this.headings.forEach((heading, i) => heading.replaceChildren(phone.matches ? this.titles[i] : buttons[i]));
      phone.addEventListener("change", show);
      show();
    }

    sortButton(title, column) {
      const button = element("button", "", title);
      button.type = "button";
      button.title = this.words.sort;
      button.addEventListener("click", () => {
        const again = this.query.get("sort") === String(column) && !this.query.has("down");
        this.set({ sort: String(column), down: again ? "1" : "" });
      });
      return button;
    }

    /* ---- the address ---- */

    set(choices) {
      Object.entries(choices).forEach(([name, value]) => {
        if (value === "") {
          this.query.delete(name);
        } else {
          this.query.set(name, value);
        }
      });
      this.show();
      const query = this.query.toString();
      try {
        history.replaceState(null, "", (query ? "?" + query : location.pathname) + location.hash);
      } catch (refused) {
        // Some browsers let no page opened from a disk change its address; the table follows all the same.
      }
    }

    /* ---- the rows ---- */

    show() {
      const wanted = (this.query.get("q") || "").trim().toLowerCase();
      const shown = this.rows.filter((row, i) => {
        row.hidden = !this.matches(this.texts[i], wanted);
        return !row.hidden;
      });
      this.count.textContent = this.words.shown.replace("{0}", shown.length).replace("{1}", this.rows.length);
      this.sort();
    }

    matches(texts, wanted) {
      const chosen = this.filters.every((column) => {
        const value = this.query.get("f" + column);
        return value === null || this.valuesIn(texts, column).includes(value);
      });
      return chosen && (wanted === "" || texts.join("\n").toLowerCase().includes(wanted));
    }

    sort() {
      const asked = this.query.get("sort");
      const column = asked === null ? -1 : Number(asked);
      const down = this.query.has("down");
      this.table.tBodies[0].append(...(column < 0 ? this.rows : this.sorted(column, down)));
      this.order.value = column < 0 ? "" : column + (down ? " down" : "");
      this.headings.forEach((heading, i) => {
        if (i === column) {
          heading.setAttribute("aria-sort", down ? "descending" : "ascending");
        } else {
          heading.removeAttribute("aria-sort");
        }
      });
    }

    sorted(column, down) {
      const numeric = this.rows.some((row) => row.cells[column].dataset.value !== undefined);
      const entries = this.rows.map((row, i) => {
        const cell = row.cells[column];
        const value = numeric ? numberOf(cell) : this.texts[i][column];
        return { row, value, absent: value === undefined || isAbsent(cell) };
      });
      const compare = numeric ? mingzhangDecimals.compare : collator.compare;
      const present = entries.filter(({ absent }) => !absent);
      present.sort((one, other) => (down ? compare(other.value, one.value) : compare(one.value, other.value)));
      return [...present, ...entries.filter(({ absent }) => absent)].map(({ row }) => row);
    }
  }

  document.querySelectorAll(".listing[data-filters]").forEach((place) => new Listing(place));
})();
