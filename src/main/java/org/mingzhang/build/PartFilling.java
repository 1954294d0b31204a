package org.mingzhang.build;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.mingzhang.bake.Baker;
import org.mingzhang.bake.Copies;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.model.AllowedValue;
import org.mingzhang.page.SitePlan;
import org.mingzhang.publish.Staging;
import org.mingzhang.publish.part.PartCheck;
import org.mingzhang.publish.part.PartDraft;

/** Writes the files of a part and looks at what came of it. */
final class PartFilling {

  private final Baker baker;
  private final Origins origins;
  private final List<AllowedValue> allowed;
  private final Diagnostics said;

  /**
   * @param allowed values that may be published though they look like personal data
   * @param said receives what is wrong
   */
  PartFilling(Baker baker, Origins origins, List<AllowedValue> allowed, Diagnostics said) {
    this.baker = baker;
    this.origins = origins;
    this.allowed = allowed;
    this.said = said;
  }

  /**
   * Fills a part that was begun.
   *
   * @param copies what is published as it is and goes with the plan
   * @param laps measures what it takes
   * @return empty when there is an error by now
   */
  Optional<PartCheck> fill(SitePlan plan, Copies copies, PartDraft draft, BuildProgress.Laps laps)
      throws IOException {
    Staging staging = new Staging(draft.site(), said);
    new PlanFilling(baker, origins, draft, staging, said).fill(plan, copies, laps);
    if (said.hasErrors()) { // files may be missing
      return Optional.empty();
    }
    PartCheck check =
        PartCheck.of(
            draft,
            staging.owned(),
            (file, content) -> GeneratedText.problems(file, content, allowed),
            said);
    laps.end(BuildProgress.Work.LOOKING);
    return said.hasErrors() ? Optional.empty() : Optional.of(check);
  }
}
