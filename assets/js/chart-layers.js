/*
 * What is drawn over a chart: the words of its values, names above bars, the line of the target, marks where a value
 * goes beyond the axis, lines where the meaning of a figure changed. Each is a plugin of Chart.js.
 */
(function () {
  "use strict";

  var look = window.mingzhangCharts.look;
  var DASH = [4, 3];
  var FIT = 8; // pixels around words

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

  /* Words above the points of a line, or below where those above are in the way; else only the table has them. */
  function besideLine(chart, figure, data) {
    var ends = [-FIT, -FIT]; // where the words above and below the line end
    var points = [];
    eachPoint(chart, data, function (element, point) {
      points.push({ element: element, label: point.label });
    });
    points.sort(function (one, other) {
      return one.element.x - other.element.x;
    });
    points.forEach(function (point) {
      var half = chart.ctx.measureText(point.label).width / 2;
      var x = Math.max(half, Math.min(point.element.x, chart.width - half));
      var lane = ends.findIndex(function (end) {
        return x - half >= end + FIT;
      });
      if (lane >= 0) {
        var ink = look.css(figure, "--ink", "#16202a");
        var y = point.element.y + (lane === 0 ? -13 : 15);
        write(chart.ctx, point.label, x, y, "center", ink, look.css(figure, "--ground", "#fff"));
        ends[lane] = x + half;
      }
    });
  }

  /* Words on a segment where they fit, behind a bar where they do not collide. */
  function place(chart, figure, data, element, label) {
    var context = chart.ctx;
    var width = context.measureText(label).width;
    var ink = look.css(figure, "--ink", "#16202a");
    var ground = look.css(figure, "--ground", "#fff");
    var left = Math.min(element.base, element.x);
    var right = Math.min(Math.max(element.base, element.x), chart.chartArea.right);
    if (look.isStacked(data)) {
      if (right - left > width + FIT) {
        write(context, label, (left + right) / 2, element.y, "center", look.inkOn(element.options.backgroundColor));
      }
    } else if (right + width + FIT <= chart.width) {
      write(context, label, right + 6, element.y, "left", ink, ground);
    } else {
      write(context, label, right - 12, element.y, "right", look.inkOn(element.options.backgroundColor));
    }
  }

  function eachPoint(chart, data, use) {
    chart.data.datasets.forEach(function (set, s) {
      chart.getDatasetMeta(s).data.forEach(function (element, i) {
        if (data.series[s].points[i].value !== null) {
          use(element, data.series[s].points[i]);
        }
      });
    });
  }

  function labels(figure, data) {
    return {
      id: "labels",
      afterDatasetsDraw: function (chart) {
        chart.ctx.save();
        chart.ctx.font = look.font();
        if (look.isLine(data)) {
          besideLine(chart, figure, data);
        } else {
          eachPoint(chart, data, function (element, point) {
            place(chart, figure, data, element, point.label);
          });
        }
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
        context.font = look.font();
        context.fillStyle = look.css(figure, "--ink", "#16202a");
        context.strokeStyle = look.css(figure, "--ground", "#fff");
        context.lineWidth = 4;
        context.lineJoin = "round";
        context.textAlign = "left";
        context.textBaseline = "bottom";
        chart.getDatasetMeta(0).data.forEach(function (bar, i) {
          var most = Math.max(look.FEWEST_LABELS, Math.floor(chart.width / look.FONT_SIZE));
          var lines = [].concat(look.wrap(data.categories[i], most));
          var bottom = bar.y - bar.height / 2 - 3;
          lines.forEach(function (line, l) {
            var y = bottom - (lines.length - 1 - l) * look.LINE;
            context.strokeText(line, chart.chartArea.left, y);
            context.fillText(line, chart.chartArea.left, y);
          });
        });
        context.restore();
      }
    };
  }

  function vertical(chart, x, colour) {
    var context = chart.ctx;
    context.save();
    context.strokeStyle = colour;
    context.lineWidth = 1.5;
    context.setLineDash(DASH);
    context.beginPath();
    context.moveTo(x, chart.chartArea.top);
    context.lineTo(x, chart.chartArea.bottom);
    context.stroke();
    context.restore();
  }

  function targetLine(figure, data) {
    return {
      id: "targetLine",
      afterDatasetsDraw: function (chart) {
        vertical(chart, chart.scales.x.getPixelForValue(data.targetLine), look.css(figure, "--tone-target", "#16202a"));
      }
    };
  }

  /* An arrow at the end of the axis: the bar goes on, and its words say how far. */
  function beyond(figure, data) {
    return {
      id: "beyond",
      afterDatasetsDraw: function (chart) {
        var context = chart.ctx;
        var end = chart.chartArea.right;
        context.save();
        context.fillStyle = look.css(figure, "--ink", "#16202a");
        eachPoint(chart, data, function (element, point) {
          if (point.value > data.axisMax) {
            var half = element.height / 2;
            context.beginPath();
            context.moveTo(end - 6, element.y - half);
            context.lineTo(end + 4, element.y);
            context.lineTo(end - 6, element.y + half);
            context.fill();
          }
        });
        context.restore();
      }
    };
  }

  /* Every series of a line after the first begins where a figure got another meaning. */
  function breaks(figure, data) {
    return {
      id: "breaks",
      afterDatasetsDraw: function (chart) {
        data.series.slice(1).forEach(function (series) {
          var first = series.points.findIndex(function (point) {
            return point.value !== null;
          });
          if (first > 0) {
            var scale = chart.scales.x;
            var x = (scale.getPixelForValue(first - 1) + scale.getPixelForValue(first)) / 2;
            vertical(chart, x, look.css(figure, "--strong-line", "#8a96a1"));
          }
        });
      }
    };
  }

  /* The layers of a chart, the lowest first. */
  window.mingzhangCharts.layers = function (figure, data) {
    var own = [];
    if (data.targetLine !== undefined) {
      own.push(targetLine(figure, data));
    }
    if (data.kind === "attainment") {
      own.push(beyond(figure, data));
    }
    if (look.isLine(data)) {
      own.push(breaks(figure, data));
    }
    own.push(labels(figure, data));
    if (look.namesAbove(data)) {
      own.push(names(figure, data));
    }
    return own;
  };
})();
