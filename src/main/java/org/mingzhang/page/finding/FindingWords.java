package org.mingzhang.page.finding;

import java.util.Locale;
import org.mingzhang.diagnostic.DiagnosticMessages;
import org.mingzhang.diagnostic.Finding;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.view.Link;

/** The sentences of findings and the titles of rules. */
public final class FindingWords {
  private final DiagnosticMessages messages = new DiagnosticMessages(Locale.ROOT);
  private final String root;

  /**
   * @param root from the page to the site's root
   */
  public FindingWords(String root) {
    this.root = root;
  }

  /** What was found, in one sentence. */
  public String sentence(Finding finding) {
    return switch (finding.outcome()) {
      case HOLDS -> messages.filled(finding.code(), "holds", finding.arguments());
      case BROKEN, WAIVED -> messages.problem(finding.toDiagnostic());
    };
  }

  /** The name of a finding's rule, leading to the catalogue. */
  Link rule(Finding finding) {
    return rule(finding.code());
  }

  /** The name of the rule of that code, leading to the catalogue. */
  Link rule(String code) {
    return new Link(title(code), root + Addresses.RULES + "#" + code);
  }

  String title(String code) {
    return messages.text(code, "title");
  }

  /** A plain text of a rule: {@code ground}, {@code example} or {@code remedy}. */
  String text(String code, String part) {
    return messages.text(code, part);
  }
}
