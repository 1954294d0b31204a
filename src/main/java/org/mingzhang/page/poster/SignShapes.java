package org.mingzhang.page.poster;

import org.mingzhang.chart.IndicatorCharts;
import org.mingzhang.measure.attainment.AttainmentState;

/** The shapes of states, which differ without their colours, in a square of 24 units. */
final class SignShapes {
  private static final String RING =
      "<circle cx=\"12\" cy=\"12\" r=\"9\" fill=\"none\" stroke=\"INK\" stroke-width=\"3\"/>";

  private SignShapes() {}

  static String of(AttainmentState state) {
    return shape(state).replace("INK", Ink.of(IndicatorCharts.tone(state)).hex());
  }

  private static String shape(AttainmentState state) {
    return switch (state) {
      case MET ->
          "<circle cx=\"12\" cy=\"12\" r=\"11\" fill=\"INK\"/>"
              + "<path d=\"M6.5 12.5l4 4 7-8\" fill=\"none\" stroke=\"#fff\" stroke-width=\"3\"/>";
      case EXCEEDED -> "<path d=\"M12 2l10 19H2z\" fill=\"INK\"/>";
      case PARTLY_MET -> RING + "<path d=\"M12 3a9 9 0 0 0 0 18z\" fill=\"INK\"/>";
      case NOT_MET -> "<path d=\"M4 4l16 16M20 4L4 20\" stroke=\"INK\" stroke-width=\"5\"/>";
      case NOT_REPORTED -> RING;
      case NO_TARGET -> "<rect x=\"3\" y=\"10\" width=\"18\" height=\"4\" fill=\"INK\"/>";
      case NOT_ASSESSABLE ->
          "<path d=\"M12 2l10 10-10 10L2 12z\" fill=\"none\" stroke=\"INK\" stroke-width=\"3\"/>";
    };
  }
}
