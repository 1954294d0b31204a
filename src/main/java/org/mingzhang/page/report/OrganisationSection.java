package org.mingzhang.page.report;

import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.frame.SectionBuilder;
import org.mingzhang.page.table.OrganisationTables;
import org.mingzhang.page.view.Section;
import org.mingzhang.page.view.TableBlock;
import org.mingzhang.page.words.Words;

/** 人员与资产. */
final class OrganisationSection {
  private final ReportContext context;
  private final OrganisationTables tables;
  private final Words words;

  OrganisationSection(ReportContext context) {
    this.context = context;
    this.tables = new OrganisationTables(context);
    this.words = context.words();
  }

  Section section() {
    SectionBuilder section = new SectionBuilder("organisation", words.say("section.organisation"));
    if (context.report().staff().rows().isEmpty()) {
      section.note(words.say("staff.absent"));
    } else {
      section.heading("staff", words.say("section.staff")).add(new TableBlock(tables.staff()));
    }
    if (context.report().assets().rows().isEmpty()) {
      section.note(words.say("assets.absent"));
    } else {
      section.heading("assets", words.say("section.assets")).add(new TableBlock(tables.assets()));
    }
    return section.listed();
  }
}
