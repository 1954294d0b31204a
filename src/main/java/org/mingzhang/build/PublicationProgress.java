package org.mingzhang.build;

import java.util.List;
import java.util.function.Consumer;
import org.mingzhang.build.BuildProgress.Count;
import org.mingzhang.build.BuildProgress.Stage;
import org.mingzhang.publish.Publication;
import org.mingzhang.publish.part.StagedPart;

/**
 * Tells the steps of a publication as stages of the build.
 *
 * @param parts that are published
 */
record PublicationProgress(BuildProgress progress, List<StagedPart> parts)
    implements Consumer<Publication.Step> {

  @Override
  public void accept(Publication.Step step) {
    progress.stage(stage(step), 0);
    if (step == Publication.Step.TAKE) {
      progress.count(
          Count.FILES_LINKED, parts.stream().mapToInt(part -> part.part().files().size()).sum());
    }
  }

  private static Stage stage(Publication.Step step) {
    return switch (step) {
      case COMPARE -> Stage.COMPARING;
      case TAKE -> Stage.TAKING;
      case CHECK -> Stage.CHECKING;
      case MANIFEST -> Stage.MANIFEST;
      case SYNC -> Stage.WRITING;
      case SWITCH -> Stage.SWITCHING;
    };
  }
}
