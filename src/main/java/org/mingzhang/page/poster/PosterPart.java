package org.mingzhang.page.poster;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.chart.Tone;
import org.mingzhang.measure.attainment.AttainmentState;

/** A part of a picture below its own title. */
public sealed interface PosterPart {

  /** Never empty. */
  String title();

  /** What the part says, a line each. */
  List<String> words();

  /**
   * What a whole is made of.
   *
   * @param caption the whole and its amount; empty when none
   * @param bars one for each part
   * @param whole what a bar of full width stands for, above zero
   * @param more what is not shown; empty when all is
   */
  record Bars(String title, String caption, List<Bar> bars, BigDecimal whole, String more)
      implements PosterPart {
    public Bars {
      bars = List.copyOf(bars);
    }

    @Override
    public List<String> words() {
      Stream<String> parts = bars.stream().map(bar -> bar.name() + " " + bar.label());
      return PartWords.of(title, caption, parts, more);
    }
  }

  /**
   * A share with its words; the words stand beside the bar, so that the smallest share is read.
   *
   * @param label amount and share
   * @param value in the unit of the whole, not negative
   */
  record Bar(String name, String label, Tone tone, BigDecimal value) {}

  /**
   * Indicators by class, one sign for each.
   *
   * @param caption one sentence; empty when none
   * @param legend the states that occur
   */
  record Signs(
      String title, String caption, List<SignRow> rows, List<LegendEntry> legend, String more)
      implements PosterPart {
    public Signs {
      rows = List.copyOf(rows);
      legend = List.copyOf(legend);
    }

    @Override
    public List<String> words() {
      Stream<String> lines = rows.stream().map(row -> row.name() + " " + row.label());
      return PartWords.of(title, caption, lines, more);
    }
  }

  /** A class of indicators: its name, its counts in words, and the state of each. */
  record SignRow(String name, String label, List<AttainmentState> states) {
    public SignRow {
      states = List.copyOf(states);
    }
  }

  /** What a sign means. */
  record LegendEntry(AttainmentState state, String word) {}

  /**
   * Results or promises, one below the other.
   *
   * @param more what is not shown, or how the shown ones were chosen; empty when there is nothing
   */
  record Items(String title, List<Item> items, String more) implements PosterPart {
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public List<String> words() {
      return PartWords.of(title, "", items.stream().map(Item::words), more);
    }
  }

  /**
   * One result.
   *
   * @param value as printed; empty when there is none
   * @param state with its sign; {@code null} where nothing is judged
   * @param detail a second line; empty when none
   */
  record Item(String name, String value, AttainmentState state, String detail) {
    String words() {
      return String.join(" ", Stream.of(name, value, detail).filter(w -> !w.isEmpty()).toList());
    }
  }

  /**
   * Plain sentences.
   *
   * @param listed whether each is an entry of a list
   */
  record Notes(String title, List<String> notes, boolean listed, String more)
      implements PosterPart {
    public Notes {
      notes = List.copyOf(notes);
    }

    @Override
    public List<String> words() {
      return PartWords.of(title, "", notes.stream(), more);
    }
  }
}
