/*
 * How charts look: colours from the style sheet, words in lines. First of the chart-*.js files, which share one object,
 * mingzhangCharts, and are put together by charts.js.
 */
(function () {
  "use strict";

  function css(element, name, otherwise) {
    return getComputedStyle(element).getPropertyValue(name).trim() || otherwise;
  }

  function tone(figure, id) {
    return css(figure, "--tone-" + id, css(figure, "--accent", "#0b5b73"));
  }

  /* Black or white, whichever can be read better on the colour (a canvas turns any CSS colour into pixels). */
  function inkOn(colour) {
    var context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    var pixel = context.getImageData(0, 0, 1, 1).data;
    var light = [0.2126, 0.7152, 0.0722].reduce(function (sum, weight, i) {
      var part = pixel[i] / 255;
      return sum + weight * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }, 0);
    return light > 0.179 ? "#000" : "#fff";
  }

  /* Lines of about one length. Chinese breaks anywhere, but Latin words and numbers stay whole,
     and no line begins with a closing mark. */
  function wrap(label, most) {
    var length = Math.ceil(label.length / Math.ceil(label.length / most));
    var lines = [""];
    (label.match(/(?:[A-Za-z0-9.%]+|[\s\S])[）)》”、，。]*/gu) || []).forEach(function (piece) {
      var last = lines.length - 1;
      if (lines[last].length > 0 && lines[last].length + piece.length > length) {
        lines.push(piece);
      } else {
        lines[last] += piece;
      }
    });
    return lines.length === 1 ? label : lines;
  }

  function isLine(data) {
    return data.kind === "line";
  }

  function isStacked(data) {
    return data.kind === "shares" || data.kind === "stacked";
  }

  /* On a phone the names of indicators stand above their bars, where they have the whole width. */
  function namesAbove(data) {
    return look.narrow.matches && (data.kind === "attainment" || data.kind === "stacked");
  }

  function font() {
    return Chart.defaults.font.size + "px " + Chart.defaults.font.family;
  }

  var look = {
    FONT_SIZE: 13,
    LINE: 15, // pixels from one line of a label to the next
    FEWEST_LABELS: 6, // characters in a line, however narrow the figure
    narrow: matchMedia("(max-width: 46rem)"), // as in charts.css, which reserves the heights
    css: css,
    tone: tone,
    inkOn: inkOn,
    wrap: wrap,
    font: font,
    isLine: isLine,
    isStacked: isStacked,
    namesAbove: namesAbove
  };
  window.mingzhangCharts = { look: look };
})();
