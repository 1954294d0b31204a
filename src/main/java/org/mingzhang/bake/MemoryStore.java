package org.mingzhang.bake;

import java.io.File;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;

/**
 * JBake's content store as a list in memory. JBake's own starts a database, and its queries make a
 * build quadratic in the number of pages. What is not overridden here nobody calls: crawler, oven
 * and rendering tool are ours.
 */
final class MemoryStore extends ContentStore {

  private final Map<String, DocumentModel> documents = new LinkedHashMap<>();

  MemoryStore() {
    super("memory", "mingzhang");
  }

  @Override
  public void startup() {
    // There is nothing to start.
  }

  @Override
  public void close() {
    documents.clear();
  }

  @Override
  public void drop() {
    documents.clear();
  }

  @Override
  public boolean isActive() {
    return true;
  }

  @Override
  public void updateAndClearCacheIfNeeded(boolean needed, File templateFolder) {
    // Nothing is kept from one bake to the next.
  }

  @Override
  public void addDocument(DocumentModel document) {
    documents.put(document.getSourceuri(), document);
  }

  @Override
  public void deleteContent(String uri) {
    documents.remove(uri);
  }

  @Override
  public long getDocumentCount(String docType) {
    return documents.values().stream().filter(d -> d.getType().equals(docType)).count();
  }

  @Override
  public DocumentList<DocumentModel> getUnrenderedContent() {
    DocumentList<DocumentModel> unrendered = new DocumentList<>();
    documents.values().stream().filter(d -> !d.getRendered()).forEach(unrendered::add);
    return unrendered;
  }

  @Override
  public void markContentAsRendered(DocumentModel document) {
    document.setRendered(true);
  }
}
