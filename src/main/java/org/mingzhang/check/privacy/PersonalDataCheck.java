package org.mingzhang.check.privacy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Severity;
import org.mingzhang.diagnostic.SourceLocation;
import org.mingzhang.diagnostic.SourceMap;
import org.mingzhang.model.AllowedValue;
import org.mingzhang.model.AuthorText;

/** Looks through all texts of a site and leaves out what {@code site.yaml} allows. */
public final class PersonalDataCheck {

  private static final String UNUSED = "MZ-C708";
  private static final String UNREAD = "MZ-C709";

  private PersonalDataCheck() {}

  /**
   * One diagnostic for each place, an error where it can be nothing else; and a warning for each
   * permission that nothing needs.
   *
   * @param texts everything that may come to be published
   * @param allowed values that may be
   * @param places where the permissions stand
   */
  public static List<Diagnostic> run(
      List<AuthorText> texts, List<AllowedValue> allowed, SourceMap places) {
    List<PersonalDataSpot> spots = spots(texts);
    return Stream.concat(
            open(spots, allowed).stream(), unused(allowed, needed(spots, allowed), places).stream())
        .toList();
  }

  /** Every place in the texts that looks like personal data, allowed or not. */
  public static List<PersonalDataSpot> spots(List<AuthorText> texts) {
    return texts.stream().flatMap(PersonalDataCheck::in).toList();
  }

  /** What is told of spots: one diagnostic for each that is not allowed. */
  public static List<Diagnostic> open(List<PersonalDataSpot> spots, List<AllowedValue> allowed) {
    Set<String> sums = sums(allowed);
    return spots.stream()
        .filter(spot -> !sums.contains(spot.sha256()))
        .map(PersonalDataSpot::diagnostic)
        .toList();
  }

  /** The sums of the permissions that the spots need. */
  public static Set<String> needed(List<PersonalDataSpot> spots, List<AllowedValue> allowed) {
    Set<String> sums = sums(allowed);
    return spots.stream()
        .map(PersonalDataSpot::sha256)
        .filter(sums::contains)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * A warning for each permission that nothing on the whole site needs.
   *
   * @param needed sums of those that something needs
   * @param places where the permissions stand
   */
  public static List<Diagnostic> unused(
      List<AllowedValue> allowed, Set<String> needed, SourceMap places) {
    return IntStream.range(0, allowed.size())
        .filter(i -> !needed.contains(allowed.get(i).sha256()))
        .mapToObj(
            i ->
                Diagnostic.warning(
                    UNUSED,
                    places.locate("site.yaml", "allow." + i),
                    allowed.get(i).sha256().substring(0, 12),
                    allowed.get(i).reason()))
        .toList();
  }

  /**
   * What can be nothing else than personal data in files that the program made. Whatever is only
   * likely was told where an author wrote it; a table has not the words around it that tell more.
   *
   * @param texts what a reader will see of the files
   * @param allowed values that may be published
   */
  public static List<Diagnostic> generated(List<AuthorText> texts, List<AllowedValue> allowed) {
    return open(texts.stream().flatMap(PersonalDataCheck::certainIn).toList(), allowed);
  }

  /** A warning for each attachment that could not be looked into. */
  public static List<Diagnostic> unread(List<String> attachments) {
    return attachments.stream()
        .map(file -> Diagnostic.warning(UNREAD, SourceLocation.of(file), file))
        .toList();
  }

  /** Whether a diagnostic says that personal data is there. */
  public static boolean isFinding(Diagnostic diagnostic) {
    return Stream.of(PersonalDataKind.values()).anyMatch(k -> k.code().equals(diagnostic.code()));
  }

  private static Stream<PersonalDataSpot> in(AuthorText text) {
    return spots(text, PersonalDataScanner.scan(text.text()));
  }

  private static Stream<PersonalDataSpot> certainIn(AuthorText text) {
    return spots(text, PersonalDataScanner.certain(text.text()));
  }

  private static Stream<PersonalDataSpot> spots(AuthorText text, List<PersonalDataHit> hits) {
    return hits.stream().map(hit -> new PersonalDataSpot(hit.sha256(), diagnostic(text, hit)));
  }

  private static Set<String> sums(List<AllowedValue> allowed) {
    return allowed.stream().map(AllowedValue::sha256).collect(Collectors.toSet());
  }

  private static Diagnostic diagnostic(AuthorText text, PersonalDataHit hit) {
    SourceLocation place =
        new SourceLocation(text.file(), text.lineAt(hit.start()), text.columnAt(hit.start()));
    Severity severity = hit.certain() ? Severity.ERROR : Severity.WARNING;
    return new Diagnostic(hit.kind().code(), severity, place, List.of(hit.masked(), hit.sha256()));
  }
}
