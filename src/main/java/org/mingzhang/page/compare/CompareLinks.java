package org.mingzhang.page.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.words.Words;

/** Ways from a page to a comparison that begins with what the page shows. */
public final class CompareLinks {
  private final String root;
  private final Words words;

  /**
   * @param root from the page to the site's root
   */
  public CompareLinks(String root, Words words) {
    this.root = root;
    this.words = words;
  }

  /**
   * From a report.
   *
   * @param ofUnit all reports of its unit, oldest first
   */
  public List<Link> ofReport(ReportContext report, List<ReportContext> ofUnit) {
    List<Link> links = new ArrayList<>();
    before(report, ofUnit).map(last -> backTo(last, report)).ifPresent(links::add);
    links.add(link(words.say("compare.link.others"), List.of(report)));
    return links;
  }

  /** Only the year before is last year. */
  private Link backTo(ReportContext last, ReportContext report) {
    boolean isLastYear = last.report().year().equals(report.report().year().previous());
    String text =
        isLastYear
            ? words.say("compare.link.before")
            : words.say("compare.link.earlier", last.year());
    return link(text, List.of(report, last));
  }

  /** The last report before that one, of whatever year. */
  private static Optional<ReportContext> before(ReportContext report, List<ReportContext> ofUnit) {
    return ofUnit.stream()
        .filter(other -> other.report().year().compareTo(report.report().year()) < 0)
        .reduce((earlier, later) -> later);
  }

  /**
   * From a unit: its newest years, or the one that it has.
   *
   * @param ofUnit oldest first
   */
  public List<Link> ofUnit(List<ReportContext> ofUnit) {
    int from = Math.max(0, ofUnit.size() - ComparePlan.MOST);
    List<ReportContext> newest = ofUnit.subList(from, ofUnit.size());
    return switch (newest.size()) {
      case 0 -> List.of();
      case 1 -> List.of(link(words.say("compare.link.others"), newest));
      default -> List.of(link(words.say("compare.link.years"), newest));
    };
  }

  /**
   * From a year: all of its reports, or the bare page where these are too many.
   *
   * @param reports by their addresses, {@code gusu-red-cross/2021}
   */
  public Link ofYear(List<String> reports) {
    return reports.size() > ComparePlan.MOST
        ? linkTo(words.say("compare.link.choose"), List.of())
        : linkTo(words.say("compare.link.units"), reports);
  }

  private Link link(String text, List<ReportContext> reports) {
    return linkTo(
        text, reports.stream().map(report -> report.unit().id() + "/" + report.year()).toList());
  }

  private Link linkTo(String text, List<String> reports) {
    String query = reports.stream().map(report -> "r=" + report).collect(Collectors.joining("&"));
    String address = root + Addresses.COMPARE;
    return new Link(text, query.isEmpty() ? address : address + "?" + query);
  }
}
