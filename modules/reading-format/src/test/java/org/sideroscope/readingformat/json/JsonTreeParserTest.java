package org.sideroscope.readingformat.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;

class JsonTreeParserTest {

  private final JsonTreeParser parser = new JsonTreeParser(new JsonBounds(1_000, 4, 20));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"a\":[1,-0,2.50,1E+400,0.1e-7],\"b\":{\"c\":null,\"d\":[true,false]}}",
        "[\"\\u0000\\n\\\"\",\"ä𝄞\",\"\"]",
        "7"
      })
  void printsWhatItParsedDigitForDigit(String text) {
    JsonValue value = parser.parse(text).orThrow();
    assertEquals(text, JsonPrinter.compact(value));
    assertEquals(value, parser.parse(JsonPrinter.pretty(value)).orThrow());
  }

  @Test
  void printsPlainListsOnOneLineAndEverythingElseIndented() {
    String pretty =
        """
        {
          "a": {},
          "b": [1, "two", null],
          "c": [
            {
              "d": []
            },
            [3]
          ]
        }
        """;
    assertEquals(pretty, JsonPrinter.pretty(parser.parse(pretty).orThrow()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"a":{"b":1,"b":2}}   | a.b    | twice
          {"a":[{"b":1},{"c":2  | a[1].c | ends early
          {"a":[1,}             | a[1]   | not JSON at line 1, column 9
          {"a":NaN}             | a      | not JSON
          {"a":01}              | a      | not JSON
          {'a':1}               | ''     | not JSON
          {"a":1} {}            | ''     | Expected the end at line 1, column 9
          [[[[[1]]]]]           | [0][0][0][0] | at most 4 levels
          {"a":"\\ud800"}       | a      | surrogate
          """)
  void refusesWithTheWayToThePlace(String text, String path, String part) {
    Failure failure = parser.parse(text).toFailure().orElseThrow();
    assertEquals(path, failure.place());
    assertTrue(failure.message().contains(part), failure.message());
    assertEquals(FailureReason.PARSING, failure.reason());
  }

  @Test
  void neverQuotesTheDocument() {
    String message = message("{\"a\": Jane-Doe}");
    assertTrue(!message.contains("Jane"), message);
  }

  @Test
  void refusesMoreThanItsBounds() {
    assertTrue(message("[" + "1,".repeat(20) + "1]").contains("at most 20 values"));
    assertTrue(message("1" + "0".repeat(998)).isEmpty());
    assertTrue(message(" ".repeat(1_001)).contains("this is larger"));
    assertTrue(
        new JsonTreeParser(JsonBounds.STANDARD)
            .parse("1".repeat(5_000))
            .toFailure()
            .orElseThrow()
            .message()
            .contains("too long"));
  }

  @Test
  void refusesWhatIsEmpty() {
    assertTrue(message("").contains("empty"));
    assertTrue(message(" \n ").contains("empty"));
  }

  @Test
  void toleratesAByteOrderMark() {
    assertEquals(new JsonValue.JsonNumber("1"), parse("\uFEFF1", StandardCharsets.UTF_8));
  }

  @Test
  void refusesEveryOtherEncoding() {
    for (Charset charset :
        List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1)) {
      byte[] bytes = "{\n\"a\": \"ä\"}".getBytes(charset);
      assertTrue(
          parser.parse(bytes, 0, bytes.length).toFailure().isPresent(), charset.displayName());
    }
    byte[] latin = "{\n\"a\": \"ä\"}".getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(
        "Line 2 is not UTF-8; expected UTF-8 text.",
        parser.parse(latin, 0, latin.length).toFailure().orElseThrow().message());
  }

  @Test
  void refusesOverlongUtf8() {
    byte[] bytes = {'"', (byte) 0xC0, (byte) 0x80, '"'};
    assertTrue(parser.parse(bytes, 0, bytes.length).toFailure().isPresent());
  }

  @Test
  void parsesAPartOfABuffer() {
    byte[] bytes = "xx[1]yy".getBytes(StandardCharsets.UTF_8);
    assertEquals("[1]", JsonPrinter.compact(parser.parse(bytes, 2, 3).orThrow()));
  }

  private JsonValue parse(String text, Charset charset) {
    byte[] bytes = text.getBytes(charset);
    return parser.parse(bytes, 0, bytes.length).orThrow();
  }

  private String message(String text) {
    return parser.parse(text).toFailure().map(Failure::message).orElse("");
  }
}
