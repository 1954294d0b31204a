/*
 * Tools for long tables; every table is complete without them.
 *
 * <div class="listing" data-filters="0,2" data-all="…" data-shown="… {0} … {1} …" data-sort="…"> holds one table
 * and an empty .listing-tools, for which the stylesheet keeps a place so that nothing moves when it is filled. Each
 * column named in data-filters gets a list of its values to choose from, each heading sorts. What was chosen stands in the
 * query string (f0=…&sort=2&down=1), so that it can be sent to somebody else.
 */
(function () {
  "use strict";

  function text(row, column) {
    var cell = row.cells[column];
    var mark = cell.querySelector(".mark");
    return (mark ? cell.textContent.replace(mark.textContent, "") : cell.textContent).trim();
  }

  function values(rows, column) {
    var all = new Set(
      rows.map(function (row) {
        return text(row, column);
      })
    );
    return Array.from(all).sort(compare);
  }

  /* Numbers by their size, words by the order of the page's language. */
  function compare(one, other) {
    return one.localeCompare(other, document.documentElement.lang, { numeric: true });
  }

  function option(value, label) {
    var element = document.createElement("option");
    element.value = value;
    element.textContent = label;
    return element;
  }

  function Listing(element) {
    this.element = element;
    this.table = element.querySelector("table");
    this.body = this.table.tBodies[0];
    this.rows = Array.from(this.body.rows);
    this.headings = Array.from(this.table.tHead.rows[0].cells);
    this.columns = element.dataset.filters.split(",").map(Number);
    this.query = new URLSearchParams(location.search);
    this.addTools();
    this.addSorting();
    this.show();
  }

  Listing.prototype.addTools = function () {
    var tools = this.element.querySelector(".listing-tools");
    this.columns.forEach(function (column) {
      var label = document.createElement("label");
      label.textContent = this.headings[column].textContent;
      label.appendChild(this.choice(column));
      tools.appendChild(label);
    }, this);
    this.count = document.createElement("output");
    tools.appendChild(this.count);
  };

  Listing.prototype.choice = function (column) {
    var select = document.createElement("select");
    select.appendChild(option("", this.element.dataset.all));
    values(this.rows, column).forEach(function (value) {
      select.appendChild(option(value, value));
    });
    select.value = this.query.get("f" + column) || "";
    if (select.selectedIndex < 0) {
      select.value = "";
      this.query.delete("f" + column);
    }
    var listing = this;
    select.addEventListener("change", function () {
      listing.set("f" + column, select.value);
    });
    return select;
  };

  Listing.prototype.addSorting = function () {
    var listing = this;
    this.headings.forEach(function (heading, column) {
      var button = document.createElement("button");
      button.type = "button";
      button.title = listing.element.dataset.sort;
      button.textContent = heading.textContent;
      heading.textContent = "";
      heading.appendChild(button);
      button.addEventListener("click", function () {
        var again = listing.query.get("sort") === String(column);
        var down = again && !listing.query.has("down");
        listing.query.delete("down");
        if (down) {
          listing.query.set("down", "1");
        }
        listing.set("sort", String(column));
      });
    });
  };

  Listing.prototype.set = function (name, value) {
    if (value === "") {
      this.query.delete(name);
    } else {
      this.query.set(name, value);
    }
    this.show();
    var query = this.query.toString();
    try {
      history.replaceState(null, "", (query ? "?" + query : location.pathname) + location.hash);
    } catch (refused) {
      // A page opened from a disk may not change its address; the table follows all the same.
    }
  };

  Listing.prototype.show = function () {
    var query = this.query;
    var shown = 0;
    this.rows.forEach(function (row) {
      row.hidden = this.columns.some(function (column) {
        var wanted = query.get("f" + column);
        return wanted && text(row, column) !== wanted;
      });
      shown += row.hidden ? 0 : 1;
    }, this);
    this.count.textContent = this.element.dataset.shown.replace("{0}", shown).replace("{1}", this.rows.length);
    this.sort();
  };

  Listing.prototype.sort = function () {
    var column = Number(this.query.get("sort"));
    var chosen = this.query.has("sort") && column >= 0 && column < this.headings.length;
    var sign = this.query.has("down") ? -1 : 1;
    var ordered = this.rows.slice();
    if (chosen) {
      ordered.sort(function (one, other) {
        return sign * compare(text(one, column), text(other, column));
      });
    }
    ordered.forEach(function (row) {
      this.body.appendChild(row);
    }, this);
    this.headings.forEach(function (heading, i) {
      if (chosen && i === column) {
        heading.setAttribute("aria-sort", sign > 0 ? "ascending" : "descending");
      } else {
        heading.removeAttribute("aria-sort");
      }
    });
  };

  document.querySelectorAll(".listing[data-filters]").forEach(function (element) {
    new Listing(element);
  });
})();
