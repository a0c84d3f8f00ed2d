package org.fostering.cli;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Whether a page closes what it opens, and says in order which heading is below which. */
final class WellFormed {

  private WellFormed() {}

  static void check(String page) throws IOException {
    String xml =
        page.replace("<!DOCTYPE html>", "").replaceAll("<(meta|br|hr)([^>]*[^/])?>", "<$1$2/>");
    try {
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(xml.strip())));
    } catch (SAXException | ParserConfigurationException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }
}
