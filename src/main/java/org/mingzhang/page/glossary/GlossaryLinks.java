package org.mingzhang.page.glossary;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.frame.Page;
import org.mingzhang.page.frame.PageHandle;
import org.mingzhang.page.frame.StoryPage;
import org.mingzhang.page.view.Block;
import org.mingzhang.page.view.HeadingBlock;
import org.mingzhang.page.view.IndicatorsBlock;
import org.mingzhang.page.view.Section;
import org.mingzhang.page.view.Table;
import org.mingzhang.page.view.TableBlock;
import org.mingzhang.page.words.Words;

/** Headings that name a term lead to its explanation, where they do so first on a page. */
public final class GlossaryLinks {
  private final Glossary glossary;

  /** Links to the glossary in the language of the words. */
  public GlossaryLinks(Words words) {
    this.glossary = new Glossary(words);
  }

  /** The same page with links, made when it is asked for. */
  public PageHandle in(PageHandle handle) {
    return handle.path().equals(Addresses.GLOSSARY)
        ? handle
        : handle.with(() -> in(handle.model().get()));
  }

  private Page in(Page page) {
    if (!(page instanceof StoryPage story)) {
      return page;
    }
    OnePage links = new OnePage(story.shell().root() + Addresses.GLOSSARY);
    List<Section> sections = story.sections().stream().map(links::in).toList();
    return new StoryPage(story.shell(), story.opening(), sections);
  }

  /** The links of one page, each term once. */
  private final class OnePage {
    private final String address;
    private final Set<String> linked = new HashSet<>();

    OnePage(String address) {
      this.address = address;
    }

    Section in(Section section) {
      List<Block> blocks = section.blocks().stream().map(this::in).toList();
      return new Section(
          section.id(), section.title(), section.jump(), section.sentences(), blocks);
    }

    private Block in(Block block) {
      if (block instanceof HeadingBlock heading) {
        return new HeadingBlock(heading.id(), heading.title(), link(heading.title()));
      }
      if (block instanceof TableBlock table) {
        return new TableBlock(table.table().withColumns(in(table.table().columns())));
      }
      return block instanceof IndicatorsBlock table
          ? table.withColumns(in(table.columns()))
          : block;
    }

    private List<Table.Column> in(List<Table.Column> columns) {
      return columns.stream()
          .map(column -> new Table.Column(column.title(), column.numeric(), link(column.title())))
          .toList();
    }

    private String link(String heading) {
      return glossary
          .named(heading)
          .filter(term -> linked.add(term.id()))
          .map(term -> address + "#" + term.id())
          .orElse("");
    }
  }
}
