/*
 * The values of a chart by keyboard: arrow keys show them one after the other, as a pointer would, and say them.
 * Escape ends it. The table under the chart says the same without any of this.
 */
(function () {
  "use strict";

  var NEXT = ["ArrowRight", "ArrowDown"];
  var BEFORE = ["ArrowLeft", "ArrowUp"];

  /* Category by category, in each the series in their order. */
  function stops(data) {
    var all = [];
    data.categories.forEach(function (category, i) {
      data.series.forEach(function (series, s) {
        if (series.points[i].value !== null) {
          all.push({ datasetIndex: s, index: i });
        }
      });
    });
    return all;
  }

  function words(data, stop) {
    var series = data.series[stop.datasetIndex];
    return data.categories[stop.index] + "，" + series.name + "：" + series.points[stop.index].label;
  }

  function moved(key, place, last) {
    if (NEXT.includes(key)) {
      return Math.min(place + 1, last);
    }
    if (BEFORE.includes(key)) {
      return Math.max(place - 1, 0);
    }
    return key === "Home" ? 0 : key === "End" ? last : null;
  }

  function show(chart, stop) {
    var active = stop ? [stop] : [];
    var element = stop && chart.getDatasetMeta(stop.datasetIndex).data[stop.index];
    var at = element ? element.tooltipPosition(true) : { x: 0, y: 0 };
    chart.setActiveElements(active);
    chart.tooltip.setActiveElements(active, at);
    chart.update("none");
  }

  /* entry.chart and entry.data may be replaced while the reader is there. */
  window.mingzhangCharts.read = function (figure, entry) {
    var box = figure.querySelector(".chart-canvas");
    var said = document.createElement("p");
    var place = -1;
    said.className = "unseen";
    said.setAttribute("aria-live", "polite");
    box.after(said);
    box.tabIndex = 0;
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", figure.querySelector(".chart-title").textContent + "，" + figure.dataset.read);
    box.addEventListener("keydown", function (event) {
      var all = stops(entry.data);
      var to = event.altKey || event.ctrlKey || event.metaKey ? null : moved(event.key, place, all.length - 1);
      if (to !== null && all.length > 0) {
        place = to;
        show(entry.chart, all[place]);
        said.textContent = words(entry.data, all[place]);
        event.preventDefault();
      } else if (event.key === "Escape") {
        place = -1;
        show(entry.chart, null);
      }
    });
    box.addEventListener("blur", function () {
      place = -1;
      said.textContent = "";
      show(entry.chart, null);
    });
  };
})();
