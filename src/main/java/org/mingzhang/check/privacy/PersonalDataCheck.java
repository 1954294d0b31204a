package org.mingzhang.check.privacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

  private final List<AllowedValue> allowed;
  private final SourceMap places;
  private final Set<String> used = new HashSet<>();

  private PersonalDataCheck(List<AllowedValue> allowed, SourceMap places) {
    this.allowed = allowed;
    this.places = places;
  }

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
    return judge(spots(texts), allowed, places);
  }

  /** Every place in the texts that looks like personal data, allowed or not. */
  public static List<PersonalDataSpot> spots(List<AuthorText> texts) {
    return texts.stream().flatMap(PersonalDataCheck::in).toList();
  }

  /** As {@link #run}, of spots that were found before. */
  public static List<Diagnostic> judge(
      List<PersonalDataSpot> spots, List<AllowedValue> allowed, SourceMap places) {
    PersonalDataCheck check = new PersonalDataCheck(allowed, places);
    List<Diagnostic> found = new ArrayList<>(check.open(spots).toList());
    found.addAll(check.unused());
    return List.copyOf(found);
  }

  /**
   * What can be nothing else than personal data in files that the program made. Whatever is only
   * likely was told where an author wrote it; a table has not the words around it that tell more.
   *
   * @param texts what a reader will see of the files
   * @param allowed values that may be published
   */
  public static List<Diagnostic> generated(List<AuthorText> texts, List<AllowedValue> allowed) {
    PersonalDataCheck check = new PersonalDataCheck(allowed, new SourceMap());
    return check.open(texts.stream().flatMap(PersonalDataCheck::certainIn).toList()).toList();
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

  private Stream<Diagnostic> open(List<PersonalDataSpot> spots) {
    return spots.stream().filter(spot -> !isAllowed(spot)).map(PersonalDataSpot::diagnostic);
  }

  private boolean isAllowed(PersonalDataSpot spot) {
    boolean found = allowed.stream().anyMatch(value -> value.sha256().equals(spot.sha256()));
    if (found) {
      used.add(spot.sha256());
    }
    return found;
  }

  private static Diagnostic diagnostic(AuthorText text, PersonalDataHit hit) {
    SourceLocation place =
        new SourceLocation(text.file(), text.lineAt(hit.start()), text.columnAt(hit.start()));
    Severity severity = hit.certain() ? Severity.ERROR : Severity.WARNING;
    return new Diagnostic(hit.kind().code(), severity, place, List.of(hit.masked(), hit.sha256()));
  }

  private List<Diagnostic> unused() {
    return IntStream.range(0, allowed.size())
        .filter(i -> !used.contains(allowed.get(i).sha256()))
        .mapToObj(
            i ->
                Diagnostic.warning(
                    UNUSED,
                    places.locate("site.yaml", "allow." + i),
                    allowed.get(i).sha256().substring(0, 12),
                    allowed.get(i).reason()))
        .toList();
  }
}
