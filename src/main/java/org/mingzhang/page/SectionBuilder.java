package org.mingzhang.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.page.view.Block;
import org.mingzhang.page.view.HeadingBlock;
import org.mingzhang.page.view.NoteBlock;
import org.mingzhang.page.view.Section;
import org.mingzhang.page.view.Table;
import org.mingzhang.page.view.TableBlock;

/** Collects the parts of one section in their order. */
final class SectionBuilder {
  private final String id;
  private final String title;
  private final List<String> sentences = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();

  SectionBuilder(String id, String title) {
    this.id = id;
    this.title = title;
  }

  SectionBuilder say(String sentence) {
    sentences.add(sentence);
    return this;
  }

  SectionBuilder say(Optional<String> sentence) {
    sentence.ifPresent(sentences::add);
    return this;
  }

  SectionBuilder heading(String headingId, String text) {
    return add(new HeadingBlock(headingId, text));
  }

  SectionBuilder note(String text) {
    return text.isEmpty() ? this : add(new NoteBlock(text));
  }

  SectionBuilder add(Block block) {
    blocks.add(block);
    return this;
  }

  SectionBuilder add(Optional<? extends Block> block) {
    block.ifPresent(blocks::add);
    return this;
  }

  SectionBuilder table(Optional<Table> table) {
    return add(table.map(TableBlock::new));
  }

  boolean isEmpty() {
    return sentences.isEmpty() && blocks.isEmpty();
  }

  /** The section with a name in the jump list. */
  Section listedAs(String jump) {
    return new Section(id, title, jump, sentences, blocks);
  }

  /** The section under its own title in the jump list. */
  Section listed() {
    return listedAs(title);
  }

  /** The section without a name in the jump list. */
  Section unlisted() {
    return listedAs("");
  }
}
