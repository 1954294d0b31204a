package org.mingzhang.page.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.model.Report;
import org.mingzhang.model.Statement;
import org.mingzhang.model.StatementList;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.poster.PosterPart;
import org.mingzhang.page.words.Words;

/** What the picture says of problems, and of what the report does not say. */
final class PosterWords {
  private static final int MOST = 4;

  private final ReportContext context;
  private final Report report;
  private final Words words;

  PosterWords(ReportContext context) {
    this.context = context;
    this.report = context.report();
    this.words = context.words();
  }

  /** Due in every self-evaluation, and so said to be absent there. */
  Optional<PosterPart> problems() {
    StatementList list = report.problems();
    String title = words.say("poster.problems");
    if (!list.rows().isEmpty()) {
      List<String> shown = list.rows().stream().limit(MOST).map(this::sentence).toList();
      int hidden = list.rows().size() - shown.size();
      String more = hidden > 0 ? words.say("poster.more", Words.count(hidden)) : "";
      return Optional.of(new PosterPart.Notes(title, shown, true, more));
    }
    return context.isPromise()
        ? Optional.empty()
        : Optional.of(
            new PosterPart.Notes(
                title,
                List.of(list.note().isEmpty() ? words.say("poster.problems.absent") : list.note()),
                false,
                ""));
  }

  private String sentence(Statement row) {
    boolean both = !row.name().isEmpty() && !row.text().isEmpty() && !row.name().equals(row.text());
    return both
        ? words.say("poster.statement", row.name(), row.text())
        : row.name() + (row.name().equals(row.text()) ? "" : row.text());
  }

  /** Empty where nothing is missing. */
  Optional<PosterPart> undisclosed() {
    List<String> missing = new ArrayList<>();
    boolean executed =
        context.isPromise() || context.assessment().headline().executed().isPresent();
    if (report.budget().isEmpty()) {
      missing.add(words.say("part.budget"));
    } else if (!executed) {
      missing.add(words.say("tile.executed"));
    }
    Stream.of(
            BudgetSection.FUNDING,
            BudgetSection.FUNCTIONAL,
            BudgetSection.ECONOMIC,
            BudgetSection.THREE_PUBLIC)
        .filter(section -> report.table(section).isEmpty())
        .map(section -> words.say("part." + section.id()))
        .forEach(missing::add);
    absent(missing, "part.indicators", report.indicators().rows());
    absent(missing, "part.staff", report.staff().rows());
    absent(missing, "part.assets", report.assets().rows());
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    String list = String.join(words.say("list.items"), missing);
    return Optional.of(
        new PosterPart.Notes(
            words.say("poster.undisclosed"),
            List.of(words.say("spending.absentBreakdowns", list)),
            false,
            ""));
  }

  private void absent(List<String> missing, String key, List<?> rows) {
    if (rows.isEmpty()) {
      missing.add(words.say(key));
    }
  }
}
