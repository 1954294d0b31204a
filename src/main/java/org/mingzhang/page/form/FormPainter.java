package org.mingzhang.page.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.mingzhang.model.Report;
import org.mingzhang.model.form.FormLayout;
import org.mingzhang.page.words.Words;

/** Lays one form out on a sheet. */
final class FormPainter {

  private static final int LABEL = 14;
  private static final int COLUMN = 15;
  private static final int NAMES = 34;
  private static final int NARROW_NAMES = 24;

  /** Fewer columns have no room for a title. */
  private static final int FEWEST = 4;

  private final FormLayout layout;
  private final List<List<FormGrid>> bands;
  private final SheetCanvas canvas;
  private final Words words;

  FormPainter(FormLayout layout, Report report, Words words) {
    this.layout = layout;
    this.words = words;
    this.bands =
        layout.bands().stream()
            .map(band -> band.stream().map(table -> FormGrid.of(report, table)).toList())
            .filter(band -> band.stream().anyMatch(FormGrid::isShown))
            .toList();
    this.canvas = new SheetCanvas(widths());
  }

  /** Whether the report has anything for the form. */
  boolean hasRows() {
    return bands.stream().flatMap(List::stream).anyMatch(grid -> !grid.rows().isEmpty());
  }

  FormSheet sheet(FormFrame frame) {
    frame.head(canvas);
    bands.forEach(this::band);
    frame.foot(canvas, layout);
    return canvas.sheet(layout.sheet());
  }

  private void band(List<FormGrid> band) {
    if (band.size() > 1) {
      beside(band);
    } else if (lies(band.get(0))) {
      new LyingPainter(canvas, band.get(0), words).paint();
    } else {
      alone(band.get(0));
    }
  }

  private static boolean lies(FormGrid grid) {
    return grid.table().lyingDown() && LyingPainter.fits(grid);
  }

  /** The label stands left of the table, as high as it. */
  private void alone(FormGrid grid) {
    int top = canvas.next();
    int down = 1 + Math.max(1, grid.rows().size());
    canvas.put(top, 0, down, 1, FormTone.HEADING, FormRow.text(grid.label()));
    new GridPainter(canvas, grid, top, 1, canvas.columns() - 1).paint();
  }

  /** The labels stand above the tables. */
  private void beside(List<FormGrid> band) {
    int top = canvas.next();
    int rows = band.stream().mapToInt(grid -> grid.rows().size()).max().orElse(0);
    int left = 0;
    for (FormGrid grid : band) {
      int width = grid.columns().size();
      canvas.put(top, left, 1, width, FormTone.HEADING, FormRow.text(grid.label()));
      GridPainter painter = new GridPainter(canvas, grid, top + 1, left, width);
      painter.paint();
      painter.fill(rows);
      left += width;
    }
  }

  private List<Integer> widths() {
    List<FormGrid> widest = List.of();
    int width = FEWEST;
    for (List<FormGrid> band : bands) {
      if (width(band) >= width) {
        width = width(band);
        widest = band;
      }
    }
    List<Integer> widths = new ArrayList<>();
    IntStream.range(0, width).forEach(i -> widths.add(i == 0 ? LABEL : COLUMN));
    for (List<FormGrid> band : bands) {
      widen(widths, band, band == widest ? NAMES : NARROW_NAMES);
    }
    return widths;
  }

  /** Room for the names of every table in the band. */
  private static void widen(List<Integer> widths, List<FormGrid> band, int width) {
    int left = band.size() == 1 ? 1 : 0;
    for (FormGrid grid : band) {
      int names = left + grid.wide();
      if (!lies(grid)) {
        widths.set(names, Math.max(width, widths.get(names)));
      }
      left += grid.columns().size();
    }
  }

  private static int width(List<FormGrid> band) {
    int columns = band.stream().mapToInt(grid -> grid.columns().size()).sum();
    if (band.size() > 1) {
      return columns;
    }
    return lies(band.get(0)) ? LyingPainter.width(band.get(0)) : columns + 1;
  }
}
