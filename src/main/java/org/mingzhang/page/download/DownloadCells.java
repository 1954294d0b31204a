package org.mingzhang.page.download;

import org.mingzhang.model.Figure;

/** Figures as cells of a download. */
final class DownloadCells {
  private DownloadCells() {}

  /** A number where the figure is one, else what is printed. */
  static DownloadCell of(Figure figure) {
    return figure
        .number()
        .<DownloadCell>map(number -> new DownloadCell.Number(figure.printed(), number))
        .orElseGet(() -> new DownloadCell.Text(figure.printed()));
  }

  static DownloadCell text(String text) {
    return new DownloadCell.Text(text);
  }
}
