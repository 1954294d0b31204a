package org.mingzhang.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list that begins with 其中, with the figures before it that it can be a list of.
 *
 * <p>The figures before it stand in the same sentence, or in the one before when 其中 begins its own;
 * amounts of a change are none of them. The list goes on as long as every item has exactly one
 * number of the kind of the first, and ends at the next 其中, at the closing bracket around it, and
 * where the words begin to tell something else.
 *
 * @param wholes in the order of the text, at least one
 * @param parts at least one
 * @param sure how many of the parts belong to the list beyond doubt: those up to a coarser mark
 *     than the first, or to a semicolon
 * @param open whether the list says that it leaves something out
 */
record PartsList(List<Mention> wholes, List<Mention> parts, int sure, boolean open) {

  private static final String WORD = "其中";
  private static final Pattern ITEM_END = Pattern.compile("[、，,；;]|和(?=[^、，；]*[\\d\uFFFC])|以及");
  private static final Pattern SENTENCE_END = Pattern.compile("[。！？!?]");
  private static final Pattern CHANGE = Pattern.compile("比|较|增|减|上升|下降|调");
  private static final Pattern SOMETHING_ELSE =
      Pattern.compile(
          "比|较|增|减|占|另|累计|共|合计|其余|执行率|完成率"
              + "|^\\s*(?:慰问|发放|走访|开展|举办|组织|接收|募集|新增|实现|惠及|受益|覆盖|参与|参加|完成|年末|结转)");
  private static final Pattern LEAVES_OUT = Pattern.compile("等|主要|重点|大部分|之一");

  /** All such lists of a line. */
  static List<PartsList> in(String text, List<Mention> mentions) {
    List<PartsList> found = new ArrayList<>();
    for (int at = text.indexOf(WORD); at >= 0; at = text.indexOf(WORD, at + 1)) {
      at(text, at, mentions).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<PartsList> at(String text, int word, List<Mention> mentions) {
    int from = word + WORD.length();
    int to = end(text, from);
    Items items = Items.of(text, from, to, mentions);
    if (items.parts().isEmpty()) {
      return Optional.empty();
    }
    Mention first = items.parts().get(0);
    List<Mention> wholes =
        mentions.stream()
            .filter(m -> m.end() <= word && m.start() >= sentenceOf(text, word))
            .filter(m -> m.isSameKind(first) && !isChange(text, m))
            .toList();
    boolean open = LEAVES_OUT.matcher(text.substring(from, to)).find();
    return wholes.isEmpty()
        ? Optional.empty()
        : Optional.of(new PartsList(wholes, items.parts(), items.sure(), open));
  }

  /** Where the sentence begins that has the whole. */
  private static int sentenceOf(String text, int word) {
    int start = 0;
    int previous = 0;
    Matcher end = SENTENCE_END.matcher(text).region(0, word);
    while (end.find()) {
      previous = start;
      start = end.end();
    }
    return text.substring(start, word).isBlank() ? previous : start;
  }

  private static boolean isChange(String text, Mention mention) {
    int from = mention.start();
    while (from > 0 && "，,；;。、（(".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return CHANGE.matcher(text.substring(from, mention.start())).find();
  }

  private static int end(String text, int from) {
    int depth = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
      if (depth < 0 || "。！？!?".indexOf(c) >= 0 || text.startsWith(WORD, i)) {
        return i;
      }
    }
    return text.length();
  }

  /** The items of a list, one number each. */
  private record Items(List<Mention> parts, int sure) {

    static Items of(String text, int from, int to, List<Mention> mentions) {
      List<Mention> parts = new ArrayList<>();
      int sure = -1;
      char firstMark = 0;
      int start = from;
      Matcher mark = ITEM_END.matcher(text).region(from, to);
      while (start < to) {
        int end = mark.find() ? mark.start() : to;
        Optional<Mention> part = item(text, start, end, mentions, parts);
        if (part.isEmpty()) {
          break;
        }
        parts.add(part.get());
        char sign = end < to ? text.charAt(end) : 0;
        firstMark = parts.size() == 1 ? sign : firstMark;
        sure = sure < 0 && isCoarser(sign, firstMark) ? parts.size() : sure;
        start = end < to ? mark.end() : to;
      }
      return new Items(List.copyOf(parts), sure < 0 ? parts.size() : sure);
    }

    private static boolean isCoarser(char sign, char first) {
      boolean comma = sign == '，' || sign == ',';
      boolean semicolon = sign == '；' || sign == ';';
      boolean finely = first != '，' && first != ',';
      return semicolon || (comma && finely);
    }

    private static Optional<Mention> item(
        String text, int start, int end, List<Mention> mentions, List<Mention> parts) {
      String words = text.substring(start, end);
      boolean another = !parts.isEmpty() && SOMETHING_ELSE.matcher(words).find();
      List<Mention> inside =
          mentions.stream()
              .filter(m -> m.start() >= start && m.end() <= end)
              .filter(m -> !isInBrackets(text, start, m.start()))
              .filter(m -> parts.isEmpty() || m.isSameKind(parts.get(0)))
              .toList();
      return another || inside.size() != 1 ? Optional.empty() : Optional.of(inside.get(0));
    }

    private static boolean isInBrackets(String text, int from, int place) {
      int depth = 0;
      for (int i = from; i < place; i++) {
        char c = text.charAt(i);
        depth += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
      }
      return depth > 0;
    }
  }
}
