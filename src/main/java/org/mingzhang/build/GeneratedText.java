package org.mingzhang.build;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.mingzhang.check.privacy.PersonalDataCheck;
import org.mingzhang.check.privacy.PersonalDataScanner;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.model.AllowedValue;
import org.mingzhang.model.AuthorText;
import org.mingzhang.publish.stage.CheckedFile;

/** What a reader will see of a file that the program made, looked through for personal data. */
final class GeneratedText {

  private GeneratedText() {}

  /**
   * What can be nothing else than personal data in a file.
   *
   * @param allowed values that may be published
   */
  static List<Diagnostic> problems(CheckedFile file, byte[] content, List<AllowedValue> allowed) {
    return of(file, content)
        .map(text -> PersonalDataCheck.generated(List.of(text), allowed))
        .orElse(List.of());
  }

  /**
   * The text of a page, table, document or feed, if there may be anything in it; assets and scripts
   * have none.
   */
  private static Optional<AuthorText> of(CheckedFile file, byte[] content) {
    String path = file.path();
    return switch (path.substring(path.lastIndexOf('.') + 1)) {
      case "html" -> Optional.of(AuthorText.ofFile(path, file.text()));
      case "csv", "json", "xml", "txt", "svg" ->
          Optional.of(content)
              .filter(PersonalDataScanner::mayBeCertainIn)
              .map(text -> AuthorText.ofFile(path, new String(text, StandardCharsets.UTF_8)));
      default -> Optional.empty();
    };
  }
}
