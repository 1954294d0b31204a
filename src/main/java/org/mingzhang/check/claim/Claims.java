package org.mingzhang.check.claim;

import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.check.Listing;
import org.mingzhang.check.Named;
import org.mingzhang.diagnostic.CheckedFigure;
import org.mingzhang.measure.Assessment;
import org.mingzhang.measure.attainment.IndicatorAssessment;
import org.mingzhang.model.Claim;
import org.mingzhang.model.ClaimKind;
import org.mingzhang.model.Report;

/** Claims as rules look them up and name them. */
final class Claims {

  private Claims() {}

  /** The claims of one kind in printed order. */
  static List<Claim> of(Report report, ClaimKind kind) {
    return report.claims().stream().filter(claim -> claim.kind() == kind).toList();
  }

  static String address(Claim claim) {
    return "claims." + claim.id();
  }

  /** A claim with its place. */
  static CheckedFigure figure(Claim claim) {
    return new CheckedFigure(claim.printed(), claim.printed(), address(claim), place(claim));
  }

  /** Where it stands in the source; its address where no place is known. */
  static String place(Claim claim) {
    String place = Named.place(claim.source());
    return place.isEmpty() ? address(claim) : place;
  }

  /** The places of several claims in one text. */
  static String places(List<Claim> claims) {
    return Listing.ofPhrases(claims.stream().map(Claims::place).toList());
  }

  /**
   * The indicators that a claim speaks of, by section or one by one; empty when it speaks of
   * something else, of projects for example.
   */
  static List<IndicatorAssessment> indicators(Assessment assessment, Claim claim) {
    return Stream.concat(
            chosen("indicators", assessment.indicators(), claim),
            chosen("results", assessment.results(), claim))
        .toList();
  }

  private static Stream<IndicatorAssessment> chosen(
      String section, List<IndicatorAssessment> rows, Claim claim) {
    return rows.stream()
        .filter(
            row ->
                claim.about().stream()
                    .anyMatch(about -> names(about, section, row.indicator().id())));
  }

  private static boolean names(String about, String section, String id) {
    String row = section + "." + id;
    return about.equals(section) || about.equals(row) || about.startsWith(row + ".");
  }
}
