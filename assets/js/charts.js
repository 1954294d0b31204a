/*
 * Draws the charts of a page over their static form.
 *
 * Every <figure class="chart"> holds its data as <script type="application/json" class="chart-data">, an empty
 * .chart-canvas whose height the stylesheet reserves, and a static form that stays where this script does not run.
 * A figure that was drawn has data-drawn="true"; the stylesheet hides its static form on screen and its canvas on paper.
 * Colours are the custom properties --tone-<id>, --ink, --muted, --line and --ground of the figure. A chart is drawn anew
 * when they change: in the dark, on paper, in another unit of money, in another width.
 */
(function () {
  "use strict";

  var charts = window.mingzhangCharts;
  var drawn = [];

  /* The data as the reader wants it: amounts in the unit of money that was chosen. */
  function shown(source) {
    var money = window.mingzhangMoney;
    return money ? money.chart(source) : source;
  }

  function canvasIn(figure) {
    var canvas = document.createElement("canvas");
    var caption = figure.querySelector("figcaption");
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", caption ? caption.textContent.replace(/\s+/g, " ").trim() : "");
    figure.querySelector(".chart-canvas").appendChild(canvas);
    return canvas;
  }

  function draw(figure, animate) {
    var canvas = null;
    try {
      var source = JSON.parse(figure.querySelector("script.chart-data").textContent);
      var data = shown(source);
      canvas = canvasIn(figure);
      var chart = new Chart(canvas, charts.configuration(figure, data, animate));
      var entry = { figure: figure, source: source, data: data, chart: chart, width: figure.clientWidth };
      drawn.push(entry);
      charts.read(figure, entry);
      charts.offerPicture(figure, entry);
      figure.dataset.drawn = "true";
    } catch (failure) {
      // The static form says the same, so the page stays whole.
      if (canvas) {
        canvas.remove();
      }
      delete figure.dataset.drawn;
    }
  }

  function redraw(entry) {
    entry.data = shown(entry.source);
    var next = charts.configuration(entry.figure, entry.data, false);
    entry.chart.destroy();
    entry.chart = new Chart(entry.figure.querySelector("canvas"), next);
    entry.width = entry.figure.clientWidth;
  }

  function drawIn(part, animate) {
    part.querySelectorAll("figure.chart:not([data-drawn])").forEach(function (figure) {
      if (figure.querySelector("script.chart-data") && figure.querySelector(".chart-canvas")) {
        draw(figure, animate);
      }
    });
  }

  /* What another script has put on the page, in place of what it has taken away. */
  function drawAdded(event) {
    drawn
      .filter(function (entry) {
        return !entry.figure.isConnected;
      })
      .forEach(function (entry) {
        entry.chart.destroy();
        drawn.splice(drawn.indexOf(entry), 1);
      });
    drawIn(event.target, false);
  }

  function redrawAll() {
    drawn.forEach(redraw);
  }

  /* Paper is white, whatever the screen is. */
  function paper(on) {
    document.documentElement.classList.toggle("printing", on);
    redrawAll();
  }

  function redrawResized() {
    drawn
      .filter(function (entry) {
        return entry.width !== entry.figure.clientWidth;
      })
      .forEach(redraw);
  }

  function listen() {
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", redrawAll);
    window.addEventListener("resize", redrawResized);
    window.addEventListener("beforeprint", paper.bind(null, true));
    window.addEventListener("afterprint", paper.bind(null, false));
    document.addEventListener("mingzhang-money", redrawAll);
    document.addEventListener("mingzhang-charts", drawAdded);
  }

  function start() {
    if (typeof Chart === "undefined") {
      return;
    }
    Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
    Chart.defaults.font.size = charts.look.FONT_SIZE;
    var still = matchMedia("(prefers-reduced-motion: reduce)").matches || matchMedia("print").matches;
    drawIn(document, !still);
    listen();
  }

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
})();
