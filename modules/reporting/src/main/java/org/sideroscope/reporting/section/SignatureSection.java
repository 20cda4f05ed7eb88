package org.sideroscope.reporting.section;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.Reader;
import org.sideroscope.findings.ReadingHeader;
import org.sideroscope.findings.SignOff;
import org.sideroscope.findings.Versions;
import org.sideroscope.reporting.source.ReportSource;
import org.sideroscope.reporting.wording.Names;
import org.sideroscope.reporting.wording.Words;

/** Reader, sign-off and versions. The program never signs by itself (specification 3.4). */
public record SignatureSection(List<Fact> facts) {

  public SignatureSection {
    facts = List.copyOf(facts);
  }

  public static SignatureSection of(ReportSource source, Names names) {
    Words words = names.words();
    ReadingHeader header = source.reading().header();
    SignOff signOff = header.signOff() == null ? SignOff.NONE : header.signOff();
    return new SignatureSection(
        Fact.stated(
            new Fact(words.get("fact.reader"), reader(header.reader(), words)),
            new Fact(words.get("fact.comment"), text(source.reading().narrative().comment())),
            new Fact(words.get("fact.status"), words.get("status." + header.status().key())),
            new Fact(
                words.get("fact.signed"),
                words.listed(
                    List.of(
                        text(signOff.by()),
                        text(signOff.credentials()),
                        words.isoDate(text(signOff.at()))))),
            new Fact(
                words.get("fact.version"),
                signOff.version() == null ? "" : Integer.toString(signOff.version())),
            new Fact(
                words.get("fact.signedResult"),
                signOff.result() == null ? "" : names.term("result", signOff.result())),
            new Fact(words.get("fact.logHead"), logHead(signOff.logHead(), words)),
            new Fact(words.get("fact.amends"), text(signOff.amends())),
            new Fact(words.get("fact.amendReason"), text(signOff.reason())),
            new Fact(words.get("fact.madeWith"), madeWith(header.versions(), words)),
            new Fact(
                words.get("fact.versions"),
                words.get("versions", source.edition().program(), source.edition().criteria())),
            new Fact(words.get("fact.created"), words.dateTime(source.edition().createdAt()))));
  }

  private static String logHead(SignOff.@Nullable LogHead head, Words words) {
    return head == null
        ? ""
        : words.get("logHead", Integer.toString(head.sequence()), head.sha256());
  }

  private static String reader(Reader reader, Words words) {
    return words.detailed(text(reader.name()), text(reader.id()));
  }

  private static String madeWith(Versions versions, Words words) {
    return versions.program() == null && versions.criteria() == null
        ? ""
        : words.get("versions", known(versions.program()), known(versions.criteria()));
  }

  private static String known(@Nullable String version) {
    return requireNonNullElse(version, Mark.OPEN);
  }

  private static String text(@Nullable String text) {
    return requireNonNullElse(text, "");
  }
}
