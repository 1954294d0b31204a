package org.mingzhang.bake;

import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.mingzhang.page.frame.PageHandle;

/**
 * A page handle in the shape of a JBake document. JBake finds template and suffix of a file by its
 * document type, so pages of one template and one suffix are one type.
 */
final class PageDocument {

  private static final String HANDLE = "handle";

  private PageDocument() {}

  static DocumentModel of(PageHandle handle) {
    DocumentModel document = DocumentModel.createDefaultDocumentModel();
    document.setType(type(handle));
    document.setStatus(ModelAttributes.Status.PUBLISHED);
    document.setUri(handle.path());
    document.setSourceUri(handle.path());
    document.put(HANDLE, handle);
    return document;
  }

  static PageHandle handle(DocumentModel document) {
    return (PageHandle) document.get(HANDLE);
  }

  static String type(PageHandle handle) {
    return handle.template() + suffix(handle);
  }

  static String suffix(PageHandle handle) {
    return handle.path().substring(handle.path().lastIndexOf('.'));
  }
}
