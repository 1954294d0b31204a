package org.mingzhang.page.sentence;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.mingzhang.measure.budget.Structure;
import org.mingzhang.measure.budget.Structure.Share;
import org.mingzhang.measure.number.Percent;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.words.Words;

/** What a total is made of, in one sentence. */
public final class StructureSentence {
  /** With more parts than this only the largest are named. */
  private static final int ALL_NAMED = 4;

  private static final int LARGEST_NAMED = 3;

  private StructureSentence() {}

  /** The parts of a whole with their shares. */
  public static String say(ReportContext context, Structure structure) {
    Words words = context.words();
    String whole =
        words.say(
            "structure.whole",
            structure.whole().name(),
            words.say("structure.basis." + structure.basis().id()),
            context.cells().inSentence(structure.total()));
    String parts =
        named(structure).stream()
            .map(share -> part(context, share))
            .collect(Collectors.joining(words.say("structure.separator")));
    boolean all = structure.shares().size() <= ALL_NAMED;
    String count = Words.count(structure.shares().size());
    return all
        ? words.say("structure.all", whole, parts)
        : words.say("structure.largest", whole, count, parts);
  }

  private static List<Share> named(Structure structure) {
    if (structure.shares().size() <= ALL_NAMED) {
      return structure.shares();
    }
    return structure.shares().stream()
        .sorted(Comparator.comparing(Share::percent).reversed())
        .limit(LARGEST_NAMED)
        .toList();
  }

  private static String part(ReportContext context, Share share) {
    return context
        .words()
        .say(
            "structure.part",
            share.row().name(),
            context.cells().inSentence(share.amount()),
            Percent.text(share.percent()));
  }
}
