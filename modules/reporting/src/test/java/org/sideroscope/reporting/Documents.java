package org.sideroscope.reporting;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a report's document with an XML parser, which accepts well-formed text only. */
final class Documents {

  private Documents() {}

  static Document of(ReportModel model) {
    return parse(new HtmlReport().write(model));
  }

  static Document parse(String document) {
    try {
      DocumentBuilder builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(new InputSource(new StringReader(document)));
    } catch (ParserConfigurationException | SAXException | IOException notWellFormed) {
      throw new AssertionError(notWellFormed);
    }
  }

  static List<Element> elements(Document document, String name) {
    NodeList found = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int index = 0; index < found.getLength(); index++) {
      elements.add((Element) found.item(index));
    }
    return elements;
  }

  /** What a reader sees, white space made single spaces; style and title left out. */
  static String text(Document document) {
    Element body = elements(document, "main").getFirst();
    return body.getTextContent().replaceAll("\\s+", " ");
  }

  static String text(ReportModel model) {
    return text(of(model));
  }
}
