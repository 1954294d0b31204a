/**
 * What templates read: records of finished strings. Nothing here computes, formats or knows where a
 * figure came from.
 */
package org.mingzhang.page.view;
