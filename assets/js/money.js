/*
 * Amounts of money in 元 or 万元, as the reader likes; as printed at first and whenever asked for.
 *
 * An element with data-money has an amount in that unit and, in data-value, its exact decimal; where more is said than the
 * amount, data-amount is the part that says it; without data-value the element names the unit. Only the decimal point is moved, in the text of the number: no digit is rounded, none is made up.
 * The choice is kept in the browser where it permits that, and announced by the event "mingzhang-money".
 */
(function () {
  "use strict";

  var PLACES = { 元: 0, 万元: 4, 亿元: 8 };
  var KEY = "mingzhang-money";
  var originals = new Map(); // text nodes and what stood in them
  var chosen = "";

  /* "300.09" by four places is "3000900", "6306545.19" by minus four "630.654519". */
  function shift(number, places) {
    var sign = number.startsWith("-") ? "-" : "";
    var parts = number.replace("-", "").split(".");
    var whole = parts[0];
    var rest = parts[1] || "";
    if (places >= 0) {
      rest = rest.padEnd(places, "0");
      whole += rest.slice(0, places);
      rest = rest.slice(places);
    } else {
      whole = whole.padStart(1 - places, "0");
      rest = whole.slice(places) + rest;
      whole = whole.slice(0, places);
    }
    whole = whole.replace(/^0+(?=\d)/, "");
    if (/^0*$/.test(whole + rest)) {
      return "0";
    }
    return sign + whole + (rest === "" ? "" : "." + rest);
  }

  /* 元 by thousands, as official forms print it; 万元 without. */
  function digits(number, unit) {
    var parts = number.split(".");
    if (unit === "元") {
      parts[0] = parts[0].replace(/\B(?=(\d{3})+$)/g, ",");
    }
    return parts.join(".");
  }

  function convert(value, from, to) {
    return shift(value, PLACES[from] - PLACES[to]);
  }

  /* The text of the amount itself, not of a mark behind it. */
  function textIn(element) {
    var walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (var node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeValue.trim() !== "" && !node.parentElement.closest(".mark, .unseen")) {
        return node;
      }
    }
    return null;
  }

  function swap(text, from, to) {
    var at = text.lastIndexOf(from);
    return at < 0 ? text : text.slice(0, at) + to + text.slice(at + from.length);
  }

  function amount(printed, value, from, to) {
    return digits(convert(value, from, to), to) + (printed.trim().endsWith(from) ? " " + to : "");
  }

  function inUnit(printed, data, from) {
    if (data.value === undefined) {
      return swap(printed, from, chosen);
    }
    return data.amount === undefined
      ? amount(printed, data.value, from, chosen)
      : printed.replace(data.amount, amount(data.amount, data.value, from, chosen));
  }

  function rewrite(element) {
    var node = textIn(element);
    var from = element.dataset.money;
    if (node === null || !(from in PLACES)) {
      return;
    }
    if (!originals.has(node)) {
      originals.set(node, node.nodeValue);
    }
    var printed = originals.get(node);
    node.nodeValue = chosen === "" || chosen === from ? printed : inUnit(printed, element.dataset, from);
  }

  /* The data of a chart in the chosen unit. */
  function chart(data) {
    if (chosen === "" || chosen === data.unit || !(data.unit in PLACES)) {
      return data;
    }
    var copy = JSON.parse(JSON.stringify(data));
    copy.unit = chosen;
    copy.axisMax = data.axisMax && Number(convert(String(data.axisMax), data.unit, chosen));
    copy.series.forEach(function (series) {
      series.points.forEach(function (point) {
        if (point.exact !== undefined) {
          point.value = Number(convert(point.exact, data.unit, chosen));
          point.label = point.label.replace(point.amount, amount(point.amount, point.exact, data.unit, chosen));
        }
      });
    });
    return copy;
  }

  function keep(unit) {
    try {
      if (unit === "") {
        localStorage.removeItem(KEY);
      } else {
        localStorage.setItem(KEY, unit);
      }
    } catch (refused) {
      // Then the choice lasts as long as the page.
    }
  }

  function kept(units) {
    try {
      var unit = localStorage.getItem(KEY);
      return units.includes(unit) ? unit : "";
    } catch (refused) {
      return "";
    }
  }

  function choose(unit, slot) {
    chosen = unit;
    document.querySelectorAll("[data-money]").forEach(rewrite);
    slot.querySelectorAll("button").forEach(function (button) {
      button.setAttribute("aria-pressed", String(button.value === unit));
    });
    document.dispatchEvent(new CustomEvent("mingzhang-money"));
  }

  function offer(slot) {
    var units = slot.dataset.units.split(" ");
    var group = document.createElement("div");
    var label = document.createElement("span");
    group.className = "money-switch";
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", slot.dataset.label);
    label.textContent = slot.dataset.label;
    label.setAttribute("aria-hidden", "true");
    group.append(label);
    [""].concat(units).forEach(function (unit) {
      var button = document.createElement("button");
      button.type = "button";
      button.value = unit;
      button.textContent = unit || slot.dataset.asPrinted;
      button.addEventListener("click", function () {
        keep(unit);
        choose(unit, slot);
      });
      group.append(button);
    });
    slot.append(group);
    choose(kept(units), slot);
  }

  window.mingzhangMoney = { chart: chart, convert: convert };
  var slot = document.querySelector(".money-slot");
  if (slot) {
    offer(slot);
  }
})();
