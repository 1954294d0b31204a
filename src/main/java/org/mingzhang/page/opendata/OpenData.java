package org.mingzhang.page.opendata;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.content.SiteIndex;
import org.mingzhang.page.download.DataFile;
import org.mingzhang.page.download.DownloadDocument;

/**
 * The data package of a site. The two tables that others refer to are one file each; the long ones
 * have a file for every year, so that no more than a year is in memory at once.
 */
public final class OpenData {
  static final String FOLDER = "data/";

  private final SiteIndex index;

  /** Of a whole site. */
  public OpenData(SiteIndex index) {
    this.index = index;
  }

  /** The descriptor. */
  public DownloadDocument descriptor() {
    return new DownloadDocument(
        FOLDER + "datapackage.json", () -> new PackageDescriber(index).describe(resources()));
  }

  /** Every table, made when it is written. */
  public List<DataFile> files() {
    return resources().stream().map(Resource::file).toList();
  }

  /** A table in one file, of all years or of one. */
  record Resource(String name, DataTable<?> table, String year, DataFile file) {}

  List<Resource> resources() {
    List<Resource> resources = new ArrayList<>();
    resources.add(whole(SubjectTables.units(), () -> index.site().units()));
    resources.add(whole(SubjectTables.reports(), index::reports));
    for (FiscalYear year : index.years()) {
      resources.add(ofYear(MoneyTables.rows(), year, MoneyTables::rowsOf));
      resources.add(ofYear(MoneyTables.changes(), year, MoneyTables::changesOf));
      resources.add(ofYear(ResultTables.indicators(), year, ResultTables::indicatorsOf));
      resources.add(ofYear(ResultTables.claims(), year, ResultTables::claimsOf));
      resources.add(ofYear(ResultTables.findings(), year, ResultTables::findingsOf));
    }
    return resources;
  }

  /** Every table once, in the order of the dictionary. */
  static List<DataTable<?>> tables() {
    return List.of(
        SubjectTables.units(),
        SubjectTables.reports(),
        MoneyTables.rows(),
        MoneyTables.changes(),
        ResultTables.indicators(),
        ResultTables.claims(),
        ResultTables.findings());
  }

  private interface Rows<T> {
    List<T> all();
  }

  private static <T> Resource whole(DataTable<T> table, Rows<T> rows) {
    String path = FOLDER + table.name() + ".csv";
    return new Resource(
        table.name(), table, "", new DataFile(path, () -> table.of(path, rows.all())));
  }

  private <T> Resource ofYear(
      DataTable<T> table, FiscalYear year, Function<ReportContext, List<T>> rows) {
    String name = table.name() + "-" + year;
    String path = FOLDER + name + ".csv";
    return new Resource(
        name,
        table,
        year.toString(),
        new DataFile(
            path,
            () ->
                table.of(
                    path,
                    index.reportsIn(year).stream().flatMap(r -> rows.apply(r).stream()).toList())));
  }
}
