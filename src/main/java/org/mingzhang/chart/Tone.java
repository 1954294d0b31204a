package org.mingzhang.chart;

import java.util.Locale;

/**
 * What a colour means. The same thing has the same tone on every page; the stylesheet gives each
 * tone a colour as {@code --tone-<id>}, in light, dark and print.
 */
public enum Tone {
  BASIC,
  PERSONNEL,
  OPERATING,
  PROJECT,
  INITIAL,
  ADJUSTED,
  EXECUTED,
  MET,
  EXCEEDED,
  PARTLY_MET,
  NOT_MET,
  UNKNOWN,
  TARGET,
  PART_1,
  PART_2,
  PART_3,
  PART_4,
  PART_5,
  PART_6,
  PART_7,
  /** Everything too small to be shown by itself. */
  REST;

  /** The name in stylesheets: {@code part-1}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
