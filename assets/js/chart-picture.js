/*
 * A chart as a picture that can leave the page: with its title, what it shows, its legend, and below who and what year
 * it is about and where it comes from.
 */
(function () {
  "use strict";

  var look = window.mingzhangCharts.look;
  var EDGE = 24;
  var TITLE = { size: 18, weight: "600", line: 26 };
  var TEXT = { size: 14, weight: "400", line: 22 };
  var CREDIT = { size: 12, weight: "400", line: 18 };

  function font(context, style) {
    context.font = style.weight + " " + style.size + "px " + Chart.defaults.font.family;
  }

  function lines(context, text, width, style) {
    var all = [""];
    font(context, style);
    Array.from(text).forEach(function (character) {
      if (context.measureText(all[all.length - 1] + character).width > width && !"，。；：）》”、".includes(character)) {
        all.push("");
      }
      all[all.length - 1] += character;
    });
    return all;
  }

  /* Blocks from top to bottom, each with its height and a way to draw it. */
  function words(context, text, width, style, colour, swatch) {
    var room = swatch ? width - 20 : width;
    var all = lines(context, text, room, style);
    return {
      height: all.length * style.line,
      draw: function (y) {
        if (swatch) {
          context.fillStyle = swatch;
          context.fillRect(EDGE, y + (style.line - 12) / 2, 12, 12);
        }
        font(context, style);
        context.fillStyle = colour;
        context.textBaseline = "middle";
        all.forEach(function (line, i) {
          context.fillText(line, EDGE + width - room, y + (i + 0.5) * style.line);
        });
      }
    };
  }

  function gap(height) {
    return { height: height, draw: function () {} };
  }

  function keys(context, figure, data, width, ink) {
    if (!figure.querySelector(".chart-keys")) {
      return [];
    }
    return data.series.map(function (series) {
      var text = series.name + " " + series.points[0].label;
      return words(context, text, width, TEXT, ink, look.tone(figure, series.tone));
    });
  }

  function text(figure, selector) {
    return Array.from(figure.querySelectorAll(selector), function (element) {
      return element.textContent.trim();
    });
  }

  function blocks(context, figure, entry) {
    var width = entry.chart.width;
    var ink = look.css(figure, "--ink", "#16202a");
    var muted = look.css(figure, "--muted", "#52606c");
    var brand = document.querySelector(".brand");
    var credit = figure.dataset.credit + (brand ? " · " + brand.textContent.trim() : "");
    function small(line) {
      return words(context, line, width, CREDIT, muted);
    }
    return [].concat(
      words(context, text(figure, ".chart-title").join(""), width, TITLE, ink),
      text(figure, ".chart-says").map(function (line) {
        return words(context, line, width, TEXT, ink);
      }),
      gap(12),
      {
        height: entry.chart.height,
        draw: function (y) {
          context.drawImage(entry.chart.canvas, EDGE, y, width, entry.chart.height);
        }
      },
      gap(8),
      keys(context, figure, entry.data, width, ink),
      text(figure, ".chart-note").map(small),
      small(credit)
    );
  }

  function paint(figure, entry) {
    var canvas = document.createElement("canvas");
    var context = canvas.getContext("2d");
    var all = blocks(context, figure, entry);
    var ratio = entry.chart.currentDevicePixelRatio;
    var height = all.reduce(function (sum, block) {
      return sum + block.height;
    }, 2 * EDGE);
    canvas.width = Math.round((entry.chart.width + 2 * EDGE) * ratio);
    canvas.height = Math.round(height * ratio);
    context.scale(ratio, ratio);
    context.fillStyle = look.css(figure, "--ground", "#fff");
    context.fillRect(0, 0, canvas.width, canvas.height);
    all.reduce(function (y, block) {
      block.draw(y);
      return y + block.height;
    }, EDGE);
    return canvas;
  }

  function save(canvas, name) {
    canvas.toBlob(function (blob) {
      var link = document.createElement("a");
      link.href = URL.createObjectURL(blob);
      link.download = name + ".png";
      link.click();
      setTimeout(function () {
        URL.revokeObjectURL(link.href);
      }, 60000);
    }, "image/png");
  }

  window.mingzhangCharts.offerPicture = function (figure, entry) {
    var button = document.createElement("button");
    button.type = "button";
    button.className = "chart-save";
    button.textContent = figure.dataset.save;
    button.setAttribute("aria-label", figure.dataset.save + "：" + text(figure, ".chart-title").join(""));
    button.addEventListener("click", function () {
      save(paint(figure, entry), figure.dataset.file);
    });
    figure.querySelector(".chart-links").append(" ", button);
  };
})();
