package org.mingzhang.page.form;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.mingzhang.model.Figure;
import org.mingzhang.page.download.DownloadCell;

/** Figures as cells of a form: as the source prints them. */
final class FormFigures {

  /** What a spreadsheet shows again with exactly the same characters. */
  private static final Pattern NUMBER =
      Pattern.compile("-?(?:[1-9]\\d{0,2}(?:,\\d{3})+|0|[1-9]\\d*)(?:\\.\\d+)?%?");

  private static final Pattern MINUS_ZERO = Pattern.compile("-[0.]+%?");

  /** A spreadsheet keeps no more than 15 digits of a number. */
  private static final int DIGITS = 15;

  private FormFigures() {}

  /** A number where a spreadsheet can show it as printed; else the print itself. */
  static DownloadCell of(Figure figure) {
    String printed = figure.printed();
    return figure.hasReading() || !isNumber(printed)
        ? new DownloadCell.Text(printed)
        : new DownloadCell.Number(printed, number(printed));
  }

  private static boolean isNumber(String printed) {
    return NUMBER.matcher(printed).matches()
        && !MINUS_ZERO.matcher(printed).matches()
        && printed.chars().filter(Character::isDigit).count() <= DIGITS;
  }

  private static BigDecimal number(String printed) {
    BigDecimal number = new BigDecimal(printed.replace(",", "").replace("%", ""));
    return printed.endsWith("%") ? number.movePointLeft(2) : number;
  }
}
