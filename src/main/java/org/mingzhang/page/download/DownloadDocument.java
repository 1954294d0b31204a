package org.mingzhang.page.download;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * A document that programs download, written as JSON in the order of its record components.
 *
 * @param path of the file below the site's root, {@code gusu-red-cross/2021/report.json}
 * @param content made by records, lists, texts, {@code BigDecimal}s and booleans only; called once,
 *     while writing
 */
public record DownloadDocument(String path, Supplier<? extends Record> content) {

  public DownloadDocument {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(content, "content");
  }
}
