/*
 * Draws the charts of a page over their static form.
 *
 * Every <figure class="chart"> holds its data as <script type="application/json" class="chart-data">, an empty
 * .chart-canvas whose height the stylesheet reserves, and a static form that stays where this script does not run.
 * A figure that was drawn has data-drawn="true"; the stylesheet hides its static form on screen and its canvas on paper.
 * A legend is drawn unless the figure has its own .chart-keys.
 * Colours are the custom properties --tone-<id>, --ink, --muted, --line and --ground of the figure.
 */
(function () {
  "use strict";

  var TARGET_DASH = [4, 3];
  var SHARE_OF_LABELS = 0.4; // of a figure's width, beside its bars
  var FEWEST_LABELS = 6; // characters in a line, however narrow the figure
  var FONT_SIZE = 13;
  var LINE = 15; // pixels from one line of a label to the next
  var narrow = matchMedia("(max-width: 46rem)"); // as in charts.css, which reserves the heights
  var drawn = [];

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

  function point(data, item) {
    return data.series[item.datasetIndex].points[item.dataIndex];
  }

  function isLine(data) {
    return data.kind === "line";
  }

  /* On a phone the names of indicators stand above their bars, where they have the whole width. */
  function namesAbove(data) {
    return narrow.matches && (data.kind === "attainment" || data.kind === "stacked");
  }

  function isStacked(data) {
    return data.kind === "shares" || data.kind === "stacked";
  }

  /* A value beyond the axis is drawn to its end; its label and the table say what it is. */
  function shown(data, value) {
    return value !== null && data.axisMax !== undefined && value > data.axisMax ? data.axisMax : value;
  }

  function datasets(figure, data) {
    return data.series.map(function (series) {
      var colours = series.points.map(function (p) {
        return tone(figure, p.tone || series.tone);
      });
      var set = {
        label: data.kind === "shares" ? series.name + " " + series.points[0].label : series.name,
        data: series.points.map(function (p) {
          return shown(data, p.value);
        }),
        backgroundColor: colours
      };
      if (isLine(data)) {
        set.borderColor = colours[0];
        set.borderWidth = 2;
        set.pointRadius = 4;
        set.spanGaps = false;
      } else {
        set.maxBarThickness = data.kind === "shares" ? 44 : namesAbove(data) ? 16 : 22;
        set.minBarLength = data.kind === "shares" ? 2 : 0;
        set.borderColor = css(figure, "--ground", "#fff");
        set.borderWidth = isStacked(data) ? { right: 2 } : 0;
      }
      return set;
    });
  }

  /* Words on a segment where they fit, behind a bar where they do not collide, above a point of a line. */
  function labels(figure, data) {
    function place(chart, element, label) {
      var context = chart.ctx;
      var width = context.measureText(label).width;
      var ink = css(figure, "--ink", "#16202a");
      var ground = css(figure, "--ground", "#fff");
      if (isLine(data)) {
        var half = width / 2;
        var x = Math.max(half, Math.min(element.x, chart.width - half));
        write(context, label, x, element.y - 12, "center", ink, ground);
        return;
      }
      var left = Math.min(element.base, element.x);
      var right = Math.max(element.base, element.x);
      if (isStacked(data)) {
        if (right - left > width + 8) {
          write(context, label, (left + right) / 2, element.y, "center", inkOn(element.options.backgroundColor));
        }
      } else if (right + width + 8 <= chart.width) {
        write(context, label, right + 6, element.y, "left", ink, ground);
      } else {
        write(context, label, right - 6, element.y, "right", inkOn(element.options.backgroundColor));
      }
    }

    function write(context, label, x, y, align, colour, ground) {
      context.fillStyle = colour;
      context.textAlign = align;
      context.textBaseline = "middle";
      if (ground) {
        // Keeps words readable where a line runs behind them.
        context.strokeStyle = ground;
        context.lineWidth = 4;
        context.lineJoin = "round";
        context.strokeText(label, x, y);
      }
      context.fillText(label, x, y);
    }

    return {
      id: "labels",
      afterDatasetsDraw: function (chart) {
        chart.ctx.save();
        chart.ctx.font = Chart.defaults.font.size + "px " + Chart.defaults.font.family;
        chart.data.datasets.forEach(function (set, s) {
          if (chart.isDatasetVisible(s)) {
            chart.getDatasetMeta(s).data.forEach(function (element, i) {
              var p = data.series[s].points[i];
              if (p.value !== null) {
                place(chart, element, p.label);
              }
            });
          }
        });
        chart.ctx.restore();
      }
    };
  }

  function names(figure, data) {
    return {
      id: "names",
      afterDatasetsDraw: function (chart) {
        var context = chart.ctx;
        context.save();
        context.font = Chart.defaults.font.size + "px " + Chart.defaults.font.family;
        context.fillStyle = css(figure, "--ink", "#16202a");
        context.strokeStyle = css(figure, "--ground", "#fff");
        context.lineWidth = 4;
        context.lineJoin = "round";
        context.textAlign = "left";
        context.textBaseline = "bottom";
        chart.getDatasetMeta(0).data.forEach(function (bar, i) {
          var most = Math.max(FEWEST_LABELS, Math.floor(chart.width / FONT_SIZE));
          var lines = [].concat(wrap(data.categories[i], most));
          var bottom = bar.y - bar.height / 2 - 3;
          lines.forEach(function (line, l) {
            var y = bottom - (lines.length - 1 - l) * LINE;
            context.strokeText(line, chart.chartArea.left, y);
            context.fillText(line, chart.chartArea.left, y);
          });
        });
        context.restore();
      }
    };
  }

  function targetLine(figure, data) {
    return {
      id: "targetLine",
      afterDatasetsDraw: function (chart) {
        var x = chart.scales.x.getPixelForValue(data.targetLine);
        var context = chart.ctx;
        context.save();
        context.strokeStyle = css(figure, "--tone-target", css(figure, "--ink", "#16202a"));
        context.lineWidth = 1.5;
        context.setLineDash(TARGET_DASH);
        context.beginPath();
        context.moveTo(x, chart.chartArea.top);
        context.lineTo(x, chart.chartArea.bottom);
        context.stroke();
        context.restore();
      }
    };
  }

  function scales(figure, data) {
    var grid = css(figure, "--line", "#dde3e8");
    var muted = css(figure, "--muted", "#55616d");
    var length = Math.max(FEWEST_LABELS, Math.floor((figure.clientWidth * SHARE_OF_LABELS) / FONT_SIZE));
    var unit = data.unit;
    var values = {
      beginAtZero: true,
      stacked: isStacked(data),
      display: data.kind !== "shares",
      max: data.axisMax,
      border: { display: false },
      grid: { color: grid },
      title: { display: unit !== "" && !isLine(data), text: unit, color: muted },
      ticks: { color: muted, maxTicksLimit: 6 },
      grace: data.axisMax === undefined ? "12%" : 0
    };
    if (data.kind === "stacked") {
      values.ticks.precision = 0;
    }
    var categories = {
      stacked: isStacked(data),
      offset: true, // room for the words of the first and the last point of a line
      display: data.kind !== "shares",
      border: { display: false },
      grid: { display: false },
      ticks: {
        display: !namesAbove(data),
        color: muted,
        autoSkip: false,
        callback: function (value, index) {
          return isLine(data) ? data.categories[index] : wrap(data.categories[index], length);
        }
      }
    };
    return isLine(data) ? { x: categories, y: values } : { x: values, y: categories };
  }

  function plugins(figure, data) {
    var names = data.series.filter(function (series, i) {
      return i === 0 || series.name !== data.series[0].name;
    });
    return {
      legend: {
        display: names.length > 1 && !figure.querySelector(".chart-keys"),
        position: "bottom",
        align: "start",
        onClick: function () {}, // nothing a reader could hide by accident
        labels: { color: css(figure, "--ink", "#16202a"), boxWidth: 12, boxHeight: 12 }
      },
      tooltip: {
        callbacks: {
          title: function (items) {
            return items.length === 0 ? "" : data.categories[items[0].dataIndex];
          },
          label: function (item) {
            return data.series[item.datasetIndex].name + "：" + point(data, item).label;
          }
        }
      }
    };
  }

  function configuration(figure, data, animate) {
    var own = data.targetLine === undefined ? [] : [targetLine(figure, data)];
    own.push(labels(figure, data)); // over the line
    if (namesAbove(data)) {
      own.push(names(figure, data));
    }
    return {
      type: isLine(data) ? "line" : "bar",
      data: { labels: data.categories, datasets: datasets(figure, data) },
      options: {
        indexAxis: isLine(data) ? "x" : "y",
        responsive: true,
        maintainAspectRatio: false,
        locale: document.documentElement.lang || "zh-CN",
        animation: animate ? { duration: 250 } : false,
        layout: {
          padding: { top: isLine(data) || namesAbove(data) ? 20 : 0, right: data.kind === "shares" ? 0 : 4 }
        },
        scales: scales(figure, data),
        plugins: plugins(figure, data)
      },
      plugins: own
    };
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
      var data = JSON.parse(figure.querySelector("script.chart-data").textContent);
      canvas = canvasIn(figure);
      var chart = new Chart(canvas, configuration(figure, data, animate));
      drawn.push({ figure: figure, data: data, chart: chart, width: figure.clientWidth });
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
    var next = configuration(entry.figure, entry.data, false);
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

  function start() {
    if (typeof Chart === "undefined") {
      return;
    }
    Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
    Chart.defaults.font.size = FONT_SIZE;
    var still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    drawIn(document, !still);
    // What another script has put on the page, in place of what it has taken away.
    document.addEventListener("mingzhang:charts", function (event) {
      drawn
        .filter(function (entry) {
          return !entry.figure.isConnected;
        })
        .forEach(function (entry) {
          entry.chart.destroy();
          drawn.splice(drawn.indexOf(entry), 1);
        });
      drawIn(event.target, false);
    });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", function () {
      drawn.forEach(redraw);
    });
    window.addEventListener("resize", function () {
      drawn
        .filter(function (entry) {
          return entry.width !== entry.figure.clientWidth;
        })
        .forEach(redraw);
    });
  }

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
})();
