package org.mingzhang.build;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.history.GitCheckout;
import org.mingzhang.model.SiteConfig;
import org.mingzhang.publish.Edition;
import org.mingzhang.publish.InputDigest;
import org.mingzhang.publish.part.StagedPart;

/**
 * A site as it is put together.
 *
 * @param frame of the site
 * @param units the parts of all units, each sound
 * @param shared what belongs to no unit
 */
record Assembly(SiteFrame frame, List<StagedPart> units, List<StagedPart> shared) {

  Assembly {
    units = List.copyOf(units);
    shared = List.copyOf(shared);
  }

  /** All of it. */
  List<StagedPart> parts() {
    return Stream.concat(shared.stream(), units.stream()).toList();
  }

  BuildResult result(boolean published) {
    List<String> reports = units.stream().flatMap(part -> part.part().reports().stream()).toList();
    int pages = parts().stream().mapToInt(part -> part.part().pages()).sum();
    return new BuildResult(units.size(), reports, published ? pages : 0, published);
  }

  /** What made the site, for its manifest. */
  Edition edition(String version, InputDigest input) {
    return new Edition(
        version,
        units.stream()
            .flatMap(part -> part.part().ruleSets().stream())
            .map(ruleSet -> new Edition.RuleSetVersion(ruleSet.id(), ruleSet.version()))
            .toList(),
        Optional.of(input),
        frame.judged().site().config().history() == SiteConfig.History.GIT
            ? GitCheckout.commit(frame.folder())
            : Optional.empty());
  }
}
